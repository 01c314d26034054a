package dev.dossier.bibliography.bibtex;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Normalizes numbers and page ranges of BibTeX entries. */
final class BibTexNumbers {
  /** What separates the first page from the last. */
  private static final Pattern TO =
      Pattern.compile("\\s*[-–—]+\\s*|(?<=\\d)\\s+(?:to|bis|à|a|al)\\s+(?=\\d)");

  private BibTexNumbers() {}

  /** Returns a value, or {@code null} if it is a placeholder such as {@code --} or {@code ??}. */
  static @Nullable String given(@Nullable String value) {
    return value != null && value.codePoints().anyMatch(Character::isLetterOrDigit) ? value : null;
  }

  /** Returns a page range with a hyphen between the first page and the last. */
  static @Nullable String pages(@Nullable String written) {
    return written == null ? null : given(TO.matcher(written).replaceAll("-"));
  }
}
