package dev.dossier.check;

import dev.dossier.Severity;
import dev.dossier.SourceLocation;
import dev.dossier.document.Picture;
import dev.dossier.photo.PhotoFile;
import dev.dossier.profile.Photo;
import dev.dossier.profile.Profile;
import dev.dossier.profile.entry.Project;
import dev.dossier.profile.part.HasImage;
import dev.dossier.profile.part.Image;
import dev.dossier.profile.value.FilePath;
import dev.dossier.source.ReadProfile;
import dev.dossier.source.file.InputFile;
import dev.dossier.source.file.Problems;
import dev.dossier.text.RichText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads and checks the pictures of a profile: the photo of the person and the pictures of entries.
 */
public final class PictureReader {
  private static final long MOST_BYTES = 8 << 20;
  // Pages embed the photo, which needs some 50 kB with 400 pixels.
  private static final int MANY_BYTES = 300_000;

  /** The minimum width and height in pixels. */
  private static final int FEWEST_PIXELS = 32;

  /** The size at which pages show most pictures. */
  private static final int SHOWN_WIDTH = 480;

  private static final int SHOWN_HEIGHT = 300;

  private final ReadProfile read;
  private final Problems problems;

  /** Reads the pictures of a profile. */
  public PictureReader(ReadProfile read, Problems problems) {
    this.read = read;
    this.problems = problems;
  }

  /**
   * Returns the photo; {@code null} if there is none, or it cannot be printed, which is reported.
   */
  public @Nullable Picture photo(@Nullable Photo photo) {
    if (photo == null) {
      return null;
    }
    String path = "person.photo.file";
    Picture picture = read(photo.file(), path);
    if (picture != null && picture.data().length > MANY_BYTES) {
      add(
          Severity.HINT,
          photo.file(),
          path,
          "has %.1f MB and %d × %d pixels, and makes every page and PDF with it that much larger;"
              + " save it as a JPEG some 600 pixels wide",
          picture.data().length / 1e6,
          picture.width(),
          picture.height());
    }
    return picture;
  }

  /**
   * Returns the pictures of entries by their files, without those that cannot be shown, which are
   * reported.
   */
  public Map<FilePath, Picture> images(Profile profile) {
    Map<FilePath, Picture> pictures = new LinkedHashMap<>();
    Set<FilePath> seen = new HashSet<>();
    imagesOf(profile)
        .filter(image -> seen.add(image.file()))
        .forEach(
            image -> {
              SourceLocation at = image.location();
              String path = at == null ? "" : at.path() + ".file";
              Picture picture = read(image.file(), path);
              if (picture != null && isLargeEnough(picture, image.file(), path)) {
                pictures.put(image.file(), picture);
              }
            });
    return pictures;
  }

  private static Stream<Image> imagesOf(Profile profile) {
    Stream<HasImage> entries =
        Stream.of(
                profile.news(),
                profile.projects().stream().flatMap(PictureReader::withParts).toList(),
                profile.talks(),
                profile.software(),
                profile.sections().stream().flatMap(own -> own.entries().stream()).toList())
            .flatMap(List<? extends HasImage>::stream);
    Stream<Image> ofWorks =
        profile.publications() == null
            ? Stream.of()
            : profile.publications().images().values().stream();
    return Stream.concat(entries.map(HasImage::image).flatMap(Stream::ofNullable), ofWorks);
  }

  private static Stream<Project> withParts(Project project) {
    return Stream.concat(
        Stream.of(project), project.parts().stream().flatMap(PictureReader::withParts));
  }

  private @Nullable Picture read(FilePath written, String path) {
    try {
      Path file = InputFile.resolve(read.folder(), written.value());
      if (!Files.isRegularFile(file)) {
        return null; // Reported by the reader of the profile.
      }
      byte[] content = InputFile.read(file, MOST_BYTES);
      PhotoFile picture = PhotoFile.read(content);
      if (picture == null) {
        return refuse(written, path, "is " + kindOf(content) + "neither a JPEG nor a PNG picture");
      }
      return new Picture(
          picture.data(),
          picture.mediaType(),
          RichText.ofPlain(""),
          picture.width(),
          picture.height());
    } catch (InputFile.Unreadable e) {
      return refuse(written, path, e.getMessage());
    } catch (PhotoFile.TooLargeException e) {
      return refuse(written, path, "has more than 25 million pixels; make it smaller");
    } catch (IOException e) {
      return refuse(written, path, "is damaged, or not in RGB or greyscale");
    }
  }

  private boolean isLargeEnough(Picture picture, FilePath file, String path) {
    String size = "has %d × %d pixels; ";
    if (Math.min(picture.width(), picture.height()) < FEWEST_PIXELS) {
      add(
          Severity.ERROR,
          file,
          path,
          size + "a picture has at least %d × %d",
          picture.width(),
          picture.height(),
          FEWEST_PIXELS,
          FEWEST_PIXELS);
      return false;
    }
    if (picture.width() < SHOWN_WIDTH || picture.height() < SHOWN_HEIGHT) {
      add(
          Severity.HINT,
          file,
          path,
          size + "with fewer than %d × %d it is blurred on pages",
          picture.width(),
          picture.height(),
          SHOWN_WIDTH,
          SHOWN_HEIGHT);
    }
    return true;
  }

  /**
   * Returns the name of a format that browsers support and Dossier does not; empty for other files.
   */
  private static String kindOf(byte[] content) {
    Function<Integer, String> name =
        start ->
            content.length < start + 4
                ? ""
                : new String(content, start, 4, StandardCharsets.ISO_8859_1);
    if (name.apply(0).equals("GIF8")) {
      return "a GIF file, ";
    }
    if (name.apply(0).equals("RIFF") && name.apply(8).equals("WEBP")) {
      return "a WebP file, ";
    }
    return switch (name.apply(4).equals("ftyp") ? name.apply(8) : "") {
      case "avif" -> "an AVIF file, ";
      case "heic", "heix", "mif1" -> "a HEIC file, ";
      default -> "";
    };
  }

  private @Nullable Picture refuse(FilePath file, String path, String what) {
    add(Severity.ERROR, file, path, "%s", what);
    return null;
  }

  private void add(Severity severity, FilePath file, String path, String what, Object... values) {
    String message = "'" + file + "' " + String.format(Locale.ROOT, what, values);
    problems.add(severity, read.location(path), message, null);
  }
}
