package dev.dossier.importer.draft;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The photo of the person, which a profile has as a file beside it. */
public final class Photo {
  private final ProfileDraft profile;
  private final Entry person;

  public Photo(ProfileDraft profile, Entry person) {
    this.profile = profile;
    this.person = person;
  }

  /** Takes a photo that is a file beside the source; others are reported with what helps. */
  public void take(String... keys) {
    SourceNode image = person.source().get(keys);
    if (image == null || !image.isText() || person.has("photo")) {
      return;
    }
    Path file = fileBeside(image);
    if (file != null) {
      Entry photo = person.within("photo");
      photo.put("file", profile.file(file), List.of(image));
      String name = person.draft().get("name") instanceof DraftText text ? text.text() : "";
      photo.draft().put("alt", DraftText.of(("Photo of " + name).strip()));
      photo.note("alt", "For readers who cannot see the photo.");
      return;
    }
    image.reject(
        "a photo is a JPEG or PNG file beside the profile; save it there, and write it as"
            + " 'photo: {file: photo.jpg, alt: Ada Example}'");
  }

  private static @Nullable Path fileBeside(SourceNode image) {
    String name = image.text();
    if (!name.toLowerCase(Locale.ROOT).matches("[^/\\\\:]+\\.(jpe?g|png)")) {
      return null;
    }
    try {
      Path file = image.file().path().toAbsolutePath().resolveSibling(name);
      return Files.isRegularFile(file) ? file : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
