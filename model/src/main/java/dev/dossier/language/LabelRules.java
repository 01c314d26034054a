package dev.dossier.language;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Defines which labels a language has, and validates their values. */
public final class LabelRules {
  /** Labels that only some languages need. */
  private static final Set<String> OPTIONAL =
      Set.of("date.LLLL", "date.LLL", "list.before", "list.pair.before", "list.end.before");

  /** Labels between other words, which may consist of spaces only. */
  private static final Set<String> SEPARATORS =
      Set.of("colon", "list-separator", "series-separator", "list.middle");

  /** A label that must have text between its two placeholders, because templates split it. */
  private static final String SEPARATED = "date.range";

  private static final Pattern MONTHS = Pattern.compile("date\\.(?:MMMM?|LLLL?)");
  private static final Pattern DATE =
      Pattern.compile(
          "date\\.(?:(?:long|numeric)\\.)?(day|month|year|range\\.days|range\\.months)");
  private static final Pattern PLURAL = Pattern.compile("(.+)\\.(zero|one|two|few|many|other)");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");

  /** A regular expression without repetition, which could take exponential time on names. */
  private static final Pattern WITHOUT_REPETITION =
      Pattern.compile("(?:[^*+{?]|(?<=\\()\\?){1,100}");

  private final Locale locale;
  private final Map<String, String> english = LabelBundle.ENGLISH.words();
  private final Set<String> pluralForms;
  private final Set<String> required;
  private final Set<String> allowed;

  /**
   * A problem in a label.
   *
   * @param offset the position in its text, in UTF-16 code units
   * @param length the number of code units
   * @param message what was found and what is allowed
   */
  public record Violation(int offset, int length, String message) {}

  /**
   * Creates the rules of a language.
   *
   * @param language the BCP 47 tag
   */
  public LabelRules(String language) {
    this.locale = Locale.forLanguageTag(language);
    this.pluralForms =
        PluralCategory.of(locale).stream()
            .map(PluralCategory::word)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    this.required = Collections.unmodifiableSet(findRequired());
    this.allowed = Collections.unmodifiableSet(findAllowed());
  }

  private Set<String> findRequired() {
    Set<String> keys = new TreeSet<>();
    for (String key : english.keySet()) {
      Matcher plural = PLURAL.matcher(key);
      if (plural.matches()) {
        pluralForms.forEach(form -> keys.add(plural.group(1) + "." + form));
      } else {
        keys.add(key);
      }
    }
    return keys;
  }

  private Set<String> findAllowed() {
    Set<String> keys = new TreeSet<>(required);
    keys.addAll(OPTIONAL);
    CountryNames.codes().forEach(code -> keys.add("country." + code));
    // Only used for fractions, which do not occur, but translators may provide it.
    english.keySet().stream().filter(key -> PLURAL.matcher(key).matches()).forEach(keys::add);
    keys.removeIf(key -> key.endsWith(".one") && !pluralForms.contains("one"));
    return keys;
  }

  /** Returns the keys of the labels that a language must have, sorted. */
  public Set<String> required() {
    return required;
  }

  /** Returns the keys of all labels that a language may have, sorted. */
  public Set<String> allowed() {
    return allowed;
  }

  /** Returns the plural categories of integers: {@code one}, {@code few}. */
  public Set<String> pluralForms() {
    return Collections.unmodifiableSet(pluralForms);
  }

  /** Whether a key has the suffix of a plural category that the language does not have. */
  public boolean lacksPluralForm(String key) {
    Matcher plural = PLURAL.matcher(key);
    return plural.matches()
        && english.containsKey(plural.group(1) + ".other")
        && !allowed.contains(key);
  }

  /**
   * Validates a label.
   *
   * @param key an {@linkplain #allowed() allowed} key
   * @param words the value
   * @return the first problem, or {@code null}
   */
  public @Nullable Violation check(String key, String words) {
    if (words.isEmpty() || (words.isBlank() && !SEPARATORS.contains(key))) {
      return new Violation(0, words.length(), "'" + key + "' is empty");
    }
    for (int i = 0; i < words.length(); i++) {
      if (Character.isISOControl(words.charAt(i))) {
        return new Violation(i, 1, "a label must be one line of text; '" + key + "' has more");
      }
    }
    if (MONTHS.matcher(key).matches()) {
      return whole(words, months(words));
    }
    Matcher date = DATE.matcher(key);
    if (date.matches()) {
      return whole(words, date(date.group(1), words));
    }
    if (key.equals("digits")) {
      long count = words.codePoints().count();
      return whole(
          words, count == 10 ? null : "expected the ten digits from 0 to 9, found " + count);
    }
    return key.equals("list.before") ? whole(words, expression(words)) : placeholders(key, words);
  }

