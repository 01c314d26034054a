package dev.dossier.pdf.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A font with an additional composite glyph for each syllable, of the glyphs that HarfBuzz in Java
 * selects and positions. One glyph has one text, so a syllable is extracted as it was typed, even
 * if its parts are drawn in another order.
 */
final class ShapedFont {
  private static final int COMPONENT_OFFSETS_IN_WORDS = 0x0001 | 0x0002;
  private static final int MORE_COMPONENTS = 0x0020;

  /** Limits that readers reserve memory for: components of a glyph, and their depth. */
  private static final int MOST_COMPONENTS = 64;

  private static final int COMPONENT_DEPTH = 8;
  private static final int MOST_GLYPHS = 0xFFFF;

  private final FontFile face;
  private final byte[] file;
  private final Font shaper;
  private final int glyphCount;

  private ShapedFont(FontFile face, byte[] file, Font shaper) throws IOException {
    this.face = face;
    this.file = file;
    this.shaper = shaper;
    glyphCount = face.font().getNumberOfGlyphs();
  }

  /** Prepares a font; {@code null} where Java has no font support. */
  static @Nullable ShapedFont of(FontFile face) {
    try {
      byte[] file = face.font().getOriginalData().readAllBytes();
      Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
      return new ShapedFont(face, file, font.deriveFont((float) face.font().getUnitsPerEm()));
    } catch (IOException | FontFormatException | LinkageError | InternalError e) {
      return null; // A headless Java without font libraries.
    }
  }

  /** Returns how many glyphs can be added. */
  int room() {
    return MOST_GLYPHS - glyphCount;
  }

  /**
   * Returns the font with a glyph for each of these syllables.
   *
   * @param syllables the syllables with their characters
   */
  FontFile with(Map<String, Character> syllables) {
    try {
      byte[] bytes = new Writing().write(syllables);
      TrueTypeFont shaped = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
      shaped.setEnableGsub(false);
      return new FontFile(face.family(), face.weight(), face.italic(), shaped);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Cannot fail in memory.
    }
  }

  /** Writes the font file. */
  private final class Writing {
    private final TrueTypeFont font = face.font();
    private final Sfnt tables = new Sfnt(file);
    private final ByteArrayOutputStream glyphs = new ByteArrayOutputStream();
    private final ByteArrayOutputStream places = new ByteArrayOutputStream();
    private final ByteArrayOutputStream metrics = new ByteArrayOutputStream();
    private final SortedMap<Integer, Integer> characters = new TreeMap<>();

    byte[] write(Map<String, Character> syllables) throws IOException {
      copyGlyphs();
      copyCharacters();
      int glyph = glyphCount;
      for (Map.Entry<String, Character> syllable : syllables.entrySet()) {
        addGlyph(syllable.getKey());
        characters.put((int) syllable.getValue(), glyph++);
      }
      new DataOutputStream(places).writeInt(glyphs.size());
      tables.keepForEmbedding();
      tables.put("glyf", glyphs.toByteArray());
      tables.put("loca", places.toByteArray());
      tables.put("hmtx", metrics.toByteArray());
      tables.put("cmap", cmap());
      tables.putShort("head", 50, 1); // Offsets in loca have 32 bits.
      tables.putShort("maxp", 4, glyph);
      tables.putShort("maxp", 28, MOST_COMPONENTS);
      tables.putShort("maxp", 30, COMPONENT_DEPTH);
      tables.putShort("hhea", 34, glyph);
      // Without names (version 3); FontBox logs a table that ends after it.
      tables.put("post", ByteBuffer.allocate(36).putInt(0x00030000).array());
      return tables.bytes();
    }

    private void copyGlyphs() throws IOException {
      glyphs.write(tables.get("glyf"));
      DataOutputStream place = new DataOutputStream(places);
      DataOutputStream metric = new DataOutputStream(metrics);
      HorizontalMetricsTable widths = font.getHorizontalMetrics();
      for (int glyph = 0; glyph < glyphCount; glyph++) {
        place.writeInt(tables.place(glyph));
        metric.writeShort(widths.getAdvanceWidth(glyph));
        metric.writeShort(widths.getLeftSideBearing(glyph));
      }
      pad();
    }

    private void copyCharacters() throws IOException {
      CmapLookup lookup = font.getUnicodeCmapLookup();
      for (int character = 0x20; character < 0xE000; character++) {
        int glyph = lookup.getGlyphId(character);
        if (glyph != 0) {
          characters.put(character, glyph);
        }
      }
    }

    /** Adds a composite glyph for a syllable. */
    private void addGlyph(String syllable) throws IOException {
      GlyphVector shaped =
          shaper.layoutGlyphVector(
              new FontRenderContext(null, true, true),
              syllable.toCharArray(),
              0,
              syllable.length(),
              Font.LAYOUT_LEFT_TO_RIGHT);
      int left = Short.MAX_VALUE;
      int low = Short.MAX_VALUE;
      int right = Short.MIN_VALUE;
      int high = Short.MIN_VALUE;
      ByteArrayOutputStream components = new ByteArrayOutputStream();
      DataOutputStream component = new DataOutputStream(components);
      int last = lastWithOutline(shaped);
      for (int i = 0; i <= last; i++) {
        int glyph = shaped.getGlyphCode(i);
        if (!tables.hasOutline(glyph)) {
          continue;
        }
        int x = (int) Math.round(shaped.getGlyphPosition(i).getX());
        int y = -(int) Math.round(shaped.getGlyphPosition(i).getY());
        left = Math.min(left, tables.bound(glyph, 0) + x);
        low = Math.min(low, tables.bound(glyph, 1) + y);
        right = Math.max(right, tables.bound(glyph, 2) + x);
        high = Math.max(high, tables.bound(glyph, 3) + y);
        component.writeShort(COMPONENT_OFFSETS_IN_WORDS | (i == last ? 0 : MORE_COMPONENTS));
        component.writeShort(glyph);
        component.writeShort(x);
        component.writeShort(y);
      }
      new DataOutputStream(places).writeInt(glyphs.size());
      DataOutputStream metric = new DataOutputStream(metrics);
      metric.writeShort((int) Math.round(shaped.getGlyphPosition(shaped.getNumGlyphs()).getX()));
      metric.writeShort(last < 0 ? 0 : left);
      if (last >= 0) {
        DataOutputStream glyph = new DataOutputStream(glyphs);
        for (int number : new int[] {-1, left, low, right, high}) {
          glyph.writeShort(number);
        }
        glyph.write(components.toByteArray());
        pad();
      }
    }

    private int lastWithOutline(GlyphVector shaped) {
      int last = shaped.getNumGlyphs() - 1;
      while (last >= 0 && !tables.hasOutline(shaped.getGlyphCode(last))) {
        last--;
      }
      return last;
    }

    /** Aligns glyphs to four bytes. */
    private void pad() {
      while (glyphs.size() % 4 != 0) {
        glyphs.write(0);
      }
    }

    /** Returns a character map with a group for each character (format 12). */
    private byte[] cmap() {
      int length = 16 + characters.size() * 12;
      ByteBuffer cmap = ByteBuffer.allocate(12 + length);
      cmap.putShort((short) 0).putShort((short) 1);
      cmap.putShort((short) 3).putShort((short) 10).putInt(12);
      cmap.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0);
      cmap.putInt(characters.size());
      characters.forEach(
          (character, glyph) -> cmap.putInt(character).putInt(character).putInt(glyph));
      return cmap.array();
    }
  }
}
