package dev.dossier.csl.style;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Formats page ranges (CSL 1.0.2, appendix V). */
final class PageRanges {
  private static final Pattern RANGE =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}])(\\p{L}*)(\\d+)\\s*[-–—]+\\s*(\\p{L}*)(\\d+)(?![\\p{L}\\p{Nd}])");
  private static final Pattern HYPHEN =
      Pattern.compile("(?<=[\\p{L}\\p{Nd}])\\s*[-–]+\\s*(?=[\\p{L}\\p{Nd}])");

  /** {@code 169-1--169-5}: numbers of articles with pages. */
  private static final Pattern COMPOUND =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}–-])([\\p{L}\\p{Nd}]+)-([\\p{L}\\p{Nd}]+)\\s*[-–—]+\\s*"
              + "([\\p{L}\\p{Nd}]+)-([\\p{L}\\p{Nd}]+)(?![\\p{L}\\p{Nd}–-])");

  private PageRanges() {}

  /**
   * Formats pages.
   *
   * @param format the {@code page-range-format} of the style; empty if it has none
   * @param delimiter the dash between first and last: {@code –}
   */
  static String format(String pages, String format, String delimiter) {
    if (pages.indexOf('-') < 0 && pages.indexOf('–') < 0) {
      return pages;
    }
    Matcher compound = COMPOUND.matcher(pages);
    if (compound.find()) {
      return compound.replaceAll("$1-$2" + Matcher.quoteReplacement(delimiter) + "$3-$4");
    }
    Matcher ranges = RANGE.matcher(pages);
    StringBuilder result = new StringBuilder();
    while (ranges.find()) {
      ranges.appendReplacement(
          result,
          Matcher.quoteReplacement(
              range(
                  ranges.group(1),
                  ranges.group(2),
                  ranges.group(3),
                  ranges.group(4),
                  format,
                  delimiter)));
    }
    ranges.appendTail(result);
    return HYPHEN.matcher(result).replaceAll(Matcher.quoteReplacement(delimiter));
  }

  private static String range(
      String prefix,
      String first,
      String lastPrefix,
      String last,
      String format,
      String delimiter) {
    String start = prefix + first;
    boolean known = format.matches("expanded|minimal|minimal-two|chicago|chicago-15|chicago-16");
    boolean samePrefix = lastPrefix.isEmpty() || lastPrefix.equals(prefix);
    // A first page that begins with 0 is the number of an article.
    if (!known || !samePrefix || last.length() > first.length() || first.startsWith("0")) {
      return start + delimiter + lastPrefix + last;
    }
    String whole = first.substring(0, first.length() - last.length()) + last;
    String end =
        switch (format) {
          case "expanded" -> prefix + whole;
          case "minimal" -> minimal(first, whole, 1);
          case "minimal-two" -> minimal(first, whole, 2);
          default -> chicago(first, whole, format.equals("chicago-16"));
        };
    return start + delimiter + end;
  }

  private static String minimal(String first, String whole, int least) {
    int same = 0;
    while (same < whole.length() - least && first.charAt(same) == whole.charAt(same)) {
      same++;
    }
    return whole.substring(same);
  }

  /** Chicago Manual of Style, 9.61 (16th to 18th edition): 71–72, 100–104, 101–8, 321–28. */
  private static String chicago(String first, String whole, boolean sixteenth) {
    int length = first.length();
    if (length < 3 || first.endsWith("00")) {
      return whole;
    }
    if (first.charAt(length - 2) == '0') {
      return minimal(first, whole, 1);
    }
    String two = minimal(first, whole, 2);
    return !sixteenth && length == 4 && two.length() == 3 ? whole : two;
  }
}
