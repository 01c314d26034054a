package dev.dossier.pdf.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dossier.pdf.Examples;
import dev.dossier.pdf.Printed;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bullets are seen: their outlines are measured as they are drawn. */
class BulletTest {
  /** The least diameter, in sizes of the text. */
  private static final double DIAMETER = 0.28;

  /** The least distance from the text. */
  private static final double DISTANCE = 0.5;

  static List<String> themes() {
    return PrintTheme.NAMES;
  }

  @ParameterizedTest
  @MethodSource("themes")
  void aBulletIsLargeAndApartAndInTheMiddleOfLowerCaseLetters(String theme) throws IOException {
    List<TextPosition> glyphs = new ArrayList<>();
    PDFTextStripper reader =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition glyph) {
            if (!glyph.getUnicode().isBlank()) {
              glyphs.add(glyph);
            }
          }
        };
    int measured = 0;
    try (PDDocument pdf = Loader.loadPDF(Printed.file(Examples.cv(Examples.ENGINEER, theme)))) {
      reader.getText(pdf);
      for (int i = 0; i + 1 < glyphs.size(); i++) {
        if (glyphs.get(i).getUnicode().equals("•")) {
          measure(glyphs.get(i), glyphs.get(i + 1), xHeight(glyphs.get(i + 1), glyphs));
          measured++;
        }
      }
    }
    assertThat(measured).isEqualTo(18);
  }

  private static void measure(TextPosition bullet, TextPosition text, double xHeight)
      throws IOException {
    Rectangle2D disc = drawn(bullet);
    Rectangle2D letter = drawn(text);
    double size = text.getFontSizeInPt();
    assertThat(disc.getWidth() / size).as("diameter").isGreaterThanOrEqualTo(DIAMETER);
    assertThat((letter.getMinX() - disc.getMaxX()) / size)
        .as("distance")
        .isGreaterThanOrEqualTo(DISTANCE);
    double baseline = text.getTextMatrix().getTranslateY();
    assertThat((disc.getCenterY() - baseline - xHeight / 2) / size)
        .as("height above half of that of the x")
        .isCloseTo(0, within(0.06));
  }

  /** The height of an x in the font of a glyph, in points. */
  private static double xHeight(TextPosition like, List<TextPosition> glyphs) throws IOException {
    for (TextPosition glyph : glyphs) {
      if (glyph.getUnicode().equals("x") && glyph.getFont().equals(like.getFont())) {
        return drawn(glyph).getHeight() * like.getFontSizeInPt() / glyph.getFontSizeInPt();
      }
    }
    throw new AssertionError("no x in " + like.getFont());
  }

  /** The bounds of a glyph's outline, in points from the lower left corner of the page. */
  private static Rectangle2D drawn(TextPosition glyph) throws IOException {
    Rectangle2D outline =
        ((PDVectorFont) glyph.getFont())
            .getNormalizedPath(glyph.getCharacterCodes()[0])
            .getBounds2D();
    double scale = glyph.getFontSizeInPt() / 1000;
    double x = glyph.getTextMatrix().getTranslateX();
    double y = glyph.getTextMatrix().getTranslateY();
    return new Rectangle2D.Double(
        x + outline.getX() * scale,
        y + outline.getY() * scale,
        outline.getWidth() * scale,
        outline.getHeight() * scale);
  }
}
