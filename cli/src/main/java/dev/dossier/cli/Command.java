package dev.dossier.cli;

import dev.dossier.cli.arguments.Arguments;
import dev.dossier.cli.arguments.CommandSpec;
import dev.dossier.cli.arguments.HelpText;
import java.io.IOException;

/** A command: what it is called with, and what it does. */
abstract class Command {
  final Terminal terminal;
  private final CommandSpec spec;

  Command(Terminal terminal, CommandSpec spec) {
    this.terminal = terminal;
    this.spec = spec;
  }

  final CommandSpec spec() {
    return spec;
  }

  /**
   * Runs the command, or prints its help, and returns the exit code.
   *
   * @throws dev.dossier.cli.arguments.UsageException if the arguments cannot be followed
   */
  final int run(String... words) throws IOException {
    Arguments arguments = Arguments.parse(spec, words);
    if (arguments.has(CommandSpec.HELP)) {
      terminal.out().print(help());
      return Main.OK;
    }
    if (arguments.has(CommandSpec.VERSION)) {
      terminal.out().print(Version.line());
      return Main.OK;
    }
    return run(arguments);
  }

  /** The text of {@code --help}. */
  String help() {
    return HelpText.of(spec);
  }

  /** Does what the command is for, and returns the exit code. */
  abstract int run(Arguments arguments) throws IOException;
}
