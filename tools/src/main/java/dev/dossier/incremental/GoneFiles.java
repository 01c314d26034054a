package dev.dossier.incremental;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Files of the last build that this build does not write, such as the page of a project that was
 * deleted from the profile.
 *
 * <p>Files with a day in their names ({@code cv-2026-01-07.pdf}) that another day replaces are not
 * gone: they are older editions.
 */
final class GoneFiles {
  private final Path outputFolder;
  private final Path records;

  /**
   * Creates the removal of files.
   *
   * @param records the folder of all records: files of another one are left alone
   */
  GoneFiles(Path outputFolder, Path records) {
    this.outputFolder = outputFolder.toAbsolutePath().normalize();
    this.records = records;
  }

  /**
   * Removes the files that the last build wrote and this one does not, if they are still as they
   * were written, and then folders that are empty without them.
   *
   * @return the removed files, sorted
   */
  List<Path> remove(BuildRecord last, BuildRecord now) throws IOException {
    Set<Path> kept = new HashSet<>(now.outputs().keySet());
    List<Map.Entry<Path, FileState>> gone =
        last.outputs().entrySet().stream()
            .filter(file -> !kept.contains(file.getKey()))
            .filter(file -> last.day().equals(now.day()) || !isOfDay(file.getKey(), last.day()))
            .toList();
    if (gone.isEmpty()) {
      return List.of();
    }
    kept.addAll(ofAllRecords(last));
    List<Path> removed = new ArrayList<>();
    for (Map.Entry<Path, FileState> file : gone) {
      if (!kept.contains(file.getKey()) && isOurs(file.getKey(), file.getValue())) {
        Files.delete(file.getKey());
        removed.add(file.getKey());
        removeEmptyFolders(file.getKey().getParent());
      }
    }
    return removed.stream().sorted().toList();
  }

  private static boolean isOfDay(Path file, String day) {
    return !day.isEmpty() && file.toString().contains(day);
  }

  /** The files of other records, which other executions may just have written. */
  private Set<Path> ofAllRecords(BuildRecord except) throws IOException {
    Set<Path> files = new HashSet<>();
    try (Stream<Path> each = Files.list(records)) {
      for (Path file : each.toList()) {
        BuildRecord other = new BuildRecordFile(file).read();
        if (other != null && !other.salt().equals(except.salt())) {
          files.addAll(other.outputs().keySet());
        }
      }
    }
    return files;
  }

  private boolean isOurs(Path file, FileState written) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && file.startsWith(outputFolder)
        && file.toRealPath().startsWith(outputFolder.toRealPath())
        && written.isStateOf(file);
  }

  private void removeEmptyFolders(@Nullable Path from) throws IOException {
    for (Path folder = from;
        folder != null && folder.startsWith(outputFolder) && !folder.equals(outputFolder);
        folder = folder.getParent()) {
      try (Stream<Path> files = Files.list(folder)) {
        if (files.findAny().isPresent()) {
          return;
        }
      }
      Files.delete(folder);
    }
  }
}
