package dev.dossier.incremental;

import dev.dossier.WrittenFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A build of files that depend on values only, such as a page that lists people: it is done only if
 * these, the program, or the files that it wrote have changed. Not thread-safe.
 */
public final class ValueBuild {
  private final @Nullable Path records;
  private final Path folder;
  private final String key;
  private final String configuration;
  private final Instant start;

  /** Writes the files. */
  @FunctionalInterface
  public interface Writing {
    /**
     * Writes the files and returns them.
     *
     * @throws IOException if one cannot be written; the message names it
     */
    List<WrittenFile> write() throws IOException;
  }

  /**
   * Creates a build, which starts now.
   *
   * @param records the folder of records; {@code null} for none, so that it is never up to date
   * @param folder the folder to which files are written
   * @param values all values on which they depend
   */
  public ValueBuild(@Nullable Path records, Path folder, List<String> values, InstantSource clock) {
    this.records = records;
    this.folder = folder.toAbsolutePath().normalize();
    this.key = new Fingerprint().add("values").add(this.folder.toString()).hex().substring(0, 20);
    this.configuration = new Fingerprint().addAll(values).add(ProgramFingerprint.own()).hex();
    this.start = clock.instant();
  }

  /** Whether the same build would write the same files again. */
  public boolean isUpToDate() {
    BuildRecord last = records == null ? null : file(records).read();
    return last != null
        && last.configuration().equals(configuration)
        && last.outputs().entrySet().stream()
            .allMatch(output -> output.getValue().isStateOf(output.getKey()));
  }

  /**
   * Writes the files, and removes those of the last build that are not among them.
   *
   * @throws IOException if a file cannot be written; the message names it
   */
  public IncrementalBuild.Result write(Writing writing) throws IOException {
    BuildRecord last = records == null ? null : file(records).read();
    if (records != null && last != null) {
      file(records).write(last.unfinished());
    }
    List<WrittenFile> written = writing.write();
    if (records == null) {
      return new IncrementalBuild.Result(written, List.of(), List.of());
    }
    Map<Path, FileState> outputs = new HashMap<>();
    for (WrittenFile each : written) {
      Path path = each.path().toAbsolutePath().normalize();
      outputs.put(path, FileState.of(path, start));
    }
    BuildRecord now =
        new BuildRecord(
            configuration, "", "", key, List.of(), "", Map.of(), outputs, List.of(), List.of());
    List<Path> removed =
        last == null ? List.of() : new GoneFiles(folder, records).remove(last, now);
    file(records).write(now);
    return new IncrementalBuild.Result(written, removed, List.of());
  }

  private BuildRecordFile file(Path in) {
    return new BuildRecordFile(in.resolve(key + ".json"));
  }
}
