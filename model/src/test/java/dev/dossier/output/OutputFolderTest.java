package dev.dossier.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in the output folder after a run, however it ends. */
class OutputFolderTest {
  @TempDir Path folder;

  @Tag("process")
  @Test
  void aRunThatIsKilledLeavesWholeFilesAndTheNextOneRemovesItsParts() throws Exception {
    Path out = folder.resolve("out");
    for (int run = 0; run < 4; run++) {
      Process process = endlessWriter(out);
      awaitFirstFiles(process);
      awaitParts(out);
      process.destroyForcibly().waitFor();
      assertThat(contents(out)).isSubsetOf(Set.of(EndlessWriter.ONE, EndlessWriter.OTHER));
    }
    // What a killed run leaves, if the moments above left nothing.
    Files.writeString(out.resolve(".dossier-" + deadProcess() + "-123.part"), "half");

    try (OutputFolder next = new OutputFolder(out)) {
      EndlessWriter.write(next, EndlessWriter.ONE);
    }

    assertThat(parts(out)).isEmpty();
    assertThat(contents(out)).containsExactly(EndlessWriter.ONE);
  }

  /** A user who keeps new files private, by a umask, keeps those of Dossier private. */
  @Test
  void filesHaveThePermissionsOfAnyNewFile() throws IOException {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path fresh = Files.createFile(folder.resolve("fresh"));
    write("a.html");
    assertThat(Files.getPosixFilePermissions(folder.resolve("a.html")))
        .isEqualTo(Files.getPosixFilePermissions(fresh));
  }

  @Test
  void partialFilesOfARunningProcessAreKept() throws IOException {
    long alive = ProcessHandle.current().pid();
    Path living = part(".dossier-" + alive + "-1.part");
    Path ofOldRelease = part(".dossier123.part");
    Path another = part(".dossier-notes.part");
    Path folderOfThatName = Files.createDirectory(folder.resolve(".dossier-4.part"));
    write("a.html");
    assertThat(living).exists();
    assertThat(ofOldRelease).exists();
    assertThat(another).exists();
    assertThat(folderOfThatName).exists();
  }

  @Test
  void partialFilesOfYesterdayAreDeleted() throws IOException {
    Path ofOldRelease = part(".dossier123.part");
    Path numberUsedAgain = part(".dossier-" + ProcessHandle.current().pid() + "-1.part");
    FileTime yesterday = FileTime.from(Instant.now().minus(Duration.ofHours(25)));
    Files.setLastModifiedTime(ofOldRelease, yesterday);
    Files.setLastModifiedTime(numberUsedAgain, yesterday);
    write("a.html");
    assertThat(ofOldRelease).doesNotExist();
    assertThat(numberUsedAgain).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"link/a.html", "link/sub/a.html", "in/link/sub/deep/a.html"})
  void nothingIsWrittenThroughALinkOutOfTheFolder(String file, @TempDir Path elsewhere)
      throws IOException {
    Files.createDirectories(folder.resolve("out/in"));
    Files.createSymbolicLink(folder.resolve("out/link"), elsewhere);
    Files.createSymbolicLink(folder.resolve("out/in/link"), elsewhere);
    assertRefused(file);
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void nothingIsWrittenThroughALinkToAMissingTarget(@TempDir Path elsewhere) throws IOException {
    Files.createDirectories(folder.resolve("out"));
    Files.createSymbolicLink(folder.resolve("out/link"), elsewhere.resolve("new"));
    assertRefused("link/a.html");
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void aLinkWithinTheFolderAndTheFolderItselfMayBeLinks() throws IOException {
    Files.createDirectories(folder.resolve("real/docs"));
    Files.createSymbolicLink(folder.resolve("out"), folder.resolve("real"));
    Files.createSymbolicLink(folder.resolve("real/link"), folder.resolve("real/docs"));
    try (OutputFolder out = new OutputFolder(folder.resolve("out"))) {
      out.write("link/sub/a.html", "a".getBytes(UTF_8));
      out.moveIntoPlace();
    }
    assertThat(folder.resolve("real/docs/sub/a.html")).hasContent("a");
  }

  private void assertRefused(String file) throws IOException {
    try (OutputFolder out = new OutputFolder(folder.resolve("out"))) {
      assertThatThrownBy(() -> out.write(file, new byte[0]))
          .isInstanceOf(IOException.class)
          .hasMessageEndingWith("is a link that leaves the output folder");
    }
  }

  private Path part(String name) throws IOException {
    return Files.writeString(folder.resolve(name), "half");
  }

  private void write(String file) throws IOException {
    try (OutputFolder out = new OutputFolder(folder)) {
      out.write(file, new byte[0]);
      out.moveIntoPlace();
    }
  }

  private static Process endlessWriter(Path out) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            EndlessWriter.class.getName(),
            out.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void awaitFirstFiles(Process process) throws IOException {
    assertThat(process.getInputStream().read()).isEqualTo('!');
  }

  private static void awaitParts(Path out) throws IOException {
    for (int i = 0; i < 100_000 && parts(out).isEmpty(); i++) {
      Thread.onSpinWait();
    }
  }

  private static long deadProcess() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.waitFor();
    return process.pid();
  }

  private static List<Path> parts(Path out) throws IOException {
    return files(out).filter(file -> file.toString().endsWith(".part")).toList();
  }

  private static Set<String> contents(Path out) throws IOException {
    Set<String> contents = new TreeSet<>();
    for (Path file : files(out).filter(file -> file.toString().endsWith(".html")).toList()) {
      contents.add(Files.readString(file));
    }
    return contents;
  }

  private static Stream<Path> files(Path out) throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      return files.toList().stream();
    }
  }
}
