package dev.dossier.cli;

import dev.dossier.Dossier;
import dev.dossier.WriteOptions;
import picocli.CommandLine.Command;

/**
 * Reports all problems of a profile, and writes nothing. Its documents are rendered in memory,
 * since only then it is known how many pages they have, and which letters no font has.
 */
@Command(
    name = "validate",
    description = {
      "Reports all problems of a profile.",
      "Renders its documents too, to find what is too long or has no font. Writes nothing."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Examples:", "  dossier validate", "  dossier validate ada --json"})
final class ValidateCommand extends ProfileCommand {
  private String documents = "";

  ValidateCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  String progress() {
    return "Checking …";
  }

  @Override
  void use(Dossier dossier) {
    dossier.render(WriteOptions.defaults().withToday(options.today()));
    documents = String.join(", ", dossier.documentNames());
  }

  @Override
  String result() {
    return "The profile is valid; its documents are " + documents + "\n";
  }
}
