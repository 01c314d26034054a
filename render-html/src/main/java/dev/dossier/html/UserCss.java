package dev.dossier.html;

import dev.dossier.source.Problem;
import dev.dossier.source.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The user's own {@code theme.css}, for a page or for paper. It fetches nothing and cannot end the
 * element that it will stand in.
 *
 * @param file where it was read
 * @param text without comments; lines keep their numbers
 */
public record UserCss(UserFile file, String text) {
  /** Name of the file. */
  public static final String NAME = "theme.css";

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern FETCH =
      Pattern.compile("(?i)(?<![\\w-])(?:url|src|image|image-set)\\s*\\(|@import\\b");
  private static final Pattern USE = Pattern.compile("var\\(\\s*--([\\w-]+)\\s*\\)");

  /**
   * The style sheet of a folder.
   *
   * @param problems is told what is wrong with it
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
    String bare = COMMENT.matcher(file.text()).replaceAll(m -> m.group().replaceAll("[^\n]", ""));
    UserCss css = new UserCss(file, bare);
    List<Problem> found = new ArrayList<>();
    css.refuse(FETCH, "nothing is fetched: url() and @import are not allowed", found::add);
    css.refuse(Pattern.compile("</"), "'</' would end the style sheet of a page", found::add);
    found.forEach(problems);
    return found.isEmpty() ? css : null;
  }

  private void refuse(Pattern pattern, String message, Consumer<Problem> problems) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      problems.accept(error(matcher.start(), message));
    }
  }

  /**
   * Whether all variables that it refers to are there.
   *
   * @param names of the variables, without hyphens before them
   * @param problems is told of each that is not
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
    int line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    return file.problem(severity, line, message);
  }
}
