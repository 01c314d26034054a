package dev.dossier.cli;

import dev.dossier.Dossier;
import dev.dossier.WriteOptions;
import dev.dossier.starter.Starter;
import dev.dossier.starter.StarterKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/**
 * Renders a profile of its own, with all that a first run loads: the launcher has the JVM archive
 * these classes.
 */
@Command(name = "make-archive", hidden = true)
final class ArchiveCommand implements Callable<Integer> {
  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("dossier");
    try {
      new Starter(Version.number()).create(folder, StarterKind.ACADEMIC, Starter.NAME, false);
      Dossier.warmUp();
      Dossier.read(folder.resolve("profile.yaml")).render(WriteOptions.defaults());
    } finally {
      delete(folder);
    }
    return Main.OK;
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
