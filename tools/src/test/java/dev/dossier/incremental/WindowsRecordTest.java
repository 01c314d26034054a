package dev.dossier.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.dossier.Problem;
import dev.dossier.Severity;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is recorded of a build on Windows is read as it was written. */
class WindowsRecordTest {
  private final FileSystem files = Jimfs.newFileSystem(Configuration.windows());
  private final Path work = files.getPath("C:\\work\\Köln 2");

  @AfterEach
  void close() throws IOException {
    files.close();
  }

  private Path file(String name) throws IOException {
    Path file = work.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, name);
  }

  private static BuildRecord record(Path input, List<Path> outputs) {
    Instant now = Instant.now();
    return new BuildRecord(
        "configuration",
        "2026-01-07",
        "people\\ada\\profile.yaml",
        "salt",
        List.of("env.PHONE"),
        "values",
        Map.of(input, FileState.of(input, now)),
        outputs.stream().collect(Collectors.toMap(file -> file, file -> FileState.of(file, now))),
        List.of(new MadeDocument("cv", true, "0a", outputs)),
        List.of(Problem.ofFile(Severity.WARNING, "people\\ada\\profile.yaml", "odd")));
  }

  @Test
  void pathsKeepDriveAndSeparators() throws IOException {
    BuildRecord record =
        record(file("profile.yaml"), List.of(file("out\\cv.pdf"), file("out\\a\\b.html")));
    Path stored = work.resolve("target\\dossier-index\\a.json");
    new BuildRecordFile(stored).write(record);
    assertThat(new BuildRecordFile(stored).read()).isEqualTo(record);
    assertThat(Files.readString(stored)).contains("C:\\\\work\\\\Köln 2\\\\out\\\\a\\\\b.html");
  }

  @Test
  void filesThatAreGoneAreRemovedWithTheirFolders() throws IOException {
    Path kept = file("out\\cv.pdf");
    Path gone = file("out\\projects\\loom.html");
    BuildRecord last = record(file("profile.yaml"), List.of(kept, gone));
    BuildRecord now = record(work.resolve("profile.yaml"), List.of(kept));
    Path records = Files.createDirectories(work.resolve("target\\dossier-index"));
    assertThat(new GoneFiles(work.resolve("out"), records).remove(last, now)).containsExactly(gone);
    assertThat(gone.getParent()).doesNotExist();
    assertThat(kept).exists();
  }
}
