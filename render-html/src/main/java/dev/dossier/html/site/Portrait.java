package dev.dossier.html.site;

import dev.dossier.document.Document;
import dev.dossier.document.Header;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The person's picture as a file: a page holds the picture itself, but others who show the page can
 * only be given an address.
 */
public final class Portrait {
  private Portrait() {}

  /** Where the file is; {@code null} if there is no picture, or nobody could be told where. */
  public static @Nullable String path(Document document) {
    Header.Photo photo = document.header().photo();
    if (photo == null || document.site().baseUrl() == null) {
      return null;
    }
    String ending = photo.mediaType().equals("image/png") ? "png" : "jpg";
    return PageAddress.of(document).beside("person." + ending);
  }

  /** Its address on the web; {@code null} if it has none. */
  public static @Nullable String url(Document document) {
    String path = path(document);
    return path == null ? null : PageAddress.of(document).url(path);
  }

  /** The file's content, if it has a path. */
  public static byte[] content(Document document) {
    return Objects.requireNonNull(document.header().photo()).data();
  }
}
