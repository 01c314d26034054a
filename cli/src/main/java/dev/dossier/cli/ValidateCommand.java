package dev.dossier.cli;

import dev.dossier.Dossier;
import picocli.CommandLine.Command;

/** Reports all problems of a profile, and writes nothing. */
@Command(
    name = "validate",
    description = "Reports all problems of a profile. Writes nothing.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Examples:", "  dossier validate", "  dossier validate ada --json"})
final class ValidateCommand extends ProfileCommand {
  private String documents = "";

  ValidateCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  void use(Dossier dossier) {
    dossier.documents(options.today());
    documents = String.join(", ", dossier.documentNames());
  }

  @Override
  String result() {
    return "The profile is valid; its documents are " + documents + "\n";
  }
}
