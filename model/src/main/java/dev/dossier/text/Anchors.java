package dev.dossier.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of elements, fit for a URL's fragment and for an XML id, and the same in every build.
 *
 * <p>Accents are dropped where a letter without them remains; letters of other scripts stay.
 */
public final class Anchors {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern UNSAFE_IN_KEY = Pattern.compile("[^\\p{L}\\p{Nd}_.-]");
  private static final Pattern STARTS_WITH_LETTER = Pattern.compile("^\\p{L}.*");

  private Anchors() {}

  /** {@code Ongoing Projects} is {@code ongoing-projects}; text without letters is {@code part}. */
  public static String slug(String text) {
    String whole = RichText.withoutSoftHyphens(text);
    String base = MARKS.matcher(Normalizer.normalize(whole, Normalizer.Form.NFKD)).replaceAll("");
    String joined = GAPS.matcher(base.toLowerCase(Locale.ROOT)).replaceAll("-");
    String slug = joined.replaceAll("^-|-$", "");
    if (slug.isEmpty()) {
      return "part";
    }
    return STARTS_WITH_LETTER.matcher(slug).matches() ? slug : "n-" + slug;
  }

  /** Whether text has anything to make a name of: a letter or a digit. */
  public static boolean hasLetters(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** The element that holds the reference with this citation key: {@code ref-stock2025aeris}. */
  public static String reference(String key) {
    return "ref-" + UNSAFE_IN_KEY.matcher(key).replaceAll("_");
  }
}
