package dev.dossier.html.site;

import dev.dossier.document.Document;
import dev.dossier.document.Picture;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The photo as a file for link previews, which need an address, while pages embed the photo. */
public final class Portrait {
  private Portrait() {}

  /** Returns the path of the file; {@code null} without a photo or a base URL. */
  public static @Nullable String path(Document document) {
    Picture photo = document.header().photo();
    if (photo == null || document.site().baseUrl() == null) {
      return null;
    }
    String extension = photo.mediaType().equals("image/png") ? "png" : "jpg";
    return PageAddress.of(document).beside("person." + extension);
  }

  /** Returns its web address; {@code null} if it has none. */
  public static @Nullable String url(Document document) {
    String path = path(document);
    return path == null ? null : PageAddress.of(document).url(path);
  }

  /** Returns the content of the file, which must have a path. */
  public static byte[] content(Document document) {
    return Objects.requireNonNull(document.header().photo()).data();
  }
}
