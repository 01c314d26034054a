package dev.dossier.cli;

import dev.dossier.Problem;
import dev.dossier.importer.ImportResult;
import dev.dossier.importer.Importer;
import dev.dossier.report.NearName;
import dev.dossier.report.PathDisplay;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a profile from CVs of other programs. */
@Command(
    name = "import",
    description = {
      "Makes a profile from CVs of other programs.",
      "Reads JSON Resume, RenderCV, YAMLResume, LinkedIn's data export, ORCID",
      "records, BibTeX and CSL-JSON. Recognizes a file by its content.",
      "Reports each value that the profile does not have. Overwrites nothing."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  dossier import resume.json",
      "  dossier import cv.yaml papers.bib -o cv/profile.yaml"
    })
final class ImportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec
  @SuppressWarnings("NullAway.Init") // Set by picocli.
  private CommandSpec command;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "The files. If two have a value, that of the first is taken.")
  @SuppressWarnings("NullAway.Init")
  private List<Path> files;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PROFILE",
      defaultValue = "profile.yaml",
      description = "The profile to write. Default: ${DEFAULT-VALUE}.")
  @SuppressWarnings("NullAway.Init")
  private Path output;

  @Mixin private final PrintOptions printing = new PrintOptions();

  ImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    PathDisplay paths = new PathDisplay(terminal.folder());
    Path profile = terminal.folder().resolve(output).normalize();
    List<Path> sources = files.stream().map(each -> terminal.folder().resolve(each)).toList();
    for (Path source : sources) {
      if (!Files.exists(source)) {
        throw new UsageReport.Refusal(
            command.commandLine(),
            "There is no file " + paths.nameOf(source) + NearName.ofFile(source, ""));
      }
    }
    ImportResult result;
    try {
      result = new Importer().importFiles(sources, profile);
    } catch (FileAlreadyExistsException e) {
      throw new UsageReport.Refusal(
          command.commandLine(),
          "Nothing was written, since "
              + paths.nameOf(String.valueOf(e.getMessage()))
              + " exists already; name another file with -o");
    }
    printing
        .printer(terminal)
        .print(
            (printing.isJson() ? result.problems() : result.summary())
                .stream().map(problem -> problem.in(paths.nameOf(problem.file()))).toList());
    if (result.problems().stream().anyMatch(Problem::isError)) {
      return Main.ERRORS;
    }
    if (!printing.isQuiet() && !printing.isJson()) {
      result.files().forEach(file -> terminal.out().print("created " + paths.nameOf(file) + "\n"));
      result.privacyNote(paths.nameOf(profile)).forEach(this::note);
      next(profile, paths);
    }
    return Main.OK;
  }

  /** Prints what to do next, in the folder of the profile, where its documents belong. */
  private void next(Path profile, PathDisplay paths) {
    Path folder = Objects.requireNonNull(profile.getParent());
    String name = String.valueOf(profile.getFileName());
    note("\nNext, edit " + paths.nameOf(profile) + ", then:");
    if (!folder.equals(terminal.folder())) {
      note("  cd " + ShellWord.of(paths.nameOf(folder)));
    }
    note("  dossier render" + (name.equals("profile.yaml") ? "" : " " + ShellWord.of(name)));
  }

  private void note(String line) {
    terminal.out().print(line + "\n");
  }
}
