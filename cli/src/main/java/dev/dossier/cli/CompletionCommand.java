package dev.dossier.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a script with which a shell completes commands and options. */
@Command(
    name = "completion",
    description = "Prints a script with which a shell completes commands and options.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  source <(dossier completion bash)",
      "  dossier completion fish > ~/.config/fish/completions/dossier.fish"
    })
final class CompletionCommand implements Callable<Integer> {
  /** Shells. */
  enum Shell {
    bash,
    zsh,
    fish
  }

  private final Terminal terminal;

  @Spec
  @SuppressWarnings("NullAway.Init") // Set by picocli.
  private CommandSpec command;

  @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}.")
  @SuppressWarnings("NullAway.Init")
  private Shell shell;

  CompletionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    CommandLine root = command.root().commandLine();
    terminal
        .out()
        .print(
            switch (shell) {
              // Zsh reads the script of Bash: it calls bashcompinit.
              case bash, zsh -> AutoComplete.bash("dossier", root);
              case fish -> fish(root);
            });
    return Main.OK;
  }

  private static String fish(CommandLine root) {
    StringBuilder script = new StringBuilder("complete -c dossier -f\n");
    root.getSubcommands()
        .forEach(
            (name, line) -> {
              CommandSpec spec = line.getCommandSpec();
              if (!spec.usageMessage().hidden()) {
                script
                    .append("complete -c dossier -n __fish_use_subcommand -a ")
                    .append(name)
                    .append(description(spec.usageMessage().description()))
                    .append('\n');
                spec.options().forEach(option -> script.append(fish(name, option)));
                if (!spec.positionalParameters().isEmpty()) {
                  script.append("complete -c dossier -n '__fish_seen_subcommand_from ");
                  script.append(name).append("' -F\n");
                }
              }
            });
    return script.toString();
  }

  private static String fish(String name, OptionSpec option) {
    StringBuilder line = new StringBuilder("complete -c dossier -n '__fish_seen_subcommand_from ");
    line.append(name).append('\'');
    for (String word : option.names()) {
      line.append(word.startsWith("--") ? " -l " + word.substring(2) : " -s " + word.substring(1));
    }
    boolean hasCandidates = option.completionCandidates() != null;
    if (option.arity().max() > 0) {
      line.append(hasCandidates ? " -x" : " -r"); // -x: no files
    }
    if (hasCandidates) {
      line.append(" -a '").append(String.join(" ", option.completionCandidates())).append('\'');
    }
    return line.append(description(option.description())).append('\n').toString();
  }

  private static String description(String[] lines) {
    return lines.length == 0 || lines[0].contains("$")
        ? ""
        : " -d '" + lines[0].replace("'", "\\'") + "'";
  }
}
