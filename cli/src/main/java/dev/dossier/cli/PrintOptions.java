package dev.dossier.cli;

import picocli.CommandLine.Option;

/** Options of all commands that report problems. */
final class PrintOptions {
  @Option(
      names = "--json",
      description = "Prints problems as JSON, one object a line, to the standard output.")
  private boolean json;

  @Option(
      names = {"-q", "--quiet"},
      description = "Prints errors only.")
  private boolean quiet;

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
