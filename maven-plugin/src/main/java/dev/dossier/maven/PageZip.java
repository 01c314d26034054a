package dev.dossier.maven;

import dev.dossier.WriteOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP file of the files of a page. The same files and time give the same bytes. Immutable. */
final class PageZip {
  /** Before and after these, ZIP files need a form of time that not all programs read. */
  private static final Instant FIRST = WriteOptions.NO_TIMESTAMP;

  private static final Instant LAST = Instant.parse("2099-12-31T00:00:00Z");

  private final LocalDateTime time;

  /**
   * Creates ZIP files.
   *
   * @param time the time of all entries, which is written as that of UTC
   */
  PageZip(Instant time) {
    Instant possible = time.isBefore(FIRST) ? FIRST : time.isAfter(LAST) ? LAST : time;
    this.time = LocalDateTime.ofInstant(possible, ZoneOffset.UTC);
  }

  /**
   * Writes files, sorted by name.
   *
   * @param folder the folder against which they are named
   * @throws IOException if one cannot be read, or the ZIP file cannot be written
   */
  void write(Path zip, Path folder, List<Path> files) throws IOException {
    Map<String, Path> sorted = new TreeMap<>();
    for (Path file : files) {
      String separator = folder.getFileSystem().getSeparator();
      sorted.put(folder.relativize(file).toString().replace(separator, "/"), file);
    }
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (Map.Entry<String, Path> file : sorted.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(time);
        out.putNextEntry(entry);
        Files.copy(file.getValue(), out);
        out.closeEntry();
      }
    }
  }
}
