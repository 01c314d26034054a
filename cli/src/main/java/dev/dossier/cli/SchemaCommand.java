package dev.dossier.cli;

import dev.dossier.Dossier;
import dev.dossier.cli.arguments.Arguments;
import dev.dossier.cli.arguments.Candidates;
import dev.dossier.cli.arguments.CommandOption;
import dev.dossier.cli.arguments.CommandSpec;
import dev.dossier.report.PathDisplay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Prints the JSON Schema of profiles. */
final class SchemaCommand extends Command {
  private static final CommandOption OUTPUT =
      CommandOption.of(
          "o",
          "output",
          "FILE",
          "The file to write. Default: the standard output.",
          Candidates.FILES);

  SchemaCommand(Terminal terminal) {
    super(
        terminal,
        new CommandSpec(
            "schema",
            List.of(
                "Prints the JSON Schema of profiles.",
                "With it, editors complete and check a profile."),
            null,
            List.of(OUTPUT),
            List.of("dossier schema -o profile.schema.json")));
  }

  @Override
  int run(Arguments arguments) throws IOException {
    Path output = arguments.path(OUTPUT);
    if (output == null) {
      terminal.out().print(Dossier.schema());
    } else {
      Path file = Files.writeString(terminal.folder().resolve(output), Dossier.schema());
      terminal.out().print("wrote " + new PathDisplay(terminal.folder()).nameOf(file) + "\n");
    }
    return Main.OK;
  }
}
