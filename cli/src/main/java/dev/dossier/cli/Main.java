package dev.dossier.cli;

import dev.dossier.cli.arguments.UsageException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The command {@code dossier}.
 *
 * <p>Its exit code is 0 if all is well, 1 if the profile has errors, 2 for wrong usage, and 3 if
 * files cannot be read or written, memory is too little, or Dossier has a bug.
 */
public final class Main {
  static final int OK = 0;
  static final int ERRORS = 1;
  static final int USAGE = 2;
  static final int FAULT = 3;

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
    try {
      return new DossierCommand(terminal).runNamed(arguments);
    } catch (UsageException e) {
      terminal.err().println(e.getMessage());
      return USAGE;
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      return new FaultReport(terminal).print(e);
    }
  }
}
