package dev.dossier.cli.completion;

import dev.dossier.cli.arguments.Candidates;
import dev.dossier.cli.arguments.CommandOption;
import dev.dossier.cli.arguments.CommandSpec;
import dev.dossier.cli.arguments.Operand;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the script for Bash, which reads the line itself: Bash breaks words at {@code =} and
 * {@code :}, and replaces only what follows the last break.
 */
public final class BashScript {
  private static final String SCRIPT =
      """
      # Completes the command dossier in Bash 3.2 and newer.
      _dossier() {
        local IFS=$' \\t\\n' line=${COMP_LINE:0:COMP_POINT} word='' name='' candidates='' options=''
        local command option kept each
        local -a words
        COMPREPLY=()

        # The words before the cursor, and the one that it is at.
        read -r -a words <<< "$line"
        case $line in
          *[[:space:]]) ;;
          *)
            word=${words[${#words[@]} - 1]}
            unset "words[${#words[@]} - 1]"
            ;;
        esac
        command=${words[1]-}
        option=${words[${#words[@]} - 1]}
        case $word in
          --*=*)
            option=${word%%=*}
            name=$option=
            ;;
        esac

        case $command in
      {commands}  esac
        case "$command $option" in
      {values}    *)
            case $word in
              -*) candidates=$options ;;
            esac
            ;;
        esac

        # Bash itself completes files if there is nothing else. Bash 3 always does.
        [ "$candidates" = '<file>' ] && return
        compopt +o bashdefault +o default 2>/dev/null
        if [ "$candidates" = '<folder>' ]; then
          compopt -o filenames 2>/dev/null
          IFS=$'\\n'
          candidates=$(compgen -d -- "${word#"$name"}")
        fi
        # $2 is what Bash replaces: the word after the last = or : in it.
        kept=${word%"$2"}
        for each in $candidates; do
          each=$name$each
          case $each in
            "$word"*) COMPREPLY+=("${each#"$kept"}") ;;
          esac
        done
      }
      complete -o bashdefault -o default -F _dossier dossier
      """;

  private BashScript() {}

  /**
   * Returns the script.
   *
   * @param root the command itself
   * @param commands those that follow it
   */
  public static String of(CommandSpec root, List<CommandSpec> commands) {
    StringBuilder cases = new StringBuilder();
    StringBuilder values = new StringBuilder();
    String names = commands.stream().map(CommandSpec::name).collect(Collectors.joining(" "));
    add(cases, "''", names, root);
    for (CommandSpec command : commands) {
      Operand operand = command.operand();
      add(cases, command.name(), operand == null ? "" : words(operand.candidates()), command);
      for (CommandOption option : command.options()) {
        if (option.value() != null) {
          add(values, command.name(), option);
        }
      }
    }
    return SCRIPT.replace("{commands}", cases).replace("{values}", values);
  }

  private static void add(StringBuilder cases, String command, String words, CommandSpec spec) {
    cases.append("    ").append(command).append(")\n");
    cases.append("      candidates='").append(words).append("'\n      options='");
    cases.append(
        spec.options().stream().map(CommandOption::written).collect(Collectors.joining(" ")));
    cases.append("'\n      ;;\n");
  }

  private static void add(StringBuilder values, String command, CommandOption option) {
    values.append("    '").append(command).append(' ').append(option.written()).append('\'');
    if (option.letter() != null) {
      values.append(" | '").append(command).append(" -").append(option.letter()).append('\'');
    }
    values.append(") candidates='").append(words(option.candidates())).append("' ;;\n");
  }

  private static String words(Candidates candidates) {
    if (candidates == Candidates.FILES) {
      return "<file>";
    }
    return candidates == Candidates.FOLDERS ? "<folder>" : String.join(" ", candidates.words());
  }
}
