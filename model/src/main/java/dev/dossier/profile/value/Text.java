package dev.dossier.profile.value;

import dev.dossier.profile.meta.Doc;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A title, a name or another short text, in one language or several. It may use the marks of {@link
 * Markup#TITLE}.
 *
 * <p>Written as a string, or as a map from language tag to string: {@code {en: Chair, de:
 * Vorsitz}}.
 *
 * @param byLanguage the text by BCP 47 tag, in the order written; the key {@link #ANY} holds text
 *     written without a language. Never empty.
 * @param isName whether what is written without a language is a name: the same in all of them
 */
@Doc(
    "Text: a string, or a map from language tag to string (`{en: Chair, de: Vorsitz}`). It may have *emphasis*, **strong** parts, `code`, `x^2^` and `H~2~O` in it, but no links: these stand under `url` or `links`. `\\*` is a literal asterisk.")
public record Text(Map<String, String> byLanguage, boolean isName) {
  /** The key of text that was written as a plain string, and so is in the profile's language. */
  public static final String ANY = "";

  private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

  public Text {
    if (byLanguage.isEmpty()) {
      throw new IllegalArgumentException("text in no language");
    }
    byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
  }

  /** Text that is no name. */
  public Text(Map<String, String> byLanguage) {
    this(byLanguage, false);
  }

  /** Text in the profile's own language. */
  public static Text of(String text) {
    return new Text(Map.of(ANY, text));
  }

  /** The same text, of which a plain string is a name. */
  public Text asName() {
    return new Text(byLanguage, true);
  }

  /** Whether it was written as a plain string. */
  public boolean isPlain() {
    return byLanguage.size() == 1 && byLanguage.containsKey(ANY);
  }

  /**
   * The text, and the tag of the language that it is in; empty for what is in none: a name, or what
   * has no word in it ({@code C2}, {@code 1.3}).
   */
  public record Localized(String text, String language) {
    /** Whether it is in the language of a reader, be it as another region has it, or in none. */
    public boolean isFor(String reader) {
      return language.isEmpty() || primary(language).equals(primary(reader));
    }
  }

  /**
   * The text for a reader of {@code language}: in that language, else in that language without its
   * region, else as another region writes it, else in the profile's language, else the first
   * written.
   */
  public Localized in(String language, String profileLanguage) {
    for (String tag : new String[] {language, primary(language)}) {
      String text = byLanguage.get(tag);
      if (text != null) {
        return new Localized(text, tag);
      }
    }
    for (Map.Entry<String, String> written : byLanguage.entrySet()) {
      if (primary(written.getKey()).equals(primary(language))) {
        return new Localized(written.getValue(), written.getKey());
      }
    }
    String ofProfile = byLanguage.get(profileLanguage);
    if (ofProfile != null) {
      return new Localized(ofProfile, profileLanguage);
    }
    String plain = byLanguage.get(ANY);
    if (plain != null) {
      boolean isInLanguage = !isName && WORD.matcher(plain).find();
      return new Localized(plain, isInLanguage ? profileLanguage : "");
    }
    Map.Entry<String, String> first = byLanguage.entrySet().iterator().next();
    return new Localized(first.getValue(), first.getKey());
  }

  private static String primary(String tag) {
    int hyphen = tag.indexOf('-');
    return hyphen < 0 ? tag : tag.substring(0, hyphen);
  }
}
