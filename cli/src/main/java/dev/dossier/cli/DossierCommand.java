package dev.dossier.cli;

import picocli.CommandLine.Command;

/** The command itself, which only has subcommands. */
@Command(
    name = "dossier",
    description = "Makes a portfolio page and a CV from one profile.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      InitCommand.class,
      ImportCommand.class,
      RenderCommand.class,
      ValidateCommand.class,
      ServeCommand.class,
      SchemaCommand.class,
      CompletionCommand.class,
      ArchiveCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  dossier init cv --kind academic --name \"Ada Example\"",
      "  dossier render",
      "  dossier render -d cv --set documents.cv.theme=modern",
      "  dossier help render",
      "",
      "Exit codes: 0 fine, 1 errors in the profile, 2 wrong usage, 3 other faults"
    })
final class DossierCommand {}
