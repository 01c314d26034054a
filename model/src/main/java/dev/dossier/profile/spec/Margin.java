package dev.dossier.profile.spec;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.value.Scalar;

/**
 * A margin of the page. Printers need a minimum, and more than the maximum would leave no room for
 * text.
 *
 * @param points from 8 mm to 50 mm, in points
 */
@Doc("A page margin, from `8mm` to `50mm`.")
@Scalar(name = "a margin", pattern = "^\\d{1,4}(\\.\\d{1,4})?(pt|mm|cm|in)$", example = "20mm")
public record Margin(double points) {
  /**
   * Reads a margin.
   *
   * @throws IllegalArgumentException if it is not a length, or out of bounds
   */
  public static Margin parse(String text) {
    return new Margin(
        Length.parse(
            text, 8 * Length.POINTS_PER_MM, 50 * Length.POINTS_PER_MM, "from 8mm to 50mm"));
  }

  /** Returns the margin in millimetres. */
  public double millimetres() {
    return points / Length.POINTS_PER_MM;
  }
}
