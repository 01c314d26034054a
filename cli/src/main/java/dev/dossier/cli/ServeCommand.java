package dev.dossier.cli;

import dev.dossier.cli.arguments.Arguments;
import dev.dossier.cli.arguments.Candidates;
import dev.dossier.cli.arguments.CommandOption;
import dev.dossier.cli.arguments.CommandSpec;
import dev.dossier.cli.arguments.UsageException;
import dev.dossier.preview.Preview;
import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;

/** Shows the documents in a browser, anew after each change. */
final class ServeCommand extends Command {
  private static final CommandOption PORT =
      CommandOption.of(
          null,
          "port",
          "PORT",
          "The port. Default: the first free one from 4242 on.",
          Candidates.NONE);
  private static final CommandOption NO_OPEN =
      CommandOption.flag(null, "no-open", "Does not open a browser.");

  ServeCommand(Terminal terminal) {
    super(
        terminal,
        new CommandSpec(
            "serve",
            List.of(
                "Shows page and CV in a browser.",
                "Shows them anew after each change, until Ctrl-C stops it."),
            ProfileOptions.PROFILE,
            ProfileOptions.and(PORT, NO_OPEN),
            List.of("dossier serve", "dossier serve ada --port 8080 --no-open")));
  }

  @Override
  int run(Arguments arguments) throws IOException {
    ProfileOptions options = new ProfileOptions(arguments);
    int port = arguments.number(PORT);
    Path profile = options.file(terminal.folder());
    try (Preview preview =
        Preview.start(profile, options.reading(terminal.folder()), options::today, port)) {
      // With --json the standard output has nothing else.
      PrintStream lines = options.printing().isJson() ? terminal.err() : terminal.out();
      lines.print(preview.address() + " (Ctrl-C stops it)\n");
      lines.flush();
      if (!arguments.has(NO_OPEN)) {
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
      throw new UsageException("--port: " + e.getMessage());
    }
    return Main.OK;
  }
}
