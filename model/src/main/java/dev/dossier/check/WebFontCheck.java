package dev.dossier.check;

import dev.dossier.Severity;
import dev.dossier.profile.value.FilePath;
import dev.dossier.source.ReadProfile;
import dev.dossier.source.file.InputFile;
import dev.dossier.source.file.Problems;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Checks the font files of pages, which must be WOFF2 (W3C WOFF File Format 2.0). */
final class WebFontCheck {
  private static final long MOST_BYTES = 500_000;

  /** A variable font with Latin letters has 20 to 80 kB. */
  private static final int MANY_BYTES = 150_000;

  /** The bytes of a WOFF2 header, which begins with signature, flavour and length. */
  private static final int HEADER = 48;

  private static final int WOFF2 = 0x774F4632;
  private static final int WOFF = 0x774F4646;
  private static final int COLLECTION = 0x74746366;
  private static final int TRUE_TYPE = 0x00010000;
  private static final int POST_SCRIPT = 0x4F54544F;

  private final ReadProfile read;
  private final Problems problems;

  WebFontCheck(ReadProfile read, Problems problems) {
    this.read = read;
    this.problems = problems;
  }

  /**
   * Checks a file. One that does not exist is reported by the reader of the profile.
   *
   * @param path where it stands: {@code documents[0].design.font.file}
   */
  void check(FilePath written, String path) {
    try {
      Path file = InputFile.resolve(read.folder(), written.value());
      if (!Files.isRegularFile(file)) {
        return;
      }
      byte[] content = InputFile.read(file, MOST_BYTES);
      String fault = fault(content);
      if (fault != null) {
        add(Severity.ERROR, written, path, fault);
      } else if (content.length > MANY_BYTES) {
        String size = String.format(Locale.ROOT, "has %d kB", Math.round(content.length / 1e3));
        String advice = ", which every page contains; a subset of it is smaller";
        add(Severity.HINT, written, path, size + advice);
      }
    } catch (InputFile.Unreadable e) {
      add(Severity.ERROR, written, path, e.getMessage());
    }
  }

  /** Returns why a file cannot be used, as the end of a message; {@code null} if it can. */
  private static @Nullable String fault(byte[] content) {
    ByteBuffer header = ByteBuffer.wrap(content);
    int signature = content.length < HEADER ? 0 : header.getInt(0);
    return switch (signature) {
      case WOFF2 ->
          header.getInt(4) == COLLECTION
              ? "is a collection of fonts; a page needs one font"
              : header.getInt(8) != content.length ? "is damaged: it is not complete" : null;
      case WOFF -> "is a WOFF file; convert it to WOFF2";
      case TRUE_TYPE, POST_SCRIPT -> "is a font for desktop programs; convert it to WOFF2";
      default -> "is not a WOFF2 font";
    };
  }

  private void add(Severity severity, FilePath file, String path, String what) {
    problems.add(severity, read.location(path), "'" + file + "' " + what, null);
  }
}
