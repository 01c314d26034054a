package dev.dossier.profile.value;

import dev.dossier.SourceLocation;
import dev.dossier.profile.meta.Doc;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A title, a name or another short text, in one or more languages. It supports the Markdown of
 * {@link Markup#TITLE}. Immutable.
 *
 * <p>In a profile, it is a string, or a map from language tag to string: {@code {en: Chair, de:
 * Vorsitz}}.
 *
 * @param byLanguage the text by BCP 47 tag, in the order of the profile; the key {@link #ANY} has
 *     the text of a plain string. Never empty.
 * @param isName whether a plain string is a name, which applies to all languages
 * @param locations the location of each text by language; {@link #ANY} has the location of the
 *     whole. Empty if the text is in no file. Ignored by {@link #equals}
 */
@Doc(
    "Text: a string, or a mapping from language tag to string (`{en: Chair, de:"
        + " Vorsitz}`). It may use *emphasis*, **strong emphasis**, `code`, `x^2^` and"
        + " `H~2~O`, but not links: use `url` or `links` for these. `\\*` is a literal"
        + " asterisk.")
public record Text(
    Map<String, String> byLanguage, boolean isName, Map<String, SourceLocation> locations) {
  /** The key of a plain string, which is in the profile's language. */
  public static final String ANY = "";

  private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

  public Text {
    if (byLanguage.isEmpty()) {
      throw new IllegalArgumentException("text in no language");
    }
    byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    locations = Map.copyOf(locations);
  }

  /** Creates a text that is not a name, without locations. */
  public Text(Map<String, String> byLanguage) {
    this(byLanguage, false, Map.of());
  }

  /** Returns a text in the profile's language. */
  public static Text of(String text) {
    return new Text(Map.of(ANY, text));
  }

  /** Returns the text with {@code isName} set. */
  public Text asName() {
    return new Text(byLanguage, true, locations);
  }

  /** Returns a plain string as a text in a language; any other text as it is. */
  public Text inLanguage(String tag) {
    if (!isPlain()) {
      return this;
    }
    Map<String, SourceLocation> places = new LinkedHashMap<>(locations);
    SourceLocation whole = locations.get(ANY);
    if (whole != null) {
      places.put(tag, whole);
    }
    return new Text(Map.of(tag, Objects.requireNonNull(byLanguage.get(ANY))), false, places);
  }

  /** Returns the location of the whole text; {@code null} if it is in no file. */
  public @Nullable SourceLocation location() {
    return locations.get(ANY);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Text text
        && byLanguage.equals(text.byLanguage)
        && isName == text.isName;
  }

  @Override
  public int hashCode() {
    return Objects.hash(byLanguage, isName);
  }

  /** Whether the text is a plain string. */
  public boolean isPlain() {
    return byLanguage.size() == 1 && byLanguage.containsKey(ANY);
  }

  /**
   * A text in one language.
   *
   * @param text the text
   * @param language the BCP 47 tag of its language; empty if it has none: a name, or a text without
   *     words ({@code C2}, {@code 1.3})
   * @param location its location; {@code null} if it is in no file
   */
  public record Localized(String text, String language, @Nullable SourceLocation location) {
    /** Whether its primary language is that of a reader, or it has no language. */
    public boolean isFor(String reader) {
      return language.isEmpty() || primary(language).equals(primary(reader));
    }
  }

  /**
   * Returns the best text for a reader. The first match wins: the language itself, the language
   * without its region, the language with another region, the profile's language, the first text.
   *
   * @param language the BCP 47 tag of the reader's language
   * @param profileLanguage the BCP 47 tag of the profile's language
   */
  public Localized in(String language, String profileLanguage) {
    for (String tag : new String[] {language, primary(language)}) {
      if (byLanguage.containsKey(tag)) {
        return localized(tag, tag);
      }
    }
    for (String tag : byLanguage.keySet()) {
      if (primary(tag).equals(primary(language))) {
        return localized(tag, tag);
      }
    }
    if (byLanguage.containsKey(profileLanguage)) {
      return localized(profileLanguage, profileLanguage);
    }
    String plain = byLanguage.get(ANY);
    if (plain != null) {
      boolean isInLanguage = !isName && WORD.matcher(plain).find();
      return localized(ANY, isInLanguage ? profileLanguage : "");
    }
    String first = byLanguage.keySet().iterator().next();
    return localized(first, first);
  }

  private Localized localized(String tag, String language) {
    return new Localized(Objects.requireNonNull(byLanguage.get(tag)), language, locations.get(tag));
  }

  private static String primary(String tag) {
    int hyphen = tag.indexOf('-');
    return hyphen < 0 ? tag : tag.substring(0, hyphen);
  }
}
