package dev.dossier.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Prints what is wrong with the arguments, with the help of the command where that helps. */
final class UsageReport implements CommandLine.IParameterExceptionHandler {
  private final Terminal terminal;

  UsageReport(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Arguments that are well-formed and cannot be followed: one line says all. */
  static final class Refusal extends ParameterException {
    private static final long serialVersionUID = 1L;

    Refusal(CommandLine command, String message) {
      super(command, message);
    }
  }

  @Override
  public int handleParseException(ParameterException thrown, String[] arguments) {
    if (thrown instanceof UnmatchedArgumentException unmatched) {
      terminal.err().println(explain(unmatched));
      return Main.USAGE;
    }
    terminal.err().println(thrown.getMessage());
    boolean isValue = thrown.getValue() != null;
    if (!(thrown instanceof Refusal) && !isValue) {
      thrown.getCommandLine().usage(terminal.err());
    }
    return Main.USAGE;
  }

  private static String explain(UnmatchedArgumentException thrown) {
    String found = thrown.getUnmatched().get(0);
    boolean isCommand =
        !thrown.isUnknownOption() && !thrown.getCommandLine().getSubcommands().isEmpty();
    String message =
        isCommand ? "There is no command '" + found + "'" : String.valueOf(thrown.getMessage());
    List<String> near = thrown.getSuggestions();
    return message
        + (near.isEmpty()
            ? "; see: " + thrown.getCommandLine().getCommandSpec().qualifiedName() + " --help"
            : "; did you mean '" + near.get(0) + "'?");
  }
}
