package dev.dossier.incremental;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The builds that are done together, such as those of all people. What builds have written that are
 * no longer among them is removed.
 */
public final class BuildList {
  private static final String FOLDER = "lists";

  private final Path records;
  private final Path folder;
  private final Path file;

  /**
   * Creates a list.
   *
   * @param records the folder of the records of all builds
   * @param folder the folder in which all of them write
   * @param identity tells it from other lists with the same folder
   */
  public BuildList(Path records, Path folder, List<String> identity) {
    this.records = records;
    this.folder = folder.toAbsolutePath().normalize();
    String name = new Fingerprint().add(this.folder.toString()).addAll(identity).hex();
    this.file = records.resolve(FOLDER).resolve(name.substring(0, 20) + ".txt");
  }

  /**
   * Removes what former builds of the list wrote that are not among these, unless someone has
   * changed it or another build writes it too.
   *
   * @return the removed files, sorted
   * @throws IOException if a file cannot be removed
   */
  public List<Path> replace(Collection<BuildRequest> builds) throws IOException {
    SortedSet<String> keys = new TreeSet<>();
    builds.forEach(build -> keys.add(build.key()));
    List<Path> removed = new ArrayList<>();
    for (String key : Files.isRegularFile(file) ? Files.readAllLines(file) : List.<String>of()) {
      if (!keys.contains(key) && key.matches("[0-9a-f]+")) {
        removed.addAll(remove(records.resolve(key + ".json")));
      }
    }
    Files.createDirectories(records.resolve(FOLDER));
    Files.write(file, keys);
    return removed.stream().sorted().toList();
  }

  private List<Path> remove(Path record) throws IOException {
    BuildRecord last = new BuildRecordFile(record).read();
    List<Path> removed =
        last == null
            ? List.of()
            : new GoneFiles(folder, records).remove(last, last.with(Map.of(), Map.of()));
    Files.deleteIfExists(record);
    return removed;
  }
}
