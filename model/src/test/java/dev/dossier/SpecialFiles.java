package dev.dossier;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Creates files that are not regular files. */
public final class SpecialFiles {
  private SpecialFiles() {}

  /** Makes a pipe that nobody writes to: whoever opens it waits. Skips where there are none. */
  public static Path pipe(Path file) {
    try {
      Process made = new ProcessBuilder("mkfifo", file.toString()).start();
      assumeTrue(made.waitFor() == 0, "mkfifo");
      return file;
    } catch (IOException e) {
      assumeTrue(false, "mkfifo");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new IllegalStateException();
  }

  /** Makes a link that leads to itself. */
  public static Path loop(Path file) throws IOException {
    return Files.createSymbolicLink(file, file.getFileName());
  }
}
