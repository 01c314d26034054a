package dev.dossier;

import dev.dossier.document.Header;
import dev.dossier.profile.Photo;
import dev.dossier.source.Problems;
import dev.dossier.source.ProseSite;
import dev.dossier.source.ReadProfile;
import dev.dossier.source.Severity;
import dev.dossier.text.RichText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/** Reads the person's picture. */
final class PhotoReader {
  private static final long MOST_BYTES = 8 << 20;
  // A page holds the picture itself; as a photo of 400 pixels it needs some 50 kB.
  private static final int MANY_BYTES = 300_000;
  // A few bytes of PNG can be a picture that fills the memory.
  private static final long MOST_PIXELS = 25_000_000;

  private PhotoReader() {}

  private static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** The picture; {@code null} if it is none that can be printed, which is told. */
  static Header.@Nullable Photo read(Photo photo, ReadProfile read, Problems problems) {
    Path file = read.folder().resolve(photo.file().value());
    if (!Files.isRegularFile(file)) {
      return null; // The reader of the profile has said so.
    }
    try {
      if (Files.size(file) > MOST_BYTES) {
        return refuse(read, problems, photo, "is larger than 8 MB; make it smaller");
      }
      byte[] data = Files.readAllBytes(file);
      Header.Photo picture = picture(data);
      if (picture == null) {
        return refuse(read, problems, photo, "is neither a JPEG nor a PNG picture");
      }
      if (data.length > MANY_BYTES) {
        heavy(read, problems, photo, picture, data.length);
      }
      return picture;
    } catch (TooLargeException e) {
      return refuse(read, problems, photo, "has more than 25 million pixels; make it smaller");
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      // The JDK's readers throw any of these at a picture that is not whole.
      return refuse(read, problems, photo, "is not a whole picture, or not in RGB or grey");
    }
  }

  private static Header.@Nullable Photo picture(byte[] data) throws IOException {
    try (ImageInputStream stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(data))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      while (readers.hasNext()) {
        ImageReader reader = readers.next();
        String format = reader.getFormatName().toLowerCase(Locale.ROOT);
        if (!format.equals("jpeg") && !format.equals("png")) {
          continue;
        }
        try {
          reader.setInput(stream, true, true);
          int width = reader.getWidth(0);
          int height = reader.getHeight(0);
          if ((long) width * height > MOST_PIXELS) {
            throw new TooLargeException();
          }
          reader.read(0); // Only what can be decoded whole can be printed.
          return new Header.Photo(data, "image/" + format, RichText.ofPlain(""), width, height);
        } finally {
          reader.dispose();
        }
      }
      return null;
    }
  }

  private static Header.@Nullable Photo refuse(
      ReadProfile read, Problems problems, Photo photo, String what) {
    tell(read, problems, photo, Severity.ERROR, what);
    return null;
  }

  private static void heavy(
      ReadProfile read, Problems problems, Photo photo, Header.Photo picture, int bytes) {
    tell(
        read,
        problems,
        photo,
        Severity.HINT,
        String.format(
            Locale.ROOT,
            "has %.1f MB and %d × %d pixels, and every page and PDF with it that much more; save it"
                + " as a JPEG some 600 pixels wide",
            bytes / 1e6,
            picture.width(),
            picture.height()));
  }

  private static void tell(
      ReadProfile read, Problems problems, Photo photo, Severity severity, String what) {
    ProseSite site = read.sites().apply("person.photo.file");
    problems.add(site.problemOfAll(severity, "'" + photo.file() + "' " + what, null));
  }
}
