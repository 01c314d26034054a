package dev.dossier.importer;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.importer.draft.SourceNode;
import dev.dossier.source.file.InputFile;
import dev.dossier.source.file.Problems;
import dev.dossier.source.file.SourceFile;
import dev.dossier.source.file.TextDecoder;
import dev.dossier.source.yaml.DataNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Reads tables from a zip file. Nothing is unpacked to a file, and only some of it into memory. */
final class ZipSource {
  private static final byte[] START = {'P', 'K', 3, 4};
  private static final int MOST_BYTES = 1_000_000_000;
  private static final int MOST_FILES = 10_000;

  /** What is read of all tables together: a career is smaller. */
  private static final int MOST_READ = 30_000_000;

  private final Path path;
  private final Problems problems;
  private int read;

  ZipSource(Path path, Problems problems) {
    this.path = path;
    this.problems = problems;
  }

  static boolean isZip(Path file) {
    try {
      InputFile.check(file, MOST_BYTES);
      try (InputStream in = Files.newInputStream(file)) {
        return Arrays.equals(in.readNBytes(START.length), START);
      }
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * The tables of these names, without {@code .csv}, as the values of a mapping; {@code null} with
   * a problem. All other files are reported.
   */
  @Nullable SourceNode read(Set<String> names) {
    List<SourceNode> tables = new ArrayList<>();
    try (ZipFile zip = new ZipFile(path.toFile())) {
      if (zip.size() > MOST_FILES) {
        error(
            path.toString(), "has more than " + MOST_FILES + " files, which is more than is read");
        return null;
      }
      for (ZipEntry entry : Collections.list(zip.entries())) {
        String name = entry.getName().replace('\\', '/');
        String file = path + "/" + name;
        if (name.startsWith("/") || List.of(name.split("/", -1)).contains("..")) {
          error(path.toString(), "has a file whose path leads out of it");
          return null;
        }
        String table = name.replaceFirst("^.*/", "").replaceFirst("(?i)\\.csv$", "");
        if (names.contains(table) && name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
          SourceNode read = table(zip, entry, file, table);
          if (read == null) {
            return null;
          }
          tables.add(read);
        } else if (!entry.isDirectory()) {
          problems.add(
              Problem.ofFile(Severity.HINT, file, "not imported: a profile has nothing for it"));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      error(path.toString(), "is not a valid zip file");
      return null;
    }
    SourceFile whole = SourceFile.of(path, path.toString(), "");
    return SourceNode.of(whole, tables);
  }

  private @Nullable SourceNode table(ZipFile zip, ZipEntry entry, String file, String name)
      throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(MOST_READ - read + 1);
      read += bytes.length;
      if (read > MOST_READ) {
        error(file, "is larger than is read");
        return null;
      }
      SourceFile text = SourceFile.of(path, file, TextDecoder.decode(bytes));
      DataNode table = CsvTable.read(text, name, problems);
      return table == null ? null : new SourceNode(text, table);
    } catch (InputFile.Unreadable e) {
      error(file, e.getMessage());
      return null;
    }
  }

  private void error(String file, String message) {
    problems.add(Problem.ofFile(Severity.ERROR, file, message));
  }
}
