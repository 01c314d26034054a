package dev.dossier.check;

import dev.dossier.Severity;
import dev.dossier.document.Header;
import dev.dossier.photo.PhotoFile;
import dev.dossier.profile.Photo;
import dev.dossier.source.ReadProfile;
import dev.dossier.source.file.InputFile;
import dev.dossier.source.file.Problems;
import dev.dossier.source.yaml.ProseSite;
import dev.dossier.text.RichText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the person's picture. */
public final class PhotoReader {
  private static final long MOST_BYTES = 8 << 20;
  // A page holds the picture itself; as a photo of 400 pixels it needs some 50 kB.
  private static final int MANY_BYTES = 300_000;

  private PhotoReader() {}

  /** The picture; {@code null} if it is none that can be printed, which is reported. */
  public static Header.@Nullable Photo read(Photo photo, ReadProfile read, Problems problems) {
    Path file = read.folder().resolve(photo.file().value());
    if (!Files.isRegularFile(file)) {
      return null; // The reader of the profile has said so.
    }
    try {
      PhotoFile picture = PhotoFile.read(InputFile.read(file, MOST_BYTES));
      if (picture == null) {
        return refuse(read, problems, photo, "is neither a JPEG nor a PNG picture");
      }
      if (picture.data().length > MANY_BYTES) {
        heavy(read, problems, photo, picture);
      }
      return new Header.Photo(
          picture.data(),
          picture.mediaType(),
          RichText.ofPlain(""),
          picture.width(),
          picture.height());
    } catch (InputFile.Unreadable e) {
      return refuse(read, problems, photo, e.getMessage());
    } catch (PhotoFile.TooLargeException e) {
      return refuse(read, problems, photo, "has more than 25 million pixels; make it smaller");
    } catch (IOException e) {
      return refuse(read, problems, photo, "is not a whole picture, or not in RGB or grey");
    }
  }

  private static Header.@Nullable Photo refuse(
      ReadProfile read, Problems problems, Photo photo, String what) {
    tell(read, problems, photo, Severity.ERROR, what);
    return null;
  }

  private static void heavy(ReadProfile read, Problems problems, Photo photo, PhotoFile picture) {
    tell(
        read,
        problems,
        photo,
        Severity.HINT,
        String.format(
            Locale.ROOT,
            "has %.1f MB and %d × %d pixels, and every page and PDF with it that much more; save it"
                + " as a JPEG some 600 pixels wide",
            picture.data().length / 1e6,
            picture.width(),
            picture.height()));
  }

  private static void tell(
      ReadProfile read, Problems problems, Photo photo, Severity severity, String what) {
    ProseSite site = read.sites().apply("person.photo.file");
    problems.add(site.problemOfAll(severity, "'" + photo.file() + "' " + what, null));
  }
}
