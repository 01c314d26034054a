package dev.dossier.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * The text of a file in drawing order, line by line, as programs read it that ignore gaps; as it is
 * printed, whatever an {@code ActualText} says.
 */
public final class DrawnLetters extends PDFTextStripper {
  private final List<StringBuilder> pages = new ArrayList<>();
  private float line;

  private DrawnLetters() {}

  public static String of(byte[] file) throws IOException {
    return String.join("", pages(file));
  }

  /** Returns the text of each page. */
  public static List<String> pages(byte[] file) throws IOException {
    DrawnLetters reader = new DrawnLetters();
    try (PDDocument pdf = Loader.loadPDF(file)) {
      reader.getText(pdf);
    }
    return reader.pages.stream().map(StringBuilder::toString).toList();
  }

  @Override
  protected void startPage(PDPage page) {
    pages.add(new StringBuilder());
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement)
      throws IOException {
    if (Math.abs(place.getTranslateY() - line) > 1) {
      letters().append('\n');
      line = place.getTranslateY();
    }
    letters().append(font.toUnicode(code));
    super.showGlyph(place, font, code, displacement);
  }

  private StringBuilder letters() {
    return pages.get(pages.size() - 1);
  }
}
