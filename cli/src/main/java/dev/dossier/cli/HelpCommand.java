package dev.dossier.cli;

import dev.dossier.cli.arguments.Arguments;
import dev.dossier.cli.arguments.Candidates;
import dev.dossier.cli.arguments.CommandSpec;
import dev.dossier.cli.arguments.Operand;
import java.io.IOException;
import java.util.List;

/** Prints the help of a command, or that of all. */
final class HelpCommand extends Command {
  private final Operand command;
  private final DossierCommand root;

  HelpCommand(Terminal terminal, DossierCommand root, List<String> names) {
    this(
        terminal,
        root,
        Operand.optional("COMMAND", "", new Candidates(names.toArray(String[]::new))));
  }

  private HelpCommand(Terminal terminal, DossierCommand root, Operand command) {
    super(
        terminal,
        new CommandSpec(
            "help", List.of("Prints the help of a command."), command, List.of(), List.of()));
    this.command = command;
    this.root = root;
  }

  /** That of all commands: there is nothing to say of this one. */
  @Override
  String help() {
    return root.help();
  }

  @Override
  int run(Arguments arguments) throws IOException {
    String name = arguments.text(command, "help");
    terminal.out().print(root.command(name).help());
    return Main.OK;
  }
}
