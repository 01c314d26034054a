package dev.dossier.document;

import dev.dossier.profile.value.PartialDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A date or time span, typed and written out.
 *
 * @param text the date in the language of the document: {@code Oct 2025}, {@code 2021 – present}
 * @param start the first date; {@code null} if only the end is known
 * @param end the last date; {@code null} for a single date, or if it is ongoing
 * @param ongoing whether it has no end yet
 * @param ranges the text in parts; several if it has interruptions
 * @param duration the duration in the language of the document: {@code 15 years}; {@code null} if
 *     the document does not print it, or if it is unknown
 */
public record When(
    String text,
    @Nullable PartialDate start,
    @Nullable PartialDate end,
    boolean ongoing,
    List<Range> ranges,
    @Nullable String duration) {

  public When {
    ranges = List.copyOf(ranges);
  }

  /** Creates a single date or time span. */
  public static When of(
      @Nullable PartialDate start, @Nullable PartialDate end, boolean ongoing, Range range) {
    return new When(range.text(), start, end, ongoing, List.of(range), null);
  }

  /**
   * Creates several time spans, in order.
   *
   * @param separator the text between two of them
   */
  public static When of(
      @Nullable PartialDate start,
      @Nullable PartialDate end,
      boolean ongoing,
      List<Range> ranges,
      String separator) {
    String text = ranges.stream().map(Range::text).collect(Collectors.joining(separator));
    return new When(text, start, end, ongoing, ranges, null);
  }

  /** Returns the time span with its duration. */
  public When lasting(@Nullable String length) {
    return new When(text, start, end, ongoing, ranges, length);
  }

  /**
   * The parts of a written date or time span: {@code 24}, {@code –}, {@code 26 Oct 2025}.
   *
   * @param begin the start, or the single date
   * @param separator the dash between start and end with its spaces; empty if there is no end
   * @param end the end; {@code null} for a single date, or if one phrase has both
   */
  public record Range(Part begin, String separator, @Nullable Part end) {
    /** Creates a range of one phrase. */
    public Range(Part begin) {
      this(begin, "", null);
    }

    /** Returns the text. */
    public String text() {
      return end == null ? begin.text() : begin.text() + separator + end.text();
    }

    /** Returns the range with no-break spaces. */
    public Range unbroken() {
      return new Range(
          begin.unbroken(), Part.unbroken(separator), end == null ? null : end.unbroken());
    }
  }

  /**
   * The written form of a date within a range.
   *
   * @param before the text before the date, with its space: {@code since}
   * @param words the written date
   * @param after the text after the date
   * @param date the typed date; {@code null} if the words are not a date: {@code present}
   */
  public record Part(String before, String words, String after, @Nullable PartialDate date) {
    /** Creates a date without text around it. */
    public Part(String words, @Nullable PartialDate date) {
      this("", words, "", date);
    }

    /** Returns the text. */
    public String text() {
      return before + words + after;
    }

    private Part unbroken() {
      return new Part(unbroken(before), unbroken(words), unbroken(after), date);
    }

    private static String unbroken(String text) {
      return text.replace(' ', '\u00a0');
    }
  }
}
