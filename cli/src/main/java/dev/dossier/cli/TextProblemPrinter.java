package dev.dossier.cli;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.report.PathDisplay;
import java.util.List;
import java.util.Locale;

/** Prints problems as compilers do, in colours on a terminal, with a count at the end. */
final class TextProblemPrinter implements ProblemPrinter {
  private static final String RESET = "\u001b[0m";
  private static final String BOLD = "\u001b[1m";

  private final Terminal terminal;
  private final PathDisplay paths;
  private final boolean errorsOnly;

  TextProblemPrinter(Terminal terminal, boolean errorsOnly) {
    this.terminal = terminal;
    this.paths = new PathDisplay(terminal.folder());
    this.errorsOnly = errorsOnly;
  }

  @Override
  public void print(List<Problem> problems) {
    List<Problem> shown =
        problems.stream().filter(problem -> problem.isError() || !errorsOnly).toList();
    shown.forEach(problem -> terminal.err().println(text(problem)));
    String count = count(shown);
    if (!count.isEmpty()) {
      terminal.err().println(count);
    }
  }

  private String text(Problem problem) {
    String text = problem.in(paths.nameOf(problem.file())).toString();
    if (!terminal.hasColours()) {
      return text;
    }
    String word = problem.severity().name().toLowerCase(Locale.ROOT);
    int at = text.indexOf(": " + word + ": ") + 2;
    int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
    String colour = colour(problem.severity());
    int caret = text.lastIndexOf('\n') + 1;
    String rest = text.substring(end);
    if (caret > end) {
      String line = text.substring(caret);
      int mark = line.indexOf('^');
      rest =
          mark < 0
              ? rest
              : text.substring(end, caret)
                  + line.substring(0, mark)
                  + colour
                  + line.substring(mark)
                  + RESET;
    }
    return BOLD
        + text.substring(0, at)
        + colour
        + word
        + RESET
        + BOLD
        + text.substring(at + word.length(), end)
        + RESET
        + rest;
  }

  private static String colour(Severity severity) {
    return switch (severity) {
      case ERROR -> "\u001b[1;31m";
      case WARNING -> "\u001b[1;33m";
      case HINT -> "\u001b[1;36m";
    };
  }

  /** Returns {@code 2 errors, 1 warning}; empty if there are no problems. */
  private static String count(List<Problem> problems) {
    StringBuilder text = new StringBuilder();
    for (Severity severity : Severity.values()) {
      long count = problems.stream().filter(problem -> problem.severity() == severity).count();
      if (count > 0) {
        text.append(text.isEmpty() ? "" : ", ").append(count).append(' ');
        text.append(severity.name().toLowerCase(Locale.ROOT)).append(count == 1 ? "" : "s");
      }
    }
    return text.toString();
  }
}
