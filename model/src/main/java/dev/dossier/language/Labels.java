package dev.dossier.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The labels of a document in one language; see {@link Translations#labels}. Immutable.
 *
 * <p>Placeholders are {@code {0}}, {@code {1}}. Labels with a number have a key for each
 * {@linkplain PluralCategory plural category} of the language: {@code years.one}, {@code
 * years.few}, {@code years.other}.
 */
public final class Labels {
  /** Separates names of months. */
  static final String MONTH_SEPARATOR = ", ";

  /** A placeholder in a label: {@code {0}}. */
  public static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9]{1,4})}");

  private final Locale locale;
  private final Map<String, String> own;
  private final Map<String, String> english = LabelBundle.ENGLISH.words();

  Labels(Locale locale, Map<String, String> own) {
    this.locale = locale;
    this.own = own;
  }

  /**
   * Returns the locale of the labels, which dates must use too: the requested one, with its region
   * ({@code en-GB}), or English if there are no labels in its language.
   */
  public Locale locale() {
    return locale;
  }

  /**
   * Returns the label with a key.
   *
   * @throws NullPointerException if there is none, which is a bug in Dossier
   */
  public String get(String key) {
    return Objects.requireNonNull(find(key), key);
  }

  /** Returns the label with a key, or {@code null}. */
  public @Nullable String find(String key) {
    String word = own.get(key);
    return word == null ? english.get(key) : word;
  }

  /**
   * Returns the name of a country; {@code null} if the code is unknown, or has no name in this
   * language.
   *
   * @param code an ISO 3166-1 alpha-2 code: {@code DE}
   */
  public @Nullable String country(String code) {
    String given = own.get("country." + code);
    return given != null ? given : CountryNames.of(locale, code);
  }

  /** Returns a label with its placeholders replaced. */
  public String fill(String key, Object... values) {
    return filled(get(key), values);
  }

  /**
   * Returns a label for a number: {@code 12 years}.
   *
   * @param key the key without the plural category: {@code years}
   * @param count at least 0; replaces the first placeholder
   */
  public String count(String key, int count) {
    for (String form : List.of(PluralCategory.of(locale, count).word(), "other")) {
      String words = own.get(key + "." + form);
      if (words != null) {
        return filled(words, number(count));
      }
    }
    String form = PluralCategory.of(Locale.ENGLISH, count).word();
    return filled(Objects.requireNonNull(english.get(key + "." + form), key), number(count));
  }

  /** Returns an integer in the digits of the language. */
  public String number(int number) {
    // Some digits are outside of the Basic Multilingual Plane.
    int[] digits = get("digits").codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (char digit : String.valueOf(number).toCharArray()) {
      text.appendCodePoint(digits[digit - '0']);
    }
    return text.toString();
  }

  /**
   * Returns the name of a month.
   *
   * @param form the CLDR field: {@code MMMM} or {@code MMM} with a day; {@code LLLL} or {@code LLL}
   *     standalone, the same in most languages
   * @param month 1 to 12
   */
  String month(String form, int month) {
    String names = own.get("date." + form);
    if (names == null) {
      names = get("date." + form.replace('L', 'M'));
    }
    return names.split(MONTH_SEPARATOR, -1)[month - 1];
  }

  /**
   * Returns the pattern of an enumeration with a placeholder for each item: {@code {0}, {1} and
   * {2}}; empty if there are no items.
   *
   * @param items the items as plain text, on whose letters the word for "and" may depend
   */
  public String list(List<String> items) {
    List<String> placeholders =
        IntStream.range(0, items.size()).mapToObj(i -> "{" + i + "}").toList();
    if (items.size() < 2) {
      return String.join("", placeholders);
    }
    int last = items.size() - 1;
    String rest = String.join(get("list.middle"), placeholders.subList(0, last));
    String key = items.size() == 2 ? "list.pair" : "list.end";
    // The word for "and" depends on the following letters in Spanish and Hebrew.
    String before = own.get("list.before");
    boolean isSpecial =
        before != null
            && own.containsKey(key + ".before")
            && Pattern.compile(before).matcher(items.get(last)).lookingAt();
    return fill(isSpecial ? key + ".before" : key, rest, placeholders.get(last));
  }

  /** Replaces placeholders by values: {@code page {0} of {1}}. */
  public static String filled(String words, Object... values) {
    // In one pass, so that placeholders in values are not replaced.
    return PLACEHOLDER
        .matcher(words)
        .replaceAll(
            placeholder -> {
              int number = Integer.parseInt(placeholder.group(1));
              return Matcher.quoteReplacement(
                  number < values.length ? String.valueOf(values[number]) : placeholder.group());
            });
  }

  /** Returns all labels by key, as a mutable copy. */
  public Map<String, String> all() {
    Map<String, String> all = new HashMap<>(english);
    all.putAll(own);
    return all;
  }
}
