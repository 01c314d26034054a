package dev.dossier.profile.value;

import dev.dossier.profile.meta.Doc;
import org.jspecify.annotations.Nullable;

/**
 * The end of a time span.
 *
 * @param date the date; {@code null} if the span is open ({@code end: present})
 */
@Doc("A date, or `present` if it is ongoing.")
@Scalar(
    name = "a date",
    pattern = "^(present|(?!0000)\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?)$",
    example = "present")
public record EndDate(@Nullable PartialDate date) {
  /** The end of an open span. */
  public static final EndDate PRESENT = new EndDate(null);

  /**
   * Reads a date or {@code present}.
   *
   * @throws IllegalArgumentException if it is neither
   */
  public static EndDate parse(String text) {
    if (text.equals("present")) {
      return PRESENT;
    }
    try {
      return new EndDate(PartialDate.parse(text));
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage());
      throw new IllegalArgumentException(
          message.replace("2025-10 or 2025-10-24", "2025-10, 2025-10-24 or present"), e);
    }
  }
}
