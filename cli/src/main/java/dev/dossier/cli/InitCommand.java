package dev.dossier.cli;

import dev.dossier.report.PathDisplay;
import dev.dossier.starter.Starter;
import dev.dossier.starter.StarterKind;
import java.io.IOException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the files of a new profile. */
@Command(
    name = "init",
    description = {
      "Writes a new profile that renders at once.",
      "In a folder that has some of its files, adds the others. Overwrites nothing."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  dossier init",
      "  dossier init cv --kind academic --name \"Ada Example\" --maven"
    })
final class InitCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec
  @SuppressWarnings("NullAway.Init") // Set by picocli.
  private CommandSpec command;

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..1",
      defaultValue = ".",
      description = "The folder, created if needed. Default: the current one.")
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      defaultValue = "resume",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
      completionCandidates = Kinds.class)
  @SuppressWarnings("NullAway.Init")
  private StarterKind kind;

  @Option(names = "--name", paramLabel = "NAME", description = "Your name.")
  private String name = Starter.NAME;

  @Option(names = "--maven", description = "Adds a POM that renders the profile in every build.")
  private boolean maven;

  InitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (name.isBlank()) {
      throw new UsageReport.Refusal(command.commandLine(), "--name is empty; give your name");
    }
    PathDisplay paths = new PathDisplay(terminal.folder());
    Path target = terminal.folder().resolve(folder).normalize();
    Starter.StarterFiles files;
    try {
      files = new Starter(Version.number()).create(target, kind, name, maven);
    } catch (NotDirectoryException e) {
      throw refusal(paths.nameOf(target) + " is a file, not a folder; name another folder");
    }
    List<String> kept = files.kept().stream().map(paths::nameOf).toList();
    if (files.written().isEmpty()) {
      throw refusal(
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

  private UsageReport.Refusal refusal(String message) {
    return new UsageReport.Refusal(command.commandLine(), message);
  }

  /** The kinds as they are written. */
  static final class Kinds extends java.util.ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Kinds() {
      for (StarterKind each : StarterKind.values()) {
        add(each.word());
      }
    }
  }
}
