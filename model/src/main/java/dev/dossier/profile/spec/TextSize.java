package dev.dossier.profile.spec;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.value.Scalar;

/**
 * The font size of running text.
 *
 * @param points the size in points, 8 to 14
 */
@Doc("A text size, from `8pt` to `14pt`.")
@Scalar(
    name = "a size of text",
    pattern = "^\\d{1,4}(\\.\\d{1,4})?(pt|mm|cm|in)$",
    example = "10pt")
public record TextSize(double points) {
  /**
   * Reads a size.
   *
   * @throws IllegalArgumentException if it is not a length, or out of bounds
   */
  public static TextSize parse(String text) {
    return new TextSize(Length.parse(text, 8, 14, "from 8pt to 14pt"));
  }
}
