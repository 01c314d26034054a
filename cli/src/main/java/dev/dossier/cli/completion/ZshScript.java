package dev.dossier.cli.completion;

import dev.dossier.cli.arguments.Candidates;
import dev.dossier.cli.arguments.CommandOption;
import dev.dossier.cli.arguments.CommandSpec;
import dev.dossier.cli.arguments.Operand;
import java.util.ArrayList;
import java.util.List;

/** Writes the script for Zsh, which describes commands and options for {@code _arguments}. */
public final class ZshScript {
  private final StringBuilder script = new StringBuilder();

  private ZshScript() {}

  /**
   * Returns the script.
   *
   * @param root the command itself
   * @param commands those that follow it
   */
  public static String of(CommandSpec root, List<CommandSpec> commands) {
    ZshScript zsh = new ZshScript();
    zsh.script.append(
        """
        #compdef dossier
        # Completes the command dossier in Zsh: as _dossier in a folder of fpath, or by source.

        _dossier() {
          local curcontext=$curcontext state
          local -a commands line
          typeset -A opt_args
          commands=(
        """);
    for (CommandSpec command : commands) {
      String described = command.name() + ":" + command.description().get(0);
      zsh.script.append("    ").append(quoted(described)).append('\n');
    }
    zsh.script.append("  )\n  _arguments -C -s \\\n");
    for (CommandOption option : root.options()) {
      zsh.script.append("    ").append(option(option)).append(" \\\n");
    }
    zsh.script.append(
        """
            '1:command:->command' '*::argument:->argument'
          case $state in
            command)
              _describe command commands
              ;;
            argument)
              case $words[1] in
        """);
    commands.forEach(zsh::add);
    zsh.script.append(
        """
              esac
              ;;
          esac
        }

        if [[ $funcstack[1] == _dossier ]]; then
          _dossier "$@"
        else
          compdef _dossier dossier
        fi
        """);
    return zsh.script.toString();
  }

  private void add(CommandSpec command) {
    List<String> arguments = new ArrayList<>();
    command.options().forEach(option -> arguments.add(option(option)));
    Operand operand = command.operand();
    if (operand != null) {
      String each = operand.isRepeatable() ? "*:" : "1:";
      arguments.add(quoted(each + operand.name() + ":" + action(operand.candidates())));
    }
    script.append("        ").append(command.name()).append(")\n          _arguments -s \\\n");
    script.append("            ").append(String.join(" \\\n            ", arguments));
    script.append("\n          ;;\n");
  }

  /** An option as {@code _arguments} reads it, with a pair of names in braces. */
  private static String option(CommandOption option) {
    String name = option.written();
    String letter = option.letter();
    boolean hasValue = option.value() != null;
    String rest = "[" + option.description().replaceAll("[\\[\\]\\\\]", "\\\\$0") + "]";
    if (hasValue) {
      rest += ":" + option.value() + ":" + action(option.candidates());
    }
    String end = hasValue ? "=" : "";
    if (letter == null) {
      return quoted((option.isRepeatable() ? "*" : "") + name + end + rest);
    }
    String others = option.isRepeatable() ? "*" : "(-" + letter + " " + name + ")";
    return quoted(others)
        + "{-"
        + letter
        + (hasValue ? "+" : "")
        + ","
        + name
        + end
        + "}"
        + quoted(rest);
  }

  private static String action(Candidates candidates) {
    if (candidates == Candidates.FILES) {
      return "_files";
    }
    if (candidates == Candidates.FOLDERS) {
      return "_files -/";
    }
    List<String> words = candidates.words();
    return words.isEmpty() ? " " : "(" + String.join(" ", words) + ")";
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
