package dev.dossier.html.file;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The outlines and widths of a font's glyphs. Java's own fonts need those of the system, and draw
 * them otherwise on other machines.
 */
final class CardFont {
  private static final String FOLDER = "dev/dossier/fonts/";

  private final TrueTypeFont font;
  private final CmapLookup glyphs;

  private CardFont(TrueTypeFont font) throws IOException {
    this.font = font;
    this.glyphs = font.getUnicodeCmapLookup();
  }

  /**
   * Reads a font of dossier-fonts.
   *
   * @param name the file's name without suffix: {@code Inter_700Bold}
   * @return {@code null} if dossier-fonts is not on the class path
   */
  static @Nullable CardFont named(String name) throws IOException {
    try (InputStream in =
        CardFont.class.getClassLoader().getResourceAsStream(FOLDER + name + ".ttf")) {
      return in == null
          ? null
          : new CardFont(new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())));
    }
  }

  /** Returns whether the font has all characters of a text. */
  boolean has(String text) {
    return lacking(text).isEmpty();
  }

  /** Returns the first character of a text that the font lacks; empty if it has all of them. */
  String lacking(String text) {
    return text.codePoints()
        .filter(it -> glyphs.getGlyphId(it) == 0)
        .mapToObj(Character::toString)
        .findFirst()
        .orElse("");
  }

  /**
   * Returns the width of a line in pixels.
   *
   * @param size pixels per em
   */
  double width(String text, double size) {
    try {
      long units = 0;
      for (int c : text.codePoints().toArray()) {
        units += font.getAdvanceWidth(glyphs.getGlyphId(c));
      }
      return units * size / font.getUnitsPerEm();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e); // In memory.
    }
  }

  /**
   * Returns the outline of a line.
   *
   * @param size pixels per em
   * @param x the left end in pixels
   * @param y the base line in pixels, from the top
   */
  Shape outline(String text, double size, double x, double y) {
    try {
      GeneralPath line = new GeneralPath();
      double scale = size / font.getUnitsPerEm();
      double pen = x;
      for (int c : text.codePoints().toArray()) {
        int glyph = glyphs.getGlyphId(c);
        GlyphData data = font.getGlyph().getGlyph(glyph);
        if (data != null) {
          line.append(
              data.getPath().getPathIterator(new AffineTransform(scale, 0, 0, -scale, pen, y)),
              false);
        }
        pen += font.getAdvanceWidth(glyph) * scale;
      }
      return line;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e); // In memory.
    }
  }
}
