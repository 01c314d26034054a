package dev.dossier.profile.spec;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.value.Scalar;

/**
 * The resolution of a picture of a page.
 *
 * @param pixelsPerInch pixels per inch, 36 to 300
 */
@Doc("A resolution in pixels per inch, from 36 to 300.")
@Scalar(name = "a number of pixels to an inch", pattern = "^\\d{1,4}$", example = "144")
public record Resolution(int pixelsPerInch) {
  /** The resolution of CSS, in which an A4 page is 793 pixels wide. */
  static final int USUAL = 96;

  /**
   * Reads a resolution.
   *
   * @throws IllegalArgumentException if it is not a number, or out of bounds
   */
  public static Resolution parse(String text) {
    int pixels = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    if (pixels < 36 || pixels > 300) {
      throw new IllegalArgumentException(
          "'" + text + "' is not a number of pixels to an inch, from 36 to 300");
    }
    return new Resolution(pixels);
  }
}
