package dev.dossier.profile.spec;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.value.Scalar;

/**
 * The maximum length of lines, within the range in which they are easy to read.
 *
 * @param letters the number of letters in a line, 45 to 90
 */
@Doc("The number of letters in a line of text, from 45 to 90.")
@Scalar(name = "a number of letters", pattern = "^\\d{1,4}$", example = "66")
public record Measure(int letters) {
  /**
   * Reads a measure.
   *
   * @throws IllegalArgumentException if it is not a number, or out of bounds
   */
  public static Measure parse(String text) {
    int letters = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    if (letters < 45 || letters > 90) {
      throw new IllegalArgumentException(
          "'" + text + "' is not a number of letters in a line, from 45 to 90");
    }
    return new Measure(letters);
  }
}
