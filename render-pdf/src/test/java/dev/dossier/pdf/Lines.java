package dev.dossier.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Positions of text on the pages of a file. */
public final class Lines {
  private Lines() {}

  /** Returns the lines of all pages. */
  public static List<String> of(byte[] file) throws IOException {
    return String.join("\n", Printed.pages(file)).lines().map(String::strip).toList();
  }

  /** Returns the characters outside of these horizontal bounds, in points. */
  public static List<String> beyond(byte[] file, double left, double right) throws IOException {
    List<String> beyond = new ArrayList<>();
    for (TextPosition position : positions(file)) {
      boolean seen = !position.getUnicode().isBlank() && position.getWidth() > 0;
      if (seen && (position.getX() < left || position.getX() + position.getWidth() > right)) {
        beyond.add(position.getUnicode() + " at " + position.getX());
      }
    }
    return beyond;
  }

  /** Returns all text in one line, from left to right by position. */
  public static String sorted(byte[] file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return Printed.inOneLine(stripper.getText(pdf));
    }
  }

  /** Returns the glyphs of all lines. */
  public static List<TextPosition> positions(byte[] file) throws IOException {
    List<TextPosition> all = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(file)) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
              all.addAll(positions);
            }
          };
      stripper.getText(pdf);
    }
    return all;
  }
}
