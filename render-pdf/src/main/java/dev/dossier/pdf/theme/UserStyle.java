package dev.dossier.pdf.theme;

import com.openhtmltopdf.css.parser.CSSParser;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.html.theme.UserCss;
import dev.dossier.html.theme.UserFile;
import dev.dossier.pdf.engine.CssVariables;
import dev.dossier.pdf.engine.QuietLogs;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The user's {@code theme.css} for print, with its variables filled in. */
final class UserStyle {
  private static final Pattern LINE = Pattern.compile("\\s*(?:at|on) line (\\d+)");

  private final UserFile file;
  private final List<Problem> problems;

  private UserStyle(UserFile file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * Returns the style sheet of a folder; empty if there is none.
   *
   * @param problems takes its problems
   */
  static String read(Path folder, Map<String, String> variables, List<Problem> problems) {
    UserCss css = UserCss.read(folder, problems::add);
    if (css == null || !css.usesOnly(variables.keySet(), problems::add)) {
      return "";
    }
    UserCss filled = css.with(CssVariables.fill(css.text(), variables), problems::add);
    if (filled == null) {
      return "";
    }
    new UserStyle(css.file(), problems).check(filled.text());
    return filled.text();
  }

  /** Reports what the engine does not support and drops. */
  private void check(String css) {
    QuietLogs.turnOff();
    CSSParser parser = new CSSParser((uri, message) -> add(message));
    try {
      parser.parseStylesheet(file.path().toString(), StylesheetInfo.AUTHOR, new StringReader(css));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Cannot fail in memory.
    }
  }

  private void add(String message) {
    Matcher line = LINE.matcher(message);
    int number = line.find() ? Integer.parseInt(line.group(1)) : 0;
    if (message.contains("unrecognized CSS property")) {
      number++; // For this message the engine counts lines from 0.
    }
    String bare = LINE.matcher(message).replaceAll("");
    problems.add(file.problem(Severity.WARNING, number, bare));
  }
}
