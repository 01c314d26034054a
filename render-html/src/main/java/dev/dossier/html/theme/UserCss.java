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
 * The user's own {@code theme.css}, for a page or for paper. It fetches nothing and cannot end the
 * element that it will stand in.
 */
public final class UserCss {
  /** Name of the file. */
  public static final String NAME = "theme.css";

  private static final String NOTHING_FETCHED =
      "nothing is fetched: url(), image() and @import are not allowed";

  /** What could end the declaration that a value will stand in, or what is around it. */
  private static final Pattern UNSAFE = Pattern.compile("[;{}<>\\\\@\\p{Cntrl}]|/\\*|\\*/");

  private static final Pattern END = Pattern.compile("</|]]>");

  /** Ends what a file leaves open: a text in quotes, an escape. */
  private static final String END_OF_FILE = "\n\n";

  private static final Pattern USE = Pattern.compile("var\\(\\s*+--([\\w-]++)\\s*+\\)");

  private final UserFile file;
  private final String text;

  /** Where lines end. */
  private final int[] ends;

  private UserCss(UserFile file, String text) {
    this.file = file;
    this.text = text;
    this.ends = IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').toArray();
  }

  /**
   * The style sheet of a folder.
   *
   * @param problems receives what is wrong with it
   * @return {@code null} if the folder has none that can be used
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

  /** Where it was read. */
  public UserFile file() {
    return file;
  }

  /** What it says, without its comments; lines keep their numbers. */
  public String text() {
    return text;
  }

  /**
   * The same style sheet in other words: with the values of its variables. It is looked at as it
   * will be read.
   *
   * @param problems receives what is wrong with it
   * @return {@code null} if it cannot be used
   */
  public @Nullable UserCss with(String filled, Consumer<Problem> problems) {
    UserCss css = new UserCss(file, filled);
    return css.isSafe(problems) ? css : null;
  }

  private boolean isSafe(Consumer<Problem> problems) {
    List<Problem> found = new ArrayList<>();
    CssTokens.fetches(text).forEach(at -> found.add(error(at, NOTHING_FETCHED)));
    END.matcher(text)
        .results()
        .map(end -> error(end.start(), "'" + end.group() + "' would end the style sheet"))
        .forEach(found::add);
    int comment = CssTokens.openComment(text);
    if (comment >= 0) {
      found.add(error(comment, "a comment has no end"));
    }
    found.forEach(problems);
    return found.isEmpty();
  }

  /** What is wrong with a value that will stand in a style sheet; {@code null} if nothing is. */
  static @Nullable String fault(String value) {
    if (!CssTokens.fetches(value).isEmpty()) {
      return NOTHING_FETCHED;
    }
    return UNSAFE.matcher(value).find() || CssTokens.hasOpenText(value)
        ? "not a value of a style sheet"
        : null;
  }

  /**
   * Whether all variables that it refers to are there.
   *
   * @param names of the variables, without hyphens before them
   * @param problems receives each that is not
   */
  public boolean knows(Set<String> names, Consumer<Problem> problems) {
    boolean all = true;
    Matcher use = USE.matcher(text);
    while (use.find()) {
      if (!names.contains(use.group(1))) {
        all = false;
        problems.accept(
            error(
                use.start(),
                "there is no variable '--%s'; there are %s"
                    .formatted(use.group(1), String.join(", ", names))));
      }
    }
    return all;
  }

  /** An error at a place of the text. */
  Problem error(int at, String message) {
    return problem(Severity.ERROR, at, message);
  }

  Problem problem(Severity severity, int at, String message) {
    int before = Arrays.binarySearch(ends, at);
    int line = 1 + (before >= 0 ? before : -before - 1);
    return file.problem(severity, line, message);
  }
}
