package dev.dossier.cli;

import dev.dossier.InvalidPaths;
import dev.dossier.report.PathDisplay;
import dev.dossier.report.Trace;
import dev.dossier.report.WriteFault;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.Locale;

/** Prints what is neither an error of the profile nor of the usage: faults of files, and bugs. */
final class FaultReport {
  private final Terminal terminal;

  FaultReport(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Prints what was thrown, and returns the exit code. */
  int print(Throwable thrown) {
    if (thrown instanceof InvalidPathException path) {
      terminal.err().println("dossier: " + InvalidPaths.explain(path));
      return Main.USAGE;
    }
    if (thrown instanceof IOException fault) {
      PathDisplay paths = new PathDisplay(terminal.folder());
      terminal.err().println("dossier: " + WriteFault.explain(fault, paths));
      return Main.FAULT;
    }
    if (thrown instanceof OutOfMemoryError) {
      long most = Runtime.getRuntime().maxMemory() >> 20;
      terminal
          .err()
          .printf(
              Locale.ROOT,
              "dossier: Java has not enough memory (%s); it may use %d MB, and"
                  + " JAVA_TOOL_OPTIONS=-Xmx%dm in the environment gives it more%n",
              thrown.getMessage(),
              most,
              2 * most);
      return Main.FAULT;
    }
    terminal.err().println("dossier: This is a bug in Dossier; please report it with these lines:");
    Trace.of(thrown).printStackTrace(terminal.err());
    return Main.FAULT;
  }
}
