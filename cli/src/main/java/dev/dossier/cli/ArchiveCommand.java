package dev.dossier.cli;

import dev.dossier.cli.arguments.Arguments;
import dev.dossier.cli.arguments.CommandSpec;
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
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs {@code dossier render} on a profile of its own, which loads what a first run loads: the
 * launcher has the JVM archive these classes.
 */
final class ArchiveCommand extends Command {
  ArchiveCommand(Terminal terminal) {
    super(
        terminal,
        new CommandSpec(
            "make-archive",
            List.of("Loads what a run of 'dossier render' loads."),
            null,
            List.of(),
            List.of()));
  }

  @Override
  int run(Arguments arguments) throws IOException {
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
