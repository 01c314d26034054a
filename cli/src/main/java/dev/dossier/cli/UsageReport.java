package dev.dossier.cli;

import dev.dossier.NearestName;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Prints what is wrong with the arguments, and what was probably meant. */
final class UsageReport implements CommandLine.IParameterExceptionHandler {
  /** Keys of documents that people look for among the options. */
  private static final List<String> SETTINGS =
      List.of("theme", "page", "language", "citation-style", "email", "max-pages");

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
    CommandLine command = thrown.getCommandLine();
    if (thrown instanceof UnmatchedArgumentException unmatched) {
      terminal.err().println(explain(unmatched));
    } else if (thrown instanceof Refusal || thrown.getValue() != null) {
      terminal.err().println(thrown.getMessage());
    } else if (command.getParent() == null) {
      terminal.err().println(thrown.getMessage());
      command.usage(terminal.err());
    } else {
      terminal.err().println(thrown.getMessage() + help(command));
    }
    return Main.USAGE;
  }

  private static String explain(UnmatchedArgumentException thrown) {
    CommandLine command = thrown.getCommandLine();
    String found = thrown.getUnmatched().get(0);
    List<String> near = thrown.getSuggestions();
    if (thrown.isUnknownOption()) {
      String nearest = near.isEmpty() ? setting(command, found) : near.get(0);
      return thrown.getMessage() + (nearest == null ? help(command) : meant(nearest));
    }
    return command.getSubcommands().isEmpty()
        ? "There is one argument too many: '" + found + "'" + help(command)
        : "There is no command '"
            + found
            + "'"
            + (near.isEmpty() ? help(command) : meant(near.get(0)));
  }

  /** The setting that an option was meant to be; {@code null} if there is none. */
  private static @Nullable String setting(CommandLine command, String option) {
    if (!command.getCommandSpec().optionsMap().containsKey("--set")) {
      return null;
    }
    String name = option.replaceFirst("=.*", "").replaceFirst("^--?", "");
    String near = SETTINGS.contains(name) ? name : NearestName.of(name, SETTINGS);
    return near == null ? null : "--set documents.cv." + near + "=…";
  }

  private static String meant(String word) {
    return "; did you mean '" + word + "'?";
  }

  private static String help(CommandLine command) {
    return "; see: " + command.getCommandSpec().qualifiedName() + " --help";
  }
}
