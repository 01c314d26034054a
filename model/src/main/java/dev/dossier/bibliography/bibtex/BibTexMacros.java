package dev.dossier.bibliography.bibtex;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @string} defines, and the months that BibTeX defines.
 *
 * <p>Macros hold macros, so that a few lines can stand for more text than memory holds: how much
 * they may add is bounded, to a value and to the file.
 */
final class BibTexMacros {
  /** More than any abstract has; macros are names of journals. */
  static final int LONGEST_VALUE = 100_000;

  private static final long MOST_OF_A_FILE = 20_000_000;
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final Map<String, String> values = new HashMap<>();
  private long added;

  BibTexMacros() {
    // By name: of "10~" # jan, the number is the day.
    MONTHS.forEach(month -> values.put(month, month));
  }

  void define(String name, String value) {
    values.put(name.toLowerCase(Locale.ROOT), value);
  }

  /** What the macro stands for; {@code null} if there is none of that name. */
  @Nullable String find(String name) {
    return values.get(name.toLowerCase(Locale.ROOT));
  }

  /**
   * Adds a macro's text to a value that is so long already.
   *
   * @return what is wrong with that; {@code null} if there is room
   */
  @Nullable String add(int length, String text) {
    if (length + text.length() > LONGEST_VALUE) {
      return "grows past " + LONGEST_VALUE + " characters";
    }
    added += text.length();
    return added <= MOST_OF_A_FILE
        ? null
        : "brings the @strings of the file past " + MOST_OF_A_FILE + " characters";
  }
}
