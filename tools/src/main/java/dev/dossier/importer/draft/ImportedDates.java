package dev.dossier.importer.draft;

import dev.dossier.profile.value.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as other programs write them. */
public final class ImportedDates {
  private static final Set<String> PRESENT =
      Set.of("present", "now", "today", "current", "ongoing", "heute", "aujourd'hui");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?(?:[T ].*)?");
  private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[/.](\\d{4})");
  private static final Pattern WORDS =
      Pattern.compile("(?:(\\d{1,2})\\.? )?(\\p{L}{3,9})\\.? (?:(\\d{1,2}),? )?(\\d{4})");

  private static final Pattern SPAN = Pattern.compile("\\s*[–—]\\s*|\\s+(?:to|-)\\s+|\\s*--\\s*");

  private ImportedDates() {}

  /** Whether it says that something has not ended. */
  public static boolean isPresent(String text) {
    return PRESENT.contains(text.strip().toLowerCase(Locale.ROOT));
  }

  /**
   * A date as profiles have it: {@code Mar 2020} is {@code 2020-03}.
   *
   * @throws IllegalArgumentException if it is no date
   */
  public static String of(String text) {
    String date = text.strip();
    Matcher numbers = NUMBERS.matcher(date);
    if (numbers.matches()) {
      date = date(numbers.group(1), numbers.group(2), numbers.group(3));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(date);
    if (monthFirst.matches()) {
      date = date(monthFirst.group(2), monthFirst.group(1), null);
    }
    Matcher words = WORDS.matcher(date);
    if (words.matches() && month(words.group(2)) > 0) {
      String day = words.group(1) == null ? words.group(3) : words.group(1);
      date = date(words.group(4), String.valueOf(month(words.group(2))), day);
    }
    return PartialDate.parse(date).iso();
  }

  /** The start and the end of a span: {@code 2019 – 2021}; both are the same for a single date. */
  public static String[] span(String text) {
    String[] parts = SPAN.split(text.strip(), 2);
    return parts.length == 2 ? parts : new String[] {text, text};
  }

  private static int month(String word) {
    return MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static String date(String year, String month, @Nullable String day) {
    String yearAndMonth = year + "-" + (month.length() == 1 ? "0" : "") + month;
    return day == null ? yearAndMonth : yearAndMonth + "-" + (day.length() == 1 ? "0" : "") + day;
  }
}
