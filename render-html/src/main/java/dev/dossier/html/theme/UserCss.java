package dev.dossier.html.theme;

import dev.dossier.Problem;
import dev.dossier.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The user's {@code theme.css} for pages or PDFs. An instance loads no resources and cannot close
 * the element that it is embedded in. Immutable.
 */
public final class UserCss {
  /** Name of the file. */
  public static final String NAME = "theme.css";

  private static final String NO_RESOURCES =
      "resources are not loaded: url(), image() and @import are not allowed";

  /** Characters that could end the declaration of a value, or the block around it. */
  private static final Pattern UNSAFE = Pattern.compile("[;{}<>\\\\@\\p{Cntrl}]|/\\*|\\*/");

  private static final Pattern END = Pattern.compile("</|]]>");

  /** Closes a string or an escape at the end of the file. */
  private static final String END_OF_FILE = "\n\n";

  private static final Pattern USE = Pattern.compile("var\\(\\s*+--([\\w-]++)\\s*+\\)");

  private final UserFile file;
  private final String text;

  /** Offsets of line ends. */
  private final int[] ends;

  private UserCss(UserFile file, String text) {
    this.file = file;
    this.text = text;
    this.ends = IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').toArray();
  }

  /**
   * Reads the style sheet of a folder.
   *
   * @param problems receives its problems
   * @return {@code null} if the folder has no style sheet, or an unsafe one
   */
  public static @Nullable UserCss read(Path folder, Consumer<Problem> problems) {
    UserFile file;
    try {
      file = UserFile.read(folder, NAME);
    } catch (UserFile.Fault e) {
      problems.accept(e.problem());
      return null;
    }
    if (file == null) {
      return null;
    }
    UserCss css = new UserCss(file, CssTokens.withoutComments(file.text()) + END_OF_FILE);
    return css.isSafe(problems) ? css : null;
  }

  /** Returns the file that it was read from. */
  public UserFile file() {
    return file;
  }

  /** Returns the style sheet without the text of comments. Line numbers do not change. */
  public String text() {
    return text;
  }

  /**
   * Returns the style sheet with another text, in which variables are replaced by their values, and
   * checks it again.
   *
   * @param problems receives its problems
   * @return {@code null} if it is unsafe
   */
  public @Nullable UserCss with(String text, Consumer<Problem> problems) {
    UserCss css = new UserCss(file, text);
    return css.isSafe(problems) ? css : null;
  }

  private boolean isSafe(Consumer<Problem> problems) {
    List<Problem> found = new ArrayList<>();
    CssTokens.fetches(text).forEach(at -> found.add(error(at, NO_RESOURCES)));
    END.matcher(text)
        .results()
        .map(end -> error(end.start(), "'" + end.group() + "' would end the style sheet"))
        .forEach(found::add);
    int comment = CssTokens.openComment(text);
    if (comment >= 0) {
      found.add(error(comment, "a comment is not closed"));
    }
    found.forEach(problems);
    return found.isEmpty();
  }

  /** Describes why a value is unsafe in a style sheet; {@code null} if it is safe. */
  static @Nullable String fault(String value) {
    if (!CssTokens.fetches(value).isEmpty()) {
      return NO_RESOURCES;
    }
    return UNSAFE.matcher(value).find() || !CssTokens.openStrings(value).isEmpty()
        ? "not a CSS value"
        : null;
  }

  /**
   * Returns whether it uses known variables only.
   *
   * @param names names of the known variables, without leading hyphens
   * @param problems receives a problem for each use of an unknown variable
   */
  public boolean usesOnly(Set<String> names, Consumer<Problem> problems) {
    boolean known = true;
    Matcher use = USE.matcher(text);
    while (use.find()) {
      if (!names.contains(use.group(1))) {
        known = false;
        problems.accept(
            error(
                use.start(),
                "there is no variable '--%s'; the variables are %s"
                    .formatted(use.group(1), String.join(", ", names))));
      }
    }
    return known;
  }

  /** Returns an error at an offset of the text. */
  Problem error(int at, String message) {
    return problem(Severity.ERROR, at, message);
  }

  Problem problem(Severity severity, int at, String message) {
    int before = Arrays.binarySearch(ends, at);
    int line = 1 + (before >= 0 ? before : -before - 1);
    return file.problem(severity, line, message);
  }
}
