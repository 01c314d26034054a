package dev.dossier.html.theme;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.document.PlainText;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The user's own {@code theme.css} in a page. What a browser would pass over in silence is told:
 * blocks, texts without an end, declarations without a colon, variables that are not there.
 */
final class PageCss {
  private static final Pattern VARIABLE = Pattern.compile("(?<![\\w-])--([\\w-]++)\\s*+:");
  private static final Pattern DECLARATION =
      Pattern.compile("[\\w-]+\\s*:\\s*\\S.*", Pattern.DOTALL);

  private final UserCss css;
  private final List<Problem> problems;
  private final Deque<Integer> open = new ArrayDeque<>();

  /** Where the part of a block begins that is being read. */
  private int start;

  private PageCss(UserCss css, List<Problem> problems) {
    this.css = css;
    this.problems = problems;
  }

  /**
   * The style sheet of a folder; empty if it has none that can be used.
   *
   * @param theme what it comes after, whose variables it may refer to and whose colours it may
   *     change
   * @param problems what is wrong with it is added to these
   */
  static String read(Path folder, Theme theme, List<Problem> problems) {
    UserCss css = UserCss.read(folder, problems::add);
    if (css == null) {
      return "";
    }
    Set<String> variables =
        new TreeSet<>(variables(theme.light().css() + theme.css() + theme.ofUser()));
    variables.addAll(variables(css.text()));
    css.knows(variables, problems::add);
    new PageCss(css, problems).check();
    OwnColors.check(css, theme.light(), theme.dark(), problems::add);
    return css.text();
  }

  private static Set<String> variables(String css) {
    Set<String> names = new HashSet<>();
    Matcher matcher = VARIABLE.matcher(css);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  private void check() {
    String text = css.text();
    for (int at = 0; at < text.length(); at++) {
      switch (text.charAt(at)) {
        case '"', '\'' -> at = endOfText(at);
        case '\\' -> at++;
        case '/' -> at = endOfComment(at);
        case '{' -> {
          open.push(at);
          start = at + 1;
        }
        case ';' -> part(at);
        case '}' -> {
          part(at);
          if (open.poll() == null) {
            error(at, "there is no '{' that this '}' ends");
          }
        }
        default -> {}
      }
    }
    if (!open.isEmpty()) {
      error(open.getLast(), "this '{' has no '}'");
    }
  }

  /** Where a comment ends that may begin here. */
  private int endOfComment(int from) {
    String text = css.text();
    if (!text.startsWith("/*", from)) {
      return from;
    }
    return text.indexOf("*/", from + 2) + 1; // All comments end: see UserCss.
  }

  /** Where a text ends that begins here. */
  private int endOfText(int from) {
    String text = css.text();
    for (int at = from + 1; at < text.length() && text.charAt(at) != '\n'; at++) {
      if (text.charAt(at) == text.charAt(from)) {
        return at;
      }
      if (text.charAt(at) == '\\') {
        at++;
      }
    }
    error(from, "a text in quotes does not end in its line");
    return from;
  }

  /** What stands between two ends must be a declaration, or a rule that begins with {@code @}. */
  private void part(int end) {
    String part = css.text().substring(start, end);
    String bare = part.strip();
    if (!bare.isEmpty() && !bare.startsWith("@") && !DECLARATION.matcher(bare).matches()) {
      int at = start + part.indexOf(bare);
      problems.add(
          css.problem(
              Severity.WARNING,
              at,
              "'"
                  + PlainText.shortened(bare, 40)
                  + "' says nothing to a browser: a declaration is 'property: value'"));
    }
    start = end + 1;
  }

  private void error(int at, String message) {
    problems.add(css.error(at, message));
  }
}
