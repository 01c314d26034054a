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
 * Runs {@code dossier render} on profiles of its own, which load what a first run loads: the
 * launcher has the JVM archive these classes.
 */
final class ArchiveCommand extends Command {
  /** What many profiles have; some of it is in no profile that {@code dossier init} writes. */
  private static final String PROFILE =
      """
      person:
        name: {given: Ada, family: Example}
        private: {phone: "+1 202-555-0173"}
      summary: |
        ## Work
        Weaves, *cuts* and **[sells](https://example.org)**.

        - linen[^1]
        - `wool`

        > 1. cloth

        [^1]: From Ghent.
      experience:
        - organization: Mill
          title: Weaver **of** linen
          start: 2012-05
          end: present
          highlights: [Wove a *mile* of it, Sold "most" of it]
        - {organization: Farm, title: Help, start: 2010, end: 2012, location: Ghent}
      education:
        - {institution: School, degree: BSc, area: Crafts, start: 2006, end: 2009, thesis: On flax}
      skills: [{name: Crafts, keywords: [weaving, dyeing]}]
      languages: [{language: English, fluency: C1}]
      awards: [{title: Golden shuttle, date: 2019}, {title: Silver shuttle, date: 2018-06}]
      interests: [chess]
      certificates: [{title: Dyer, issuer: Guild, date: 2015-11}]
      projects:
        - {id: loom, name: Loom, start: 2020-01, url: https://example.org, talks: [fair], tags: [a]}
      talks:
        - {id: fair, title: Fair, event: Fair, date: 2020-10-24, slides: https://example.org/fair}
      """;

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
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Terminal silent = new Terminal(nowhere, nowhere, folder, false);
    try {
      Files.writeString(folder.resolve("profile.yaml"), PROFILE);
      int code = Main.run(silent, "render", "-q", "--output", "out");
      // Again, with more options and over the files of the run before.
      code =
          Math.max(
              code, Main.run(silent, "render", "-q", "--output", "out", "--today", "2021-05-06"));
      for (StarterKind kind : StarterKind.values()) {
        new Starter(Version.number())
            .create(folder.resolve(kind.word()), kind, Starter.NAME, false);
        code = Math.max(code, Main.run(silent, "render", kind.word()));
      }
      return code;
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
