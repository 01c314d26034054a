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

/** Which labels a language has, and what may stand in each. */
public final class LabelRules {
  /** Given only where a language needs them. */
  private static final Set<String> OPTIONAL =
      Set.of("date.LLLL", "date.LLL", "list.before", "list.pair.before", "list.end.before");

  /** Stand between other words, and so may be a space alone. */
  private static final Set<String> SEPARATORS =
      Set.of("colon", "list-separator", "series-separator", "list.middle");

  /** Templates set the second after what stands between the two. */
  private static final Set<String> APART = Set.of("date.range", "page-of");

  private static final Pattern MONTHS = Pattern.compile("date\\.(?:MMMM?|LLLL?)");
  private static final Pattern DATE =
      Pattern.compile(
          "date\\.(?:(?:long|numeric)\\.)?(day|month|year|range\\.days|range\\.months)");
  private static final Pattern PLURAL = Pattern.compile("(.+)\\.(zero|one|two|few|many|other)");
  private static final Pattern GAP = Pattern.compile("\\{([^{}]*)\\}");

  /** It is tried on names: what repeats could take without end. */
  private static final Pattern WITHOUT_REPETITION =
      Pattern.compile("(?:[^*+{?]|(?<=\\()\\?){1,100}");

  private final Locale locale;
  private final Map<String, String> english = LabelBundle.ENGLISH.words();
  private final Set<String> pluralForms;
  private final Set<String> required;
  private final Set<String> allowed;

  /**
   * What is wrong with a label.
   *
   * @param offset where in its words, in UTF-16 code units
   * @param length of how many
   * @param message what was found and what is allowed
   */
  public record Fault(int offset, int length, String message) {}

  /**
   * Rules of one language.
   *
   * @param language BCP 47 tag
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
    // Fractions are never counted, but a translator may give their form.
    english.keySet().stream().filter(key -> PLURAL.matcher(key).matches()).forEach(keys::add);
    keys.removeIf(key -> key.endsWith(".one") && !pluralForms.contains("one"));
    return keys;
  }

  /** The labels without which a language is not whole, in the order of the alphabet. */
  public Set<String> required() {
    return required;
  }

  /** All labels that a language may have. */
  public Set<String> allowed() {
    return allowed;
  }

  /** The plural forms of whole numbers: {@code one}, {@code few}. */
  public Set<String> pluralForms() {
    return Collections.unmodifiableSet(pluralForms);
  }

  /**
   * Whether a key is that of a word beside a number, of a plural form that the language has not.
   */
  public boolean lacksPluralForm(String key) {
    Matcher plural = PLURAL.matcher(key);
    return plural.matches()
        && english.containsKey(plural.group(1) + ".other")
        && !allowed.contains(key);
  }

  /**
   * What is wrong with a label; {@code null} if nothing.
   *
   * @param key one that is {@linkplain #allowed() allowed}
   */
  public @Nullable Fault check(String key, String words) {
    if (words.isEmpty() || (words.isBlank() && !SEPARATORS.contains(key))) {
      return new Fault(0, words.length(), "'" + key + "' is empty");
    }
    for (int i = 0; i < words.length(); i++) {
      if (Character.isISOControl(words.charAt(i))) {
        return new Fault(i, 1, "a label is one line of text; '" + key + "' has more");
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
      return whole(words, count == 10 ? null : "the digits 0 to 9 are ten, found " + count);
    }
    return key.equals("list.before") ? whole(words, expression(words)) : gaps(key, words);
  }

  private static @Nullable Fault whole(String words, @Nullable String message) {
    return message == null ? null : new Fault(0, words.length(), message);
  }

  private static @Nullable String months(String words) {
    String[] names = words.split(Labels.LIST, -1);
    if (names.length != 12) {
      return "a year has 12 months, with a comma and a space between; found " + names.length;
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
    String wanted =
        switch (kind) {
          case "year" -> "a year (y) and nothing else";
          case "month" ->
              "a month (MMMM, MMM, LLLL, LLL, MM or M) and a year (y), and nothing else";
          case "day" -> "a day (d), a month (MMMM, MMM, MM or M) and a year (y), each once";
          case "range.days" -> "a month, a year and two days (d), the first and the last";
          default -> "a year and twice a day (d) and a month, the first and the last";
        };
    return fits.test(fields) ? null : "'" + words + "' must have " + wanted;
  }

  private static boolean has(String found, String fields) {
    return fields.chars().allMatch(field -> found.indexOf(field) >= 0);
  }

  private static long count(String found, char field) {
    return found.chars().filter(c -> c == field).count();
  }

  private static @Nullable String expression(String words) {
    if (!WITHOUT_REPETITION.matcher(words).matches()) {
      return "a regular expression of at most 100 characters for the beginning of a word, without *, +, ? and {}";
    }
    try {
      Pattern.compile(words);
      return null;
    } catch (java.util.regex.PatternSyntaxException e) {
      return "'" + words + "' is no regular expression: " + e.getDescription();
    }
  }

  private @Nullable Fault gaps(String key, String words) {
    Set<String> allowed = gapsOf(key);
    Set<String> found = new LinkedHashSet<>();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      Matcher gap = GAP.matcher(words).region(i, words.length());
      if (c == '{' && gap.lookingAt()) {
        if (!allowed.contains(gap.group())) {
          return new Fault(
              i,
              gap.group().length(),
              "'" + key + "' has no gap '" + gap.group() + "'" + only(allowed));
        }
        found.add(gap.group());
        i = gap.end() - 1;
      } else if (c == '{' || c == '}') {
        return new Fault(i, 1, "a '%s' without its other half%s".formatted(c, only(allowed)));
      }
    }
    return whole(words, missing(key, words, allowed, found));
  }

  private @Nullable String missing(
      String key, String words, Set<String> allowed, Set<String> found) {
    for (String gap : allowed) {
      if (!found.contains(gap) && !isOfOneNumber(key)) {
        return "'%s' lacks the gap '%s'".formatted(key, gap);
      }
    }
    boolean apart = !APART.contains(key) || words.matches(".*\\{0\\}.+\\{1\\}.*");
    return apart ? null : "'" + key + "' has '{0}', then a dash or a word, then '{1}'";
  }

  private Set<String> gapsOf(String key) {
    Matcher plural = PLURAL.matcher(key);
    String same =
        plural.matches()
            ? plural.group(1) + ".other"
            : key.startsWith("list.") ? key.replace(".before", "") : key;
    return GAP.matcher(Objects.requireNonNullElse(english.get(same), ""))
        .results()
        .map(gap -> gap.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String only(Set<String> gaps) {
    return gaps.isEmpty()
        ? "; it has none"
        : "; it has "
            + List.copyOf(gaps).stream()
                .map(g -> "'" + g + "'")
                .collect(Collectors.joining(" and "));
  }

  /** Whether words stand beside one number at most, and so need not give it: <em>two years</em>. */
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
