package dev.dossier.source.bind;

import dev.dossier.language.ScriptChanges;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The limit of text that is not prose: a name, a title, an address. They are set in lines that are
 * kept together, and some of them on every page; a longer one is a file that was pasted into the
 * wrong place, and would take minutes.
 */
public final class LongText {
  private static final int MOST = 10_000;

  private LongText() {}

  /** The message for a text that is too long; {@code null} if it is not. */
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
