package dev.dossier.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;

/** Files that are not regular files. */
public final class SpecialFiles {
  private SpecialFiles() {}

  /**
   * Makes a named pipe without a writer: reading it would block. Skips the test on systems without
   * named pipes.
   */
  public static Path pipe(Path file) throws InterruptedException {
    boolean made;
    try {
      made = new ProcessBuilder("mkfifo", file.toString()).start().waitFor() == 0;
    } catch (IOException e) {
      made = false;
    }
    assumeTrue(made, "this system has named pipes");
    return file;
  }
}
