package dev.dossier.profile.spec;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths with a unit: {@code 10pt}, {@code 20mm}. */
final class Length {
  static final double POINTS_PER_MM = 72 / 25.4;

  private static final Pattern FORM = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,4})?)(pt|mm|cm|in)");

  private Length() {}

  /**
   * Reads a length, which must be within bounds.
   *
   * @param least the minimum in points
   * @param most the maximum in points
   * @param bounds the bounds for messages: {@code from 8pt to 14pt}
   * @return the length in points
   * @throws IllegalArgumentException if it has another form, or is out of bounds
   */
  static double parse(String text, double least, double most, String bounds) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "'"
              + text
              + "' is not a length; write a number with its unit, pt, mm, cm or in, "
              + bounds);
    }
    double points = Double.parseDouble(matcher.group(1)) * unit(matcher.group(2));
    if (points < least - 0.001 || points > most + 0.001) {
      throw new IllegalArgumentException("'" + text + "' is out of bounds; allowed is " + bounds);
    }
    return points;
  }

  private static double unit(String name) {
    return switch (name) {
      case "mm" -> POINTS_PER_MM;
      case "cm" -> 10 * POINTS_PER_MM;
      case "in" -> 72;
      default -> 1;
    };
  }
}
