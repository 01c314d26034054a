package dev.dossier.text;

import dev.dossier.text.node.PlainTextWriter;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Creates ids of elements that are valid as URL fragments and XML ids, and the same in every build.
 */
public final class Anchors {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern UNSAFE_IN_KEY = Pattern.compile("[^\\p{L}\\p{Nd}_.-]");
  private static final Pattern STARTS_WITH_LETTER = Pattern.compile("^\\p{L}.*");

  private Anchors() {}

  /**
   * Returns the id for a heading: {@code ongoing-projects} for {@code Ongoing Projects}, {@code
   * part} for text without letters and digits. Letters lose their accents; other scripts are kept.
   */
  public static String slug(String text) {
    String whole = PlainTextWriter.withoutSoftHyphens(text);
    String base = MARKS.matcher(Normalizer.normalize(whole, Normalizer.Form.NFKD)).replaceAll("");
    String joined = GAPS.matcher(base.toLowerCase(Locale.ROOT)).replaceAll("-");
    String slug = joined.replaceAll("^-|-$", "");
    if (slug.isEmpty()) {
      return "part";
    }
    return STARTS_WITH_LETTER.matcher(slug).matches() ? slug : "n-" + slug;
  }

  /** Whether a text contains a letter or a digit. */
  public static boolean hasLetters(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Returns the id of the reference with a citation key: {@code ref-stock2025aeris}. */
  public static String reference(String key) {
    return "ref-" + UNSAFE_IN_KEY.matcher(key).replaceAll("_");
  }
}
