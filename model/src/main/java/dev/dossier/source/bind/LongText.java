package dev.dossier.source.bind;

import dev.dossier.language.ScriptChanges;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Limits the length of texts that are not prose: names, titles, addresses. Their lines are kept
 * together, and some are on every page. Longer text, such as a file pasted into the wrong place,
 * would take minutes to lay out.
 */
public final class LongText {
  private static final int MOST = 10_000;

  private LongText() {}

  /** Returns the message for a text that is too long; {@code null} if it is not. */
  public static @Nullable String problem(String text) {
    int length = text.codePointCount(0, text.length());
    if (length > MOST) {
      return String.format(
          Locale.ROOT,
          "%,d characters are too many here: at most %,d are read; long text belongs into a"
              + " 'description' or a 'summary'",
          length,
          MOST);
    }
    return ScriptChanges.tooMany(text) < 0
        ? null
        : "this text is too long: it changes between scripts more than 2,000 times";
  }
}