  private static @Nullable Violation whole(String words, @Nullable String message) {
    return message == null ? null : new Violation(0, words.length(), message);
  }

  private static @Nullable String months(String words) {
    String[] names = words.split(Labels.MONTH_SEPARATOR, -1);
    if (names.length != 12) {
      return "expected 12 months, separated by a comma and a space; found " + names.length;
    }
    return Arrays.stream(names).anyMatch(String::isBlank) ? "a month has no name" : null;
  }

  private static @Nullable String date(String kind, String words) {
    String fields;
    try {
      fields = DatePattern.parse(words).fields();
    } catch (IllegalArgumentException e) {
      return String.valueOf(e.getMessage());
    }
    Predicate<String> fits =
        switch (kind) {
          case "year" -> found -> found.equals("y");
          case "month" -> found -> found.equals("My") || found.equals("yM");
          case "day" -> found -> found.length() == 3 && has(found, "dMy");
          case "range.days" -> found -> count(found, 'd') == 2 && has(found, "dMy");
          default -> found -> count(found, 'd') == 2 && count(found, 'M') == 2 && has(found, "y");
        };
    String expected =
        switch (kind) {
          case "year" -> "only a year (y)";
          case "month" -> "only a month (MMMM, MMM, LLLL, LLL, MM or M) and a year (y)";
          case "day" -> "a day (d), a month (MMMM, MMM, MM or M) and a year (y), each once";
          case "range.days" -> "a month, a year and two days (d), the first and the last";
          default -> "a year and twice a day (d) and a month, the first and the last";
        };
    return fits.test(fields) ? null : "'" + words + "' must have " + expected;
  }

  private static boolean has(String found, String fields) {
    return fields.chars().allMatch(field -> found.indexOf(field) >= 0);
  }

  private static long count(String found, char field) {
    return found.chars().filter(c -> c == field).count();
  }

  private static @Nullable String expression(String words) {
    if (!WITHOUT_REPETITION.matcher(words).matches()) {
      return "expected a regular expression for the beginning of a word, of at most 100 characters, without *, +, ? and {}";
    }
    try {
      Pattern.compile(words);
      return null;
    } catch (java.util.regex.PatternSyntaxException e) {
      return "'" + words + "' is not a regular expression: " + e.getDescription();
    }
  }

  private @Nullable Violation placeholders(String key, String words) {
    Set<String> allowed = placeholdersOf(key);
    Set<String> found = new LinkedHashSet<>();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      Matcher placeholder = PLACEHOLDER.matcher(words).region(i, words.length());
      if (c == '{' && placeholder.lookingAt()) {
        if (!allowed.contains(placeholder.group())) {
          return new Violation(
              i,
              placeholder.group().length(),
              "'" + key + "' has no placeholder '" + placeholder.group() + "'" + only(allowed));
        }
        found.add(placeholder.group());
        i = placeholder.end() - 1;
      } else if (c == '{' || c == '}') {
        return new Violation(i, 1, "unbalanced '%s'%s".formatted(c, only(allowed)));
      }
    }
    return whole(words, missing(key, words, allowed, found));
  }

  private @Nullable String missing(
      String key, String words, Set<String> allowed, Set<String> found) {
    for (String placeholder : allowed) {
      if (!found.contains(placeholder) && !isOfOneNumber(key)) {
        return "'%s' lacks the placeholder '%s'".formatted(key, placeholder);
      }
    }
    boolean separated = !SEPARATED.equals(key) || words.matches(".*\\{0\\}.+\\{1\\}.*");
    return separated ? null : "'" + key + "' must have '{0}', then a dash or a word, then '{1}'";
  }

  private Set<String> placeholdersOf(String key) {
    Matcher plural = PLURAL.matcher(key);
    String same =
        plural.matches()
            ? plural.group(1) + ".other"
            : key.startsWith("list.") ? key.replace(".before", "") : key;
    return PLACEHOLDER
        .matcher(Objects.requireNonNullElse(english.get(same), ""))
        .results()
        .map(placeholder -> placeholder.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String only(Set<String> placeholders) {
    return placeholders.isEmpty()
        ? "; it has none"
        : "; it has "
            + List.copyOf(placeholders).stream()
                .map(g -> "'" + g + "'")
                .collect(Collectors.joining(" and "));
  }

  /** Whether a plural form applies to at most one number, so may omit it: <em>two years</em>. */
  private boolean isOfOneNumber(String key) {
    Matcher plural = PLURAL.matcher(key);
    return plural.matches()
        && IntStream.range(0, 1000)
                .filter(n -> PluralCategory.of(locale, n).word().equals(plural.group(2)))
                .limit(2)
                .count()
            < 2;
  }
}
