package dev.dossier.pdf.kerning;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.jspecify.annotations.Nullable;

/**
 * The widths of a font's letters and of their pairs, in thousandths of the font size, rounded as
 * PDFBox writes them. Pairs are those of the table {@code GPOS} for letters that are written from
 * left to right and not shaped. Thread-safe.
 */
public final class KernedFace {
  /** Characters above have no place here: they are measured by PDFBox, and have no pairs. */
  private static final int END = 0x2200;

  private static final int HEBREW = 0x0590;
  private static final int LATIN_ADDITIONAL = 0x1E00;

  /** Extractors take wider gaps, as between f and a bracket, for a space. */
  private static final int WIDEST = 50;

  private static final short MISSING = Short.MIN_VALUE;

  private final TrueTypeFont font;

  /** The glyphs of characters up to {@link #END}; 0 where the font has none. */
  private char[] glyphs = new char[0];

  /** The widths of these characters; {@link #MISSING} where the font has none. */
  private short[] widths = new short[0];

  /** The index of a glyph in a row of pairs; 0 if no pair has it. */
  private char[] places = new char[0];

  /** The number of these indexes, with that of 0. */
  private int count = 1;

  /**
   * Kerning by the place of the first glyph, then of the second; filled on first use, and {@link
   * #MISSING} until then.
   */
  private AtomicReferenceArray<short @Nullable []> rows = new AtomicReferenceArray<>(0);

  private @Nullable PairTable pairs;
  private float scale;
  private volatile boolean isRead;

  /** Creates the widths of a font, which is read on first use. */
  public KernedFace(TrueTypeFont font) {
    this.font = font;
  }

  /**
   * Returns the width of a text with kerning; −1 if it has characters that the font lacks, or that
   * have no place here.
   */
  int width(String text) {
    read();
    int width = 0;
    int before = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit >= END || widths[unit] == MISSING) {
        return -1;
      }
      width += widths[unit] + (before == 0 ? 0 : between(before, glyphs[unit]));
      before = glyphs[unit];
    }
    return width;
  }

  /** Returns what is added between two glyphs; mostly 0 or less. */
  int between(int left, int right) {
    read();
    if (left >= places.length || right >= places.length) {
      return 0;
    }
    int row = places[left];
    int place = places[right];
    if (row == 0 || place == 0) {
      return 0;
    }
    short[] of = rows.get(row);
    if (of == null) {
      of = new short[count];
      Arrays.fill(of, MISSING);
      rows.set(row, of);
    }
    short kerning = of[place];
    if (kerning == MISSING) {
      // Only these few of the many pairs of a font are searched in its table. Threads that search
      // the same one write the same.
      kerning = (short) Math.min(WIDEST, Math.round(units(left, right) * scale));
      of[place] = kerning;
    }
    return kerning;
  }

  private int units(int left, int right) {
    try {
      return pairs == null ? 0 : pairs.between(left, right);
    } catch (IndexOutOfBoundsException e) {
      return 0; // A broken table; the font itself is good.
    }
  }

  private void read() {
    if (!isRead) {
      readOnce();
    }
  }

  private synchronized void readOnce() {
    if (isRead) {
      return;
    }
    try {
      scale = 1000f / font.getUnitsPerEm();
      readGlyphs();
      readPairs();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Cannot fail in memory.
    }
    isRead = true;
  }

  private void readGlyphs() throws IOException {
    CmapLookup characters = font.getUnicodeCmapLookup();
    HorizontalMetricsTable advances = font.getHorizontalMetrics();
    glyphs = new char[END];
    widths = new short[END];
    places = new char[font.getNumberOfGlyphs()];
    for (int character = 0; character < END; character++) {
      int glyph = characters.getGlyphId(character);
      glyphs[character] = (char) glyph;
      widths[character] =
          glyph == 0 ? MISSING : (short) Math.round(advances.getAdvanceWidth(glyph) * scale);
      if (glyph > 0 && glyph < places.length && isKerned(character) && places[glyph] == 0) {
        places[glyph] = (char) count++;
      }
    }
    rows = new AtomicReferenceArray<>(count);
  }

  /**
   * Right-to-left letters are drawn in the opposite order, and those of Asia are shaped. Extractors
   * take accents that overlap a letter for part of it.
   */
  private static boolean isKerned(int character) {
    int type = Character.getType(character);
    boolean isAccent = type == Character.MODIFIER_SYMBOL || type == Character.MODIFIER_LETTER;
    boolean isShaped = character >= HEBREW && character < LATIN_ADDITIONAL;
    return !isAccent && !isShaped;
  }

  private void readPairs() throws IOException {
    TTFTable gpos = font.getTableMap().get("GPOS");
    if (gpos != null) {
      try {
        pairs = new PairTable(font.getTableBytes(gpos));
      } catch (IndexOutOfBoundsException e) {
        pairs = null; // A broken table; the font itself is good.
      }
    }
  }

  /**
   * Returns the number of a character's glyph, which is its code in the PDF; 0 if there is none.
   */
  public int glyph(int character) throws IOException {
    return font.getUnicodeCmapLookup().getGlyphId(character);
  }

  /**
   * Returns the bounds of a character's outline in thousandths of the font size, upward from the
   * base line; {@code null} if the font has no glyph for it.
   */
  public @Nullable Rectangle2D bounds(int character) throws IOException {
    int glyph = glyph(character);
    GlyphData outline = glyph == 0 ? null : font.getGlyph().getGlyph(glyph);
    if (outline == null) {
      return null;
    }
    double scale = 1000.0 / font.getUnitsPerEm();
    BoundingBox box = outline.getBoundingBox();
    return new Rectangle2D.Double(
        box.getLowerLeftX() * scale,
        box.getLowerLeftY() * scale,
        box.getWidth() * scale,
        box.getHeight() * scale);
  }
}
