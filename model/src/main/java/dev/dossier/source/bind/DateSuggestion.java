package dev.dossier.source.bind;

import dev.dossier.profile.value.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Suggests ISO 8601 dates for dates in other formats. */
final class DateSuggestion {
  /** Longer text is not a date. */
  private static final int LONGEST = 60;

  private static final Set<String> WORDS_FOR_PRESENT =
      Set.of("now", "today", "current", "currently", "ongoing", "present", "to date", "heute");

  private static final String MONTHS =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?,? ";

  /** Forms with year, month and day in this order; a group that a form lacks is empty. */
  private static final List<Pattern> YEAR_FIRST =
      List.of(
          Pattern.compile("(\\d{4})[-/.](\\d{1,2})()"),
          Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:t.*)?"));

  /** Day, month and year separated by full stops. */
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?:(\\d{1,2})\\. ?)?(\\d{1,2})[./] ?(\\d{4})");

  private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(MONTHS + "(?:(\\d{1,2})(?:st|nd|rd|th)?, )?(\\d{4})");
  private static final Pattern DAY_AND_MONTH =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?\\.? " + MONTHS + "(\\d{4})");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

  private DateSuggestion() {}

  /** Returns the suggested date; {@code null} if there is none, or it is ambiguous. */
  static @Nullable String of(String written) {
    String text = written.strip().toLowerCase(Locale.ROOT);
    if (text.length() > LONGEST) {
      return null;
    }
    for (Pattern form : YEAR_FIRST) {
      Matcher found = form.matcher(text);
      if (found.matches()) {
        return date(found.group(1), found.group(2), found.group(3));
      }
    }
    Matcher found = DAY_FIRST.matcher(text);
    if (found.matches()) {
      return date(found.group(3), found.group(2), found.group(1));
    }
    found = SLASHES.matcher(text);
    if (found.matches()) {
      String dayFirst = date(found.group(3), found.group(2), found.group(1));
      String monthFirst = date(found.group(3), found.group(1), found.group(2));
      boolean either = dayFirst != null && monthFirst != null && !dayFirst.equals(monthFirst);
      return either ? null : dayFirst == null ? monthFirst : dayFirst;
    }
    found = MONTH_FIRST.matcher(text);
    if (found.matches()) {
      return date(found.group(3), month(found.group(1)), found.group(2));
    }
    found = DAY_AND_MONTH.matcher(text);
    if (found.matches()) {
      return date(found.group(3), month(found.group(2)), found.group(1));
    }
    List<String> years = YEAR.matcher(text).results().map(MatchResult::group).toList();
    // The year of "Spring 2024" or "about 2024".
    return years.size() == 1
            && !text.matches(".*(present|now|today)")
            && text.codePoints().filter(Character::isDigit).count() == 4
        ? years.get(0)
        : null;
  }

  /** Returns the suggested end date; {@code present} for its synonyms. */
  static @Nullable String ofEnd(String written) {
    return WORDS_FOR_PRESENT.contains(written.strip().toLowerCase(Locale.ROOT))
        ? "present"
        : of(written);
  }

  private static String month(String letters) {
    return String.valueOf(
        1 + "jan feb mar apr may jun jul aug sep oct nov dec".indexOf(letters) / 4);
  }

  /** Returns the date in ISO 8601, if it exists. */
  private static @Nullable String date(String year, String month, @Nullable String day) {
    String text = year + "-" + twoDigits(month);
    if (day != null && !day.isEmpty()) {
      text += "-" + twoDigits(day);
    }
    try {
      return PartialDate.parse(text).iso();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
