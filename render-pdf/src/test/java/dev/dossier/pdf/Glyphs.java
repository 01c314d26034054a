package dev.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Glyphs with their positions on the page. */
public final class Glyphs {
  private Glyphs() {}

  /** Returns all glyphs of a file except spaces. */
  public static List<TextPosition> of(byte[] file) throws IOException {
    return ofPages(file).stream().flatMap(List::stream).toList();
  }

  /** Returns the glyphs of each page except spaces. */
  public static List<List<TextPosition>> ofPages(byte[] file) throws IOException {
    List<List<TextPosition>> pages = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void startPage(PDPage page) {
            pages.add(new ArrayList<>());
          }

          @Override
          protected void processTextPosition(TextPosition glyph) {
            if (!glyph.getUnicode().isBlank()) {
              pages.get(pages.size() - 1).add(glyph);
            }
          }
        };
    try (PDDocument pdf = Loader.loadPDF(file)) {
      assertThat(stripper.getText(pdf)).isBlank();
    }
    assertThat(pages).isNotEmpty().first().asInstanceOf(LIST).isNotEmpty();
    return pages;
  }

  /** Returns the number of .notdef glyphs. */
  public static long boxes(byte[] file) throws IOException {
    return of(file).stream().filter(glyph -> glyph.getCharacterCodes()[0] == 0).count();
  }

  /** Returns how often text is drawn with stroked outlines, which is synthetic bold. */
  public static long thickened(byte[] file) throws IOException {
    long count = 0;
    try (PDDocument pdf = Loader.loadPDF(file)) {
      for (PDPage page : pdf.getPages()) {
        List<Object> tokens = new PDFStreamParser(page).parse();
        for (int i = 1; i < tokens.size(); i++) {
          boolean mode = tokens.get(i) instanceof Operator o && o.getName().equals("Tr");
          if (mode && ((COSNumber) tokens.get(i - 1)).intValue() != 0) {
            count++;
          }
        }
      }
    }
    return count;
  }
}
