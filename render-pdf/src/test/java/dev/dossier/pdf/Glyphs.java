package dev.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Glyphs with their places on the page. */
final class Glyphs {
  private Glyphs() {}

  /** All of a file but spaces. */
  static List<TextPosition> of(byte[] file) throws IOException {
    List<TextPosition> glyphs = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition glyph) {
            if (!glyph.getUnicode().isBlank()) {
              glyphs.add(glyph);
            }
          }
        };
    try (PDDocument pdf = Loader.loadPDF(file)) {
      assertThat(stripper.getText(pdf)).isBlank();
    }
    assertThat(glyphs).isNotEmpty();
    return glyphs;
  }
}
