package dev.dossier.cli;

import dev.dossier.starter.Starter;
import dev.dossier.starter.StarterKind;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/**
 * Runs {@code dossier render} on a profile of its own, which loads what a first run loads: the
 * launcher has the JVM archive these classes.
 */
@Command(name = "make-archive", hidden = true)
final class ArchiveCommand implements Callable<Integer> {
  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("dossier");
    try {
      new Starter(Version.number()).create(folder, StarterKind.ACADEMIC, Starter.NAME, false);
      PrintStream nowhere =
          new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
      return Main.run(new Terminal(nowhere, nowhere, folder, false), "render");
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
