package dev.dossier.cli;

import dev.dossier.Dossier;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
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

  /** The commands that render documents. */
  private static final Set<String> RENDERING = Set.of("render", "validate", "serve");

  private Main() {}

  /** Runs the command and ends the JVM. */
  public static void main(String[] arguments) {
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(new FileOutputStream(FileDescriptor.out), err, arguments));
  }

  /** Runs the command in the current folder; results that cannot be written are a fault. */
  static int run(OutputStream out, PrintStream err, String... arguments) {
    ResultStream results = new ResultStream(out);
    Terminal terminal =
        new Terminal(
            results.printer(),
            err,
            Path.of("").toAbsolutePath(),
            Boolean.getBoolean("dossier.terminal"));
    int code = run(terminal, arguments);
    String fault = results.fault(terminal.out());
    if (fault == null) {
      return code;
    }
    if (!results.hasNoReader()) {
      err.println(fault);
    }
    return FAULT;
  }

  /** Runs the command, which prints to a terminal, and returns its exit code. */
  static int run(Terminal terminal, String... arguments) {
    if (arguments.length > 0 && RENDERING.contains(arguments[0])) {
      // Reading the options takes as long as much of what renderers load meanwhile.
      Dossier.warmUp();
    }
    CommandLine line = commandLine(terminal);
    return line.execute(withoutHelp(line, arguments));
  }

  /** Returns {@code render --help} for {@code help render}. */
  private static String[] withoutHelp(CommandLine line, String[] arguments) {
    if (arguments.length == 0 || !arguments[0].equals("help")) {
      return arguments;
    }
    String[] others = Arrays.copyOfRange(arguments, 1, arguments.length);
    boolean isKnown = others.length == 0 || line.getSubcommands().containsKey(others[0]);
    return isKnown
        ? Stream.concat(Stream.of(others), Stream.of("--help")).toArray(String[]::new)
        : others;
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
