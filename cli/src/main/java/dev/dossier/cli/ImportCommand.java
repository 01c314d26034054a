package dev.dossier.cli;

import dev.dossier.Problem;
import dev.dossier.cli.arguments.Arguments;
import dev.dossier.cli.arguments.Candidates;
import dev.dossier.cli.arguments.CommandOption;
import dev.dossier.cli.arguments.CommandSpec;
import dev.dossier.cli.arguments.Operand;
import dev.dossier.cli.arguments.UsageException;
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

/** Makes a profile from CVs of other programs. */
final class ImportCommand extends Command {
  private static final Operand FILES =
      Operand.oneOrMore(
          "FILE", "The files. If two have a value, that of the first is taken.", Candidates.FILES);
  private static final CommandOption OUTPUT =
      CommandOption.of("o", "output", "PROFILE", "The profile to write.", Candidates.FILES)
          .withDefault("profile.yaml");

  ImportCommand(Terminal terminal) {
    super(
        terminal,
        new CommandSpec(
            "import",
            List.of(
                "Makes a profile from CVs of other programs.",
                "Reads JSON Resume, RenderCV, YAMLResume, LinkedIn's data export, ORCID",
                "records, BibTeX and CSL-JSON. Recognizes a file by its content.",
                "Reports each value that the profile does not have. Overwrites nothing."),
            FILES,
            List.of(OUTPUT, PrintOptions.JSON, PrintOptions.QUIET),
            List.of(
                "dossier import resume.json",
                "dossier import cv.yaml papers.bib -o cv/profile.yaml")));
  }

  @Override
  int run(Arguments arguments) throws IOException {
    PrintOptions printing = new PrintOptions(arguments);
    PathDisplay paths = new PathDisplay(terminal.folder());
    Path profile = terminal.folder().resolve(arguments.pathOrDefault(OUTPUT)).normalize();
    List<Path> sources =
        arguments.paths(FILES).stream().map(each -> terminal.folder().resolve(each)).toList();
    for (Path source : sources) {
      if (!Files.exists(source)) {
        throw new UsageException(
            "There is no file " + paths.nameOf(source) + NearName.ofFile(source, ""));
      }
    }
    ImportResult result;
    try {
      result = new Importer().importFiles(sources, profile);
    } catch (FileAlreadyExistsException e) {
      throw new UsageException(
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
