package dev.dossier.cli;

import dev.dossier.cli.arguments.Arguments;
import dev.dossier.cli.arguments.Candidates;
import dev.dossier.cli.arguments.CommandOption;
import dev.dossier.cli.arguments.CommandSpec;
import dev.dossier.cli.arguments.Operand;
import dev.dossier.cli.arguments.UsageException;
import dev.dossier.report.PathDisplay;
import dev.dossier.starter.Starter;
import dev.dossier.starter.StarterKind;
import java.io.IOException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Writes the files of a new profile. */
final class InitCommand extends Command {
  private static final Operand FOLDER =
      Operand.optional(
          "FOLDER", "The folder, created if needed. Default: the current one.", Candidates.FOLDERS);
  private static final Candidates KINDS =
      new Candidates(
          Arrays.stream(StarterKind.values()).map(StarterKind::word).toArray(String[]::new));
  private static final CommandOption KIND =
      CommandOption.of(null, "kind", "KIND", String.join(", ", KINDS.words()) + ".", KINDS)
          .withDefault("resume");
  private static final CommandOption NAME =
      CommandOption.of(null, "name", "NAME", "Your name.", Candidates.NONE);
  private static final CommandOption MAVEN =
      CommandOption.flag(null, "maven", "Adds a POM that renders the profile in every build.");

  InitCommand(Terminal terminal) {
    super(
        terminal,
        new CommandSpec(
            "init",
            List.of(
                "Writes a new profile that renders at once.",
                "In a folder that has some of its files, adds the others. Overwrites nothing."),
            FOLDER,
            List.of(KIND, NAME, MAVEN),
            List.of(
                "dossier init", "dossier init cv --kind academic --name \"Ada Example\" --maven")));
  }

  @Override
  int run(Arguments arguments) throws IOException {
    String name = Objects.requireNonNullElse(arguments.text(NAME), Starter.NAME);
    if (name.isBlank()) {
      throw new UsageException("--name is empty; give your name");
    }
    PathDisplay paths = new PathDisplay(terminal.folder());
    Path target = terminal.folder().resolve(arguments.path(FOLDER, ".")).normalize();
    StarterKind kind = StarterKind.valueOf(arguments.word(KIND).toUpperCase(Locale.ROOT));
    boolean maven = arguments.has(MAVEN);
    Starter.StarterFiles files;
    try {
      files = new Starter(Version.number()).create(target, kind, name, maven);
    } catch (NotDirectoryException e) {
      throw new UsageException(
          paths.nameOf(target) + " is a file, not a folder; name another folder");
    }
    List<String> kept = files.kept().stream().map(paths::nameOf).toList();
    if (files.written().isEmpty()) {
      throw new UsageException(
          "Nothing was written, since these files exist already: "
              + String.join(", ", kept)
              + "; name another folder");
    }
    files.written().forEach(file -> terminal.out().print("created " + paths.nameOf(file) + "\n"));
    kept.forEach(file -> terminal.out().print("kept    " + file + ", which was there\n"));
    boolean isHere = target.equals(terminal.folder());
    terminal.out().print("\nNext, edit profile.yaml, then:\n");
    if (!isHere) {
      terminal.out().print("  cd " + ShellWord.of(paths.nameOf(target)) + "\n");
    }
    terminal.out().print(maven ? "  mvn package\n" : "  dossier render\n");
    return Main.OK;
  }
}
