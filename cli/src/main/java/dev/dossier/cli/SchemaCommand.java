package dev.dossier.cli;

import dev.dossier.Dossier;
import dev.dossier.report.PathDisplay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the JSON Schema of profiles. */
@Command(
    name = "schema",
    description = {
      "Prints the JSON Schema of profiles.",
      "With it, editors complete and check a profile."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Example:", "  dossier schema -o profile.schema.json"})
final class SchemaCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file to write. Default: the standard output.")
  private @Nullable Path output;

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (output == null) {
      terminal.out().print(Dossier.schema());
    } else {
      Path file = Files.writeString(terminal.folder().resolve(output), Dossier.schema());
      terminal.out().print("wrote " + new PathDisplay(terminal.folder()).nameOf(file) + "\n");
    }
    return Main.OK;
  }
}
