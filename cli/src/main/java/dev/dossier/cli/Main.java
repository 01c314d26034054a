package dev.dossier.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;

/**
 * The command {@code dossier}.
 *
 * <p>Its exit code is 0 if all is well, 1 if the profile has errors, 2 for wrong usage, and 3 if
 * files cannot be read or written, or Dossier has a bug.
 */
public final class Main {
  static final int OK = 0;
  static final int ERRORS = 1;
  static final int USAGE = 2;
  static final int FAULT = 3;

  private Main() {}

  /** Runs the command and ends the JVM. */
  public static void main(String[] arguments) {
    Terminal terminal =
        new Terminal(
            new PrintStream(System.out, false, StandardCharsets.UTF_8),
            new PrintStream(System.err, true, StandardCharsets.UTF_8),
            Path.of("").toAbsolutePath(),
            Boolean.getBoolean("dossier.terminal"));
    int code = run(terminal, arguments);
    terminal.out().flush();
    System.exit(code);
  }

  /** Runs the command, which prints to a terminal, and returns its exit code. */
  static int run(Terminal terminal, String... arguments) {
    return commandLine(terminal).execute(arguments);
  }

  static CommandLine commandLine(Terminal terminal) {
    CommandLine line = new CommandLine(new DossierCommand(), new Commands(terminal));
    CommandLine.Help.Ansi colours =
        terminal.hasColours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
    line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(CommandLine.Help.defaultColorScheme(colours))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(false)
        .setParameterExceptionHandler(new UsageReport(terminal))
        .setExecutionExceptionHandler(new FaultReport(terminal));
    Converters.register(line);
    return line;
  }
}
