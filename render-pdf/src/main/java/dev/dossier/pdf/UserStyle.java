package dev.dossier.pdf;

import com.openhtmltopdf.css.parser.CSSParser;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import dev.dossier.source.Problem;
import dev.dossier.source.Severity;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The user's own {@code theme.css}: checked, and with the values of its variables. */
final class UserStyle {
  static final String NAME = "theme.css";

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern FETCH = Pattern.compile("(?i)\\burl\\s*\\(|@import\\b");
  private static final Pattern USE = Pattern.compile("var\\(\\s*--([\\w-]+)\\s*\\)");
  private static final Pattern LINE = Pattern.compile("\\s*(?:at|on) line (\\d+)");

  private final UserFile file;
  private final List<Problem> problems;

  private UserStyle(UserFile file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * The style sheet of a folder; empty if it has none.
   *
   * @param problems what is wrong with it is added to these
   */
  static String read(Path folder, Map<String, String> variables, List<Problem> problems) {
    try {
      UserFile file = UserFile.read(folder, NAME);
      return file == null ? "" : new UserStyle(file, problems).filled(variables);
    } catch (UserFile.Fault e) {
      problems.add(e.problem());
      return "";
    }
  }

  private String filled(Map<String, String> variables) {
    // Lines keep their numbers.
    String css = COMMENT.matcher(file.text()).replaceAll(m -> m.group().replaceAll("[^\n]", ""));
    Matcher fetch = FETCH.matcher(css);
    while (fetch.find()) {
      add(
          Severity.ERROR,
          lineOf(css, fetch.start()),
          "nothing is fetched: url() and @import are not allowed");
    }
    Matcher use = USE.matcher(css);
    while (use.find()) {
      if (!variables.containsKey(use.group(1))) {
        add(
            Severity.ERROR,
            lineOf(css, use.start()),
            "there is no variable '--%s'; there are %s"
                .formatted(use.group(1), String.join(", ", variables.keySet())));
      }
    }
    if (problems.stream().anyMatch(Problem::isError)) {
      return "";
    }
    String filled = CssVariables.fill(css, variables);
    check(filled);
    return filled;
  }

  /** What the engine does not understand it leaves out; the user should know. */
  private void check(String css) {
    QuietLogs.hush();
    CSSParser parser = new CSSParser((uri, message) -> add(message));
    try {
      parser.parseStylesheet(file.path().toString(), StylesheetInfo.AUTHOR, new StringReader(css));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // All is in memory.
    }
  }

  private void add(String message) {
    Matcher line = LINE.matcher(message);
    int number = line.find() ? Integer.parseInt(line.group(1)) : 0;
    if (message.contains("unrecognized CSS property")) {
      number++; // Only here the engine counts from 0.
    }
    add(Severity.WARNING, number, LINE.matcher(message).replaceAll(""));
  }

  private void add(Severity severity, int line, String message) {
    problems.add(file.problem(severity, line, message));
  }

  private static int lineOf(String text, int at) {
    return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }
}
