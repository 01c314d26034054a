package dev.dossier.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A CLDR pattern of dates and intervals, such as {@code d. MMMM y} or {@code d 'de' MMMM 'de' y}.
 * Immutable.
 *
 * <p>Supports the fields {@code d}, {@code dd}, {@code M}, {@code MM}, {@code y}, and names of
 * months: {@code MMMM} and {@code MMM} with a day, {@code LLLL} and {@code LLL} standalone. In an
 * interval ({@code d–d MMM y}), the first repeated field and all after it belong to the last day
 * (UTS #35, "intervalFormats").
 */
public final class DatePattern {
  private static final Set<String> FIELDS =
      Set.of("d", "dd", "M", "MM", "MMM", "MMMM", "LLL", "LLLL", "y");

  /** A field or literal text. */
  private record Part(String text, boolean isField, boolean isOfLast) {}

  private final List<Part> parts;

  private DatePattern(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  /**
   * Parses a pattern.
   *
   * @throws IllegalArgumentException if it contains an unsupported field or an unclosed quotation
   *     mark; the message names it
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
              "'%s' in '%s' is not a date field; fields are d, dd, M, MM, MMM, MMMM, LLL, LLLL and y; put words in quotation marks (')"
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

  /**
   * Returns the pattern without its year and what separates that from the other fields: {@code d
   * MMM}, {@code M月d日}. A full stop that ends a number stays: {@code d.M.}
   */
  public DatePattern withoutYear() {
    int year = 0;
    while (year < parts.size() && !parts.get(year).text().equals("y")) {
      year++;
    }
    int from = year;
    int to = Math.min(year + 1, parts.size());
    while (to < parts.size() && !parts.get(to).isField()) {
      to++;
    }
    while (to == parts.size() && from > 0 && !parts.get(from - 1).isField()) {
      from--;
    }
    boolean endsNumber = from < year && parts.get(from).text().equals(".");
    List<Part> rest = new ArrayList<>(parts.subList(0, endsNumber ? from + 1 : from));
    rest.addAll(parts.subList(to, parts.size()));
    return new DatePattern(rest);
  }

  /** Returns the fields in order: {@code dMy} for a date, {@code ddMy} for an interval. */
  String fields() {
    StringBuilder fields = new StringBuilder();
    for (Part part : parts) {
      if (part.isField()) {
        fields.append(kind(part.text().charAt(0)));
      }
    }
    return fields.toString();
  }

  /** Formats a date. */
  public String format(LocalDate date, Labels labels) {
    return words(parts, date, labels);
  }

  /**
   * Formats an interval.
   *
   * @param signs separators of the language, the preferred one first
   * @return the first day, the separator and the last day; one text if the pattern has none of the
   *     separators between its days
   */
  public List<String> format(LocalDate first, LocalDate last, List<String> signs, Labels labels) {
    int second = (int) parts.stream().takeWhile(part -> !part.isOfLast()).count();
    int between = second;
    while (between > 0 && !parts.get(between - 1).isField()) {
      between--;
    }
    String start = words(parts.subList(0, between), first, labels);
    String end = words(parts.subList(second, parts.size()), last, labels);
    String literal = words(parts.subList(between, second), first, labels);
    for (String sign : signs) {
      int at = sign.isEmpty() ? -1 : literal.indexOf(sign);
      if (at >= 0) {
        return List.of(
            start + literal.substring(0, at), sign, literal.substring(at + sign.length()) + end);
      }
    }
    return List.of(start + literal + end);
  }

  private static String words(List<Part> parts, LocalDate date, Labels labels) {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
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

  /** Returns the kind of a field; the same for both forms of months. */
  private static String kind(char letter) {
    return letter == 'L' ? "M" : String.valueOf(letter);
  }
}
