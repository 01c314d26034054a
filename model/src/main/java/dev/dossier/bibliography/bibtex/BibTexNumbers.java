package dev.dossier.bibliography.bibtex;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers and pages of BibTeX entries, as people and tools write them. */
final class BibTexNumbers {
  /** Between the first page and the last. */
  private static final Pattern TO =
      Pattern.compile("\\s*[-–—]+\\s*|(?<=\\d)\\s+(?:to|bis|à|a|al)\\s+(?=\\d)");

  private BibTexNumbers() {}

  /** The value if it says something; {@code --} and {@code ??} stand for nothing. */
  static @Nullable String given(@Nullable String value) {
    return value != null && value.codePoints().anyMatch(Character::isLetterOrDigit) ? value : null;
  }

  /** Pages with a hyphen between the first and the last. */
  static @Nullable String pages(@Nullable String written) {
    return written == null ? null : given(TO.matcher(written).replaceAll("-"));
  }
}
