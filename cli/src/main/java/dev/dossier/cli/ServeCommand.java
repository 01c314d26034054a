package dev.dossier.cli;

import dev.dossier.preview.Preview;
import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the documents in a browser, anew after each change. */
@Command(
    name = "serve",
    description = {
      "Shows page and CV in a browser.",
      "Shows them anew after each change, until Ctrl-C stops it."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Examples:", "  dossier serve", "  dossier serve ada --port 8080 --no-open"})
final class ServeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final ProfileOptions options = new ProfileOptions();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port. Default: the first free one from 4242 on.")
  private int port;

  @Option(names = "--no-open", description = "Does not open a browser.")
  private boolean noOpen;

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path profile = options.file(terminal.folder());
    try (Preview preview =
        Preview.start(profile, options.reading(terminal.folder()), options::today, port)) {
      // With --json the standard output has nothing else.
      PrintStream lines = options.printing().isJson() ? terminal.err() : terminal.out();
      lines.print(preview.address() + " (Ctrl-C stops it)\n");
      lines.flush();
      if (!noOpen) {
        preview.openBrowser();
      }
      preview.run(
          line -> {
            if (!options.printing().isQuiet()) {
              lines.print(line + "\n");
              lines.flush();
            }
          },
          problems -> {
            options.printing().printer(terminal).print(problems);
            terminal.out().flush();
          });
    } catch (BindException | IllegalArgumentException e) {
      throw options.refusal("--port: " + e.getMessage());
    }
    return Main.OK;
  }
}
