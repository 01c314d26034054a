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
 * Reads and checks the user's {@code theme.css} for a page. Browsers ignore invalid CSS silently,
 * so a stray brace could drop half of a style sheet unnoticed. Reported are unbalanced braces, open
 * strings, declarations without a colon, unknown variables and unreadable colours.
 */
final class PageCss {
  private static final Pattern VARIABLE = Pattern.compile("(?<![\\w-])--([\\w-]++)\\s*+:");
  private static final Pattern DECLARATION =
      Pattern.compile("([\\w-]+)\\s*:\\s*(\\S.*)", Pattern.DOTALL);

  private final UserCss css;
  private final CustomPaletteCheck palette;
  private final List<Problem> problems;
  private final Deque<CssBlock> blocks = new ArrayDeque<>();

  private PageCss(UserCss css, CustomPaletteCheck palette, List<Problem> problems) {
    this.css = css;
    this.palette = palette;
    this.problems = problems;
  }

  /**
   * Reads the style sheet of a folder.
   *
   * @param theme the theme before it, whose variables it may use and whose colours it may change
   * @param problems receives the problems of the style sheet
   * @return the style sheet without the text of its comments; empty if there is none that can be
   *     used
   */
  static String read(Path folder, PageTheme theme, List<Problem> problems) {
    UserCss css = UserCss.read(folder, problems::add);
    if (css == null) {
      return "";
    }
    Set<String> variables =
        new TreeSet<>(variables(theme.light().css() + theme.css() + theme.userCss()));
    variables.addAll(variables(css.text()));
    css.usesOnly(variables, problems::add);
    CustomPaletteCheck palette = new CustomPaletteCheck(theme.light(), theme.dark());
    new PageCss(css, palette, problems).check();
    palette.report(css, problems::add);
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
    CssTokens.openStrings(text).forEach(at -> error(at, "a string is not closed on its line"));
    int start = 0;
    for (int at : CssTokens.delimiters(text)) {
      String part = text.substring(start, at);
      char delimiter = text.charAt(at);
      if (delimiter == '{') {
        blocks.addLast(CssBlock.of(at, part, blocks.peekLast()));
      } else {
        declaration(start, part);
      }
      if (delimiter == '}' && blocks.pollLast() == null) {
        error(at, "this '}' has no '{'");
      }
      start = at + 1;
    }
    if (!blocks.isEmpty()) {
      error(blocks.getFirst().start(), "this '{' has no '}'");
    }
  }

  /** Checks the text between two delimiters: a declaration, a statement at-rule, or nothing. */
  private void declaration(int start, String part) {
    String bare = part.strip();
    if (bare.isEmpty() || bare.startsWith("@")) {
      return;
    }
    int offset = start + part.indexOf(bare);
    Matcher declaration = DECLARATION.matcher(bare);
    if (!declaration.matches()) {
      problems.add(
          css.problem(
              Severity.WARNING,
              offset,
              "browsers ignore '%s': a declaration is 'property: value'"
                  .formatted(PlainText.shortened(bare, 40))));
    } else if (!blocks.isEmpty()) {
      palette.declaration(offset, declaration.group(1), declaration.group(2), blocks.getLast());
    }
  }

  private void error(int offset, String message) {
    problems.add(css.error(offset, message));
  }
}
