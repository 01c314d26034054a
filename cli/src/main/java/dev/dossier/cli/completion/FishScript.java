package dev.dossier.cli.completion;

import dev.dossier.cli.arguments.Candidates;
import dev.dossier.cli.arguments.CommandOption;
import dev.dossier.cli.arguments.CommandSpec;
import dev.dossier.cli.arguments.Operand;
import java.util.List;

/** Writes the script for Fish: one line for each command, option and operand. */
public final class FishScript {
  private final StringBuilder script = new StringBuilder("complete -c dossier -f\n");

  private FishScript() {}

  /**
   * Returns the script.
   *
   * @param root the command itself
   * @param commands those that follow it
   */
  public static String of(CommandSpec root, List<CommandSpec> commands) {
    FishScript fish = new FishScript();
    root.options().forEach(option -> fish.add("__fish_use_subcommand", option));
    for (CommandSpec command : commands) {
      fish.start("__fish_use_subcommand")
          .append(" -a ")
          .append(command.name())
          .append(description(command.description().get(0)))
          .append('\n');
      String isCommand = "'__fish_seen_subcommand_from " + command.name() + "'";
      command.options().forEach(option -> fish.add(isCommand, option));
      Operand operand = command.operand();
      if (operand != null) {
        fish.start(isCommand).append(candidates(operand.candidates(), "")).append('\n');
      }
    }
    return fish.script.toString();
  }

  private StringBuilder start(String condition) {
    return script.append("complete -c dossier -n ").append(condition);
  }

  private void add(String condition, CommandOption option) {
    start(condition).append(option.letter() == null ? "" : " -s " + option.letter());
    script.append(" -l ").append(option.name());
    if (option.value() != null) {
      script.append(candidates(option.candidates(), " -x")); // -x: a value that is no file
    }
    script.append(description(option.description())).append('\n');
  }

  private static String candidates(Candidates candidates, String noFile) {
    if (candidates == Candidates.FILES) {
      return noFile.isEmpty() ? " -F" : " -r -F";
    }
    if (candidates == Candidates.FOLDERS) {
      return noFile + " -a '(__fish_complete_directories)'";
    }
    String words = String.join(" ", candidates.words());
    return noFile + (words.isEmpty() ? "" : " -a '" + words + "'");
  }

  private static String description(String text) {
    return " -d '" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
