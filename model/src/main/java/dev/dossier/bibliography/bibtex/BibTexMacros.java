package dev.dossier.bibliography.bibtex;

import dev.dossier.bibliography.date.BibTexDates;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The macros of {@code @string} and BibTeX's predefined months.
 *
 * <p>Macros can contain macros, so that a few lines can expand to more text than fits in memory.
 * The expanded length is therefore limited for each value and for the file.
 */
final class BibTexMacros {
  /** Longer than any abstract, in UTF-16 code units; macros are mostly names of journals. */
  static final int LONGEST_VALUE = 100_000;

  private static final long MOST_OF_A_FILE = 20_000_000;

  private final Map<String, String> values = new HashMap<>();
  private long added;

  BibTexMacros() {
    // By name, not by number: in "10~" # jan, the number is the day.
    BibTexDates.MONTHS.forEach(month -> values.put(month, month));
  }

  void define(String name, String value) {
    values.put(name.toLowerCase(Locale.ROOT), value);
  }

  /** Returns the value of a macro, or {@code null} if it is not defined. */
  @Nullable String find(String name) {
    return values.get(name.toLowerCase(Locale.ROOT));
  }

  /**
   * Accounts for the expansion of a macro in a value.
   *
   * @param length the length of the value before it
   * @param text the value of the macro
   * @return the message if a limit is exceeded; {@code null} otherwise
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
