package dev.dossier.cli;

import dev.dossier.Dossier;
import dev.dossier.WriteOptions;
import dev.dossier.cli.arguments.Arguments;
import dev.dossier.cli.arguments.CommandSpec;
import java.util.List;

/**
 * Reports all problems of a profile, and writes nothing. Its documents are rendered in memory,
 * since only then it is known how many pages they have, and which letters no font has.
 */
final class ValidateCommand extends ProfileCommand {
  ValidateCommand(Terminal terminal) {
    super(
        terminal,
        new CommandSpec(
            "validate",
            List.of(
                "Reports all problems of a profile.",
                "Renders its documents too, to find what is too long or has no font. Writes nothing."),
            ProfileOptions.PROFILE,
            ProfileOptions.and(),
            List.of("dossier validate", "dossier validate ada --json")));
  }

  @Override
  String progress() {
    return "Checking …";
  }

  @Override
  Result use(Dossier dossier, ProfileOptions options, Arguments arguments) {
    dossier.render(WriteOptions.defaults().withToday(options.today()));
    String documents = String.join(", ", dossier.documentNames());
    return new Result(List.of(), "The profile is valid; its documents are " + documents + "\n");
  }
}
