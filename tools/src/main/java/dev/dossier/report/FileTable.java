package dev.dossier.report;

import dev.dossier.WrittenFile;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Formats the list of written files as aligned columns: path, size, time. */
public final class FileTable {
  private final PathDisplay paths;

  public FileTable(PathDisplay paths) {
    this.paths = paths;
  }

  /** Returns one line per file: {@code target/dossier/index.html 14 kB 132 ms}. */
  public List<String> lines(List<WrittenFile> files) {
    int nameWidth = files.stream().mapToInt(f -> name(f).length()).max().orElse(0);
    int sizeWidth = files.stream().mapToInt(f -> size(f.size()).length()).max().orElse(0);
    int timeWidth = files.stream().mapToInt(f -> time(f.time()).length()).max().orElse(0);
    return files.stream()
        .map(
            f ->
                padRight(name(f), nameWidth)
                    + "  "
                    + padLeft(size(f.size()), sizeWidth)
                    + "  "
                    + padLeft(time(f.time()), timeWidth))
        .map(String::stripTrailing)
        .toList();
  }

  private String name(WrittenFile file) {
    return paths.nameOf(file.path());
  }

  private static String padRight(String text, int width) {
    return text + " ".repeat(width - text.length());
  }

  private static String padLeft(String text, int width) {
    return " ".repeat(width - text.length()) + text;
  }

  /** Formats a size in decimal units: {@code 812 B}, {@code 14 kB}, {@code 1.2 MB}. */
  private static String size(long bytes) {
    if (bytes < 1000) {
      return bytes + " B";
    }
    if (bytes < 999_500) {
      return Math.round(bytes / 1e3) + " kB";
    }
    return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }

  /** Returns an empty string for zero: the time of a document is reported with one of its files. */
  private static String time(Duration time) {
    if (time.isZero()) {
      return "";
    }
    return time.toMillis() < 10_000
        ? time.toMillis() + " ms"
        : String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1e3);
  }
}
