package dev.dossier.cli;

import dev.dossier.Dossier;
import dev.dossier.InvalidProfileException;
import dev.dossier.Problem;
import dev.dossier.ReadOptions;
import dev.dossier.cli.arguments.Arguments;
import dev.dossier.cli.arguments.CommandSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A command that reads a profile, prints its problems, and processes it if it has no errors. */
abstract class ProfileCommand extends Command {
  ProfileCommand(Terminal terminal, CommandSpec spec) {
    super(terminal, spec);
  }

  /**
   * What processing a profile gave.
   *
   * @param problems further problems, none of them an error
   * @param text what is printed, with line ends
   */
  record Result(List<Problem> problems, String text) {
    private static final Result NONE = new Result(List.of(), "");
  }

  @Override
  final int run(Arguments arguments) throws IOException {
    ProfileOptions options = new ProfileOptions(arguments);
    Path file = options.file(terminal.folder());
    ReadOptions reading = options.reading(terminal.folder());
    // Renderers load what they need while the profile is read.
    Dossier.warmUp();
    try (Progress progress = new Progress(terminal, progress())) {
      progress.start();
      return run(file, reading, options, arguments);
    }
  }

  private int run(Path file, ReadOptions reading, ProfileOptions options, Arguments arguments)
      throws IOException {
    List<Problem> problems;
    String text = "";
    try {
      Dossier dossier = Dossier.read(file, reading);
      Result result = Result.NONE;
      if (hasNoErrors(dossier.problems())) {
        result = use(dossier, options, arguments);
      }
      text = result.text();
      problems = new ArrayList<>(dossier.problems()); // Also those of rendering.
      problems.addAll(result.problems());
    } catch (InvalidProfileException e) {
      problems = e.problems();
    }
    PrintOptions printing = options.printing();
    printing.printer(terminal).print(problems);
    boolean isValid = hasNoErrors(problems);
    if (isValid && !printing.isQuiet() && !printing.isJson()) {
      terminal.out().print(text);
    }
    return isValid ? Main.OK : options.areAllOfOptions(problems) ? Main.USAGE : Main.ERRORS;
  }

  private static boolean hasNoErrors(List<Problem> problems) {
    return problems.stream().noneMatch(Problem::isError);
  }

  /** What a person reads while it takes long. */
  abstract String progress();

  /**
   * Processes a profile without errors.
   *
   * @throws InvalidProfileException if processing finds errors
   */
  abstract Result use(Dossier dossier, ProfileOptions options, Arguments arguments)
      throws IOException;
}
