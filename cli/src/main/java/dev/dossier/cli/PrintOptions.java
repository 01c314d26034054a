package dev.dossier.cli;

import dev.dossier.cli.arguments.Arguments;
import dev.dossier.cli.arguments.CommandOption;

/** Options of all commands that report problems. */
final class PrintOptions {
  static final CommandOption JSON =
      CommandOption.flag(
          null, "json", "Prints problems as JSON, one object a line, to the standard output.");
  static final CommandOption QUIET = CommandOption.flag("q", "quiet", "Prints errors only.");

  private final boolean json;
  private final boolean quiet;

  PrintOptions(Arguments arguments) {
    this.json = arguments.has(JSON);
    this.quiet = arguments.has(QUIET);
  }

  boolean isJson() {
    return json;
  }

  boolean isQuiet() {
    return quiet;
  }

  /** Prints problems as the options say. */
  ProblemPrinter printer(Terminal terminal) {
    return json ? new JsonProblemPrinter(terminal.out()) : new TextProblemPrinter(terminal, quiet);
  }
}
