package dev.dossier.cli;

import dev.dossier.cli.arguments.Arguments;
import dev.dossier.cli.arguments.Candidates;
import dev.dossier.cli.arguments.CommandSpec;
import dev.dossier.cli.arguments.Operand;
import dev.dossier.cli.completion.BashScript;
import dev.dossier.cli.completion.FishScript;
import dev.dossier.cli.completion.ZshScript;
import java.util.List;

/** Prints a script with which a shell completes commands and options. */
final class CompletionCommand extends Command {
  private static final Operand SHELL =
      Operand.required("SHELL", "bash, zsh, fish.", new Candidates("bash", "zsh", "fish"));

  private final DossierCommand root;

  CompletionCommand(Terminal terminal, DossierCommand root) {
    super(
        terminal,
        new CommandSpec(
            "completion",
            List.of("Prints a script with which a shell completes commands and options."),
            SHELL,
            List.of(),
            List.of(
                "source <(dossier completion bash)",
                "dossier completion zsh > ~/.zfunc/_dossier   # a folder of fpath",
                "dossier completion fish > ~/.config/fish/completions/dossier.fish")));
    this.root = root;
  }

  @Override
  int run(Arguments arguments) {
    String script =
        switch (arguments.word(SHELL)) {
          case "bash" -> BashScript.of(root.spec(), root.commands());
          case "zsh" -> ZshScript.of(root.spec(), root.commands());
          default -> FishScript.of(root.spec(), root.commands());
        };
    terminal.out().print(script);
    return Main.OK;
  }
}
