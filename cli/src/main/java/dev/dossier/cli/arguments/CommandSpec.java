package dev.dossier.cli.arguments;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The declaration of a command. Immutable.
 *
 * @param name its name; empty for {@code dossier} itself
 * @param description lines that say what it does, the first of which is all that lists show
 * @param operand what it takes beside options; {@code null} if it takes nothing
 * @param options its options; those for help and version are added
 * @param examples lines to try
 */
public record CommandSpec(
    String name,
    List<String> description,
    @Nullable Operand operand,
    List<CommandOption> options,
    List<String> examples) {
  /** The option of each command that prints its help. */
  public static final CommandOption HELP = CommandOption.flag("h", "help", "Prints this help.");

  /** The option of each command that prints the version. */
  public static final CommandOption VERSION =
      CommandOption.flag("V", "version", "Prints the version of Dossier and of Java.");

  public CommandSpec {
    List<CommandOption> all = new ArrayList<>(options);
    all.add(HELP);
    all.add(VERSION);
    options = List.copyOf(all);
  }

  /** How it is called: {@code dossier render}. */
  public String call() {
    return name.isEmpty() ? "dossier" : "dossier " + name;
  }

  /** The end of a message: where a person reads more. */
  public String seeHelp() {
    return "; see: " + call() + " --help";
  }
}
