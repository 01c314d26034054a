package dev.dossier.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Runs the command in a folder, and keeps what it prints. */
final class Shell {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Path folder;

  Shell(Path folder) {
    this.folder = folder;
  }

  /** Runs the command, and returns its exit code. */
  int run(String... arguments) {
    out.reset();
    err.reset();
    return Main.run(
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            folder.toAbsolutePath(),
            false),
        arguments);
  }

  /** What the last run printed as results. */
  String out() {
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  /** What the last run printed as problems and progress. */
  String err() {
    return err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
