package dev.dossier.cli;

import dev.dossier.Dossier;
import dev.dossier.InvalidProfileException;
import dev.dossier.Problem;
import dev.dossier.ReadOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A command that reads a profile, prints its problems, and processes it if it has no errors. */
abstract class ProfileCommand implements Callable<Integer> {
  final Terminal terminal;

  @Mixin final ProfileOptions options = new ProfileOptions();

  ProfileCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path file = options.file(terminal.folder());
    ReadOptions reading = options.reading(terminal.folder());
    try (Progress progress = new Progress(terminal, progress())) {
      progress.start();
      return call(file, reading);
    }
  }

  private int call(Path file, ReadOptions reading) throws IOException {
    List<Problem> problems;
    try {
      Dossier dossier = Dossier.read(file, reading);
      if (dossier.problems().stream().noneMatch(Problem::isError)) {
        use(dossier);
      }
      problems = new ArrayList<>(dossier.problems());
      problems.addAll(problems());
    } catch (InvalidProfileException e) {
      problems = e.problems();
    }
    options.printing().printer(terminal).print(problems);
    boolean isValid = problems.stream().noneMatch(Problem::isError);
    if (isValid && !options.printing().isQuiet() && !options.printing().isJson()) {
      terminal.out().print(result());
    }
    return isValid ? Main.OK : options.areAllOfOptions(problems) ? Main.USAGE : Main.ERRORS;
  }

  /** What a person reads while it takes long. */
  abstract String progress();

  /**
   * Processes a profile without errors.
   *
   * @throws InvalidProfileException if processing finds errors
   */
  abstract void use(Dossier dossier) throws IOException;

  /** Further problems that processing found, none of them an error. */
  List<Problem> problems() {
    return List.of();
  }

  /** What is printed if there are no errors, with line ends. */
  abstract String result();
}
