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
 * The fixed words of a document in one language; see {@link Translations#labels}.
 *
 * <p>Words with gaps have them as {@code {0}}, {@code {1}}. Words beside a number have a key for
 * each {@linkplain PluralCategory plural form} of their language: {@code years.one}, {@code
 * years.few}, {@code years.other}.
 */
public final class Labels {
  /** Between names of months. */
  static final String LIST = ", ";

  private static final Pattern GAP = Pattern.compile("\\{([0-9]{1,4})}");

  private final Locale locale;
  private final Map<String, String> own;
  private final Map<String, String> english = LabelBundle.ENGLISH.words();

  Labels(Locale locale, Map<String, String> own) {
    this.locale = locale;
    this.own = own;
  }

  /**
   * The locale that the words are in, so that dates beside them are in the same: that asked for,
   * with its region ({@code en-GB}), but English where there are no words of its language.
   */
  public Locale locale() {
    return locale;
  }

  /**
   * The label with this key.
   *
   * @throws NullPointerException if there is none: a fault of Dossier's
   */
  public String get(String key) {
    return Objects.requireNonNull(find(key), key);
  }

  /** The label with this key; {@code null} if there is none. */
  public @Nullable String find(String key) {
    String word = own.get(key);
    return word == null ? english.get(key) : word;
  }

  /**
   * The name of a country; {@code null} if the code is of none, or its name in this language is not
   * known.
   *
   * @param code two capital letters, of ISO 3166-1: {@code DE}
   */
  public @Nullable String country(String code) {
    String given = own.get("country." + code);
    return given != null ? given : CountryNames.of(locale, code);
  }

  /** A label with its gaps filled. */
  public String fill(String key, Object... values) {
    return filled(get(key), values);
  }

  /**
   * The words for a number of things: {@code 12 years}.
   *
   * @param key without the plural form: {@code years}
   * @param count at least 0; it fills the first gap
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

  /** A whole number in the digits of the language. */
  public String number(int number) {
    // Some digits are beyond the characters of 16 bits.
    int[] digits = get("digits").codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (char digit : String.valueOf(number).toCharArray()) {
      text.appendCodePoint(digits[digit - '0']);
    }
    return text.toString();
  }

  /**
   * The name of a month.
   *
   * @param form {@code MMMM} or {@code MMM} beside a day; {@code LLLL} or {@code LLL} alone, which
   *     in most languages is the same
   * @param month from 1 to 12
   */
  String month(String form, int month) {
    String names = own.get("date." + form);
    if (names == null) {
      names = get("date." + form.replace('L', 'M'));
    }
    return names.split(LIST, -1)[month - 1];
  }

  /**
   * Words with a gap for each of several things, as a sentence has them: {@code {0}, {1} and {2}};
   * empty for none.
   *
   * @param items the things as they are read: their letters matter to the word for "and"
   */
  public String list(List<String> items) {
    List<String> gaps = IntStream.range(0, items.size()).mapToObj(i -> "{" + i + "}").toList();
    if (items.size() < 2) {
      return String.join("", gaps);
    }
    int last = items.size() - 1;
    String rest = String.join(get("list.middle"), gaps.subList(0, last));
    String key = items.size() == 2 ? "list.pair" : "list.end";
    // Before some letters "and" is another word in Spanish, and stands apart in Hebrew.
    String before = own.get("list.before");
    boolean otherwise =
        before != null
            && own.containsKey(key + ".before")
            && Pattern.compile(before).matcher(items.get(last)).lookingAt();
    return fill(otherwise ? key + ".before" : key, rest, gaps.get(last));
  }

  /** Words with their gaps filled: {@code page {0} of {1}}. */
  public static String filled(String words, Object... values) {
    // Once through: a value that holds what looks like a gap stays as it is.
    return GAP.matcher(words)
        .replaceAll(
            gap -> {
              int number = Integer.parseInt(gap.group(1));
              return Matcher.quoteReplacement(
                  number < values.length ? String.valueOf(values[number]) : gap.group());
            });
  }

  /** All labels by key. */
  public Map<String, String> all() {
    Map<String, String> all = new HashMap<>(english);
    all.putAll(own);
    return all;
  }
}
