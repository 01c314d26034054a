package dev.dossier.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How a date, or a span of days, is written: a pattern of the CLDR, such as {@code d. MMMM y} or
 * {@code d 'de' MMMM 'de' y}.
 *
 * <p>Of its letters there are {@code d}, {@code dd}, {@code M}, {@code MM}, {@code y}, and the
 * names of months: {@code MMMM} and {@code MMM} beside a day, {@code LLLL} and {@code LLL} alone.
 * In a span ({@code d–d MMM y}) the second of a letter, and all after it, is of the last day (UTS
 * #35, "intervalFormats").
 */
public final class DatePattern {
  private static final Set<String> FIELDS =
      Set.of("d", "dd", "M", "MM", "MMM", "MMMM", "LLL", "LLLL", "y");

  /** A field, or text that stands as it is. */
  private record Part(String text, boolean isField, boolean isOfLast) {}

  private final List<Part> parts;

  private DatePattern(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if it holds a letter that means nothing here; the message says
   *     which
   */
  public static DatePattern parse(String pattern) {
    List<Part> parts = new ArrayList<>();
    StringBuilder seen = new StringBuilder();
    boolean last = false;
    for (int i = 0; i < pattern.length(); ) {
      char c = pattern.charAt(i);
      int end = i + 1;
      if (c == '\'') {
        end = pattern.indexOf('\'', i + 1) + 1;
        if (end == 0) {
          throw new IllegalArgumentException(
              "the quotation mark (') of '" + pattern + "' is not closed");
        }
        parts.add(new Part(end == i + 2 ? "'" : pattern.substring(i + 1, end - 1), false, last));
      } else if (isLetter(c)) {
        while (end < pattern.length() && pattern.charAt(end) == c) {
          end++;
        }
        String field = pattern.substring(i, end);
        if (!FIELDS.contains(field)) {
          throw new IllegalArgumentException(
              "'%s' in '%s' is no field of a date; there are d, dd, M, MM, MMM, MMMM, LLL, LLLL and y; words stand in quotation marks (')"
                  .formatted(field, pattern));
        }
        last = last || seen.indexOf(kind(c)) >= 0;
        seen.append(kind(c));
        parts.add(new Part(field, true, last));
      } else {
        parts.add(new Part(String.valueOf(c), false, last));
      }
      i = end;
    }
    return new DatePattern(parts);
  }

  /** The days, months and years in it, in order: {@code dMy}; of a span {@code ddMy}. */
  String fields() {
    StringBuilder fields = new StringBuilder();
    for (Part part : parts) {
      if (part.isField()) {
        fields.append(kind(part.text().charAt(0)));
      }
    }
    return fields.toString();
  }

  /** One date. */
  public String format(LocalDate date, Labels labels) {
    return format(date, date, labels);
  }

  /** A span of days. */
  public String format(LocalDate first, LocalDate last, Labels labels) {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      LocalDate date = part.isOfLast() ? last : first;
      text.append(part.isField() ? field(part.text(), date, labels) : part.text());
    }
    return text.toString();
  }

  private static String field(String field, LocalDate date, Labels labels) {
    return switch (field) {
      case "d" -> labels.number(date.getDayOfMonth());
      case "dd" -> padded(labels, date.getDayOfMonth());
      case "M" -> labels.number(date.getMonthValue());
      case "MM" -> padded(labels, date.getMonthValue());
      case "y" -> labels.number(date.getYear());
      default -> labels.month(field, date.getMonthValue());
    };
  }

  private static String padded(Labels labels, int number) {
    return (number < 10 ? labels.number(0) : "") + labels.number(number);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** The same for months beside a day and alone. */
  private static String kind(char letter) {
    return letter == 'L' ? "M" : String.valueOf(letter);
  }
}
