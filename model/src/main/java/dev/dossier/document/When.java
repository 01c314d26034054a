package dev.dossier.document;

import dev.dossier.profile.value.PartialDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A date or a span of time, as dates and in words.
 *
 * @param text in the document's language: {@code Oct 2025}, {@code 2021 – present}
 * @param start the first date; {@code null} if only the end is known
 * @param end the last date; {@code null} if it is one date, or goes on
 * @param ongoing whether it goes on
 * @param ranges the words by their parts; several if there were breaks between
 * @param duration how long it has lasted, in the document's language: {@code 15 years}; {@code
 *     null} if the document does not print that, or if it is not known
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

  /** One date or span of time. */
  public static When of(
      @Nullable PartialDate start, @Nullable PartialDate end, boolean ongoing, Range range) {
    return new When(range.text(), start, end, ongoing, List.of(range), null);
  }

  /**
   * Several spans of time, in order.
   *
   * @param separator what is printed between two of them
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

  /** The same date, with how long it has lasted. */
  public When lasting(@Nullable String length) {
    return new When(text, start, end, ongoing, ranges, length);
  }

  /**
   * The words for a date, or for a span of time: {@code 24}, {@code –}, {@code 26 Oct 2025}.
   *
   * @param begin the words for its start, or for the one date
   * @param separator the sign between both, with its spaces; empty if there is no end
   * @param end the words for its end; {@code null} if it is one date, or if one phrase says both
   */
  public record Range(Part begin, String separator, @Nullable Part end) {
    /** Words that are not parted. */
    public Range(Part begin) {
      this(begin, "", null);
    }

    /** All words. */
    public String text() {
      return end == null ? begin.text() : begin.text() + separator + end.text();
    }

    /** The same words, between which no line is broken. */
    public Range unbroken() {
      return new Range(
          begin.unbroken(), Part.unbroken(separator), end == null ? null : end.unbroken());
    }
  }

  /**
   * The words for one end of a span of time.
   *
   * @param before what stands before the date: {@code since}, with its space
   * @param words the date
   * @param after what follows it
   * @param date what the words mean; {@code null} if they name no date: {@code present}
   */
  public record Part(String before, String words, String after, @Nullable PartialDate date) {
    /** Words with nothing around them. */
    public Part(String words, @Nullable PartialDate date) {
      this("", words, "", date);
    }

    /** All words. */
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
