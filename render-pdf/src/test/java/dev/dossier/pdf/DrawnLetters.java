package dev.dossier.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * The letters of a file as they are drawn, line by line: what a program reads that goes by lines,
 * and sees no gaps in them.
 */
public final class DrawnLetters extends PDFTextStripper {
  private final StringBuilder letters = new StringBuilder();
  private float line;

  private DrawnLetters() {}

  public static String of(byte[] file) throws IOException {
    DrawnLetters reader = new DrawnLetters();
    try (PDDocument pdf = Loader.loadPDF(file)) {
      reader.getText(pdf);
    }
    return reader.letters.toString();
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement)
      throws IOException {
    if (Math.abs(place.getTranslateY() - line) > 1) {
      letters.append('\n');
      line = place.getTranslateY();
    }
    letters.append(font.toUnicode(code));
    super.showGlyph(place, font, code, displacement);
  }
}
