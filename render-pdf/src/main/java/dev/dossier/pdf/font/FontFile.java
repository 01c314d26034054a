package dev.dossier.pdf.font;

import dev.dossier.pdf.engine.CharacterMaps;
import dev.dossier.pdf.engine.QuietLogs;
import dev.dossier.pdf.kerning.KernedFace;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font that was read from a file.
 *
 * @param family the family name in the file
 * @param weight 100 to 900
 * @param italic whether it is italic or oblique
 * @param font the parsed font
 * @param kerning the widths of its letters and pairs
 */
public record FontFile(
    String family, int weight, boolean italic, TrueTypeFont font, KernedFace kerning) {
  private static final int TRUE_TYPE = 0x00010000;
  private static final int TABLE_RECORD = 16;
  private static final int HEADER = 12;
  private static final String BROKEN = "is broken: it cannot be read as a TrueType font";
  private static final String STATIC = "use the static TrueType files (.ttf) of the font instead";

  FontFile(String family, int weight, boolean italic, TrueTypeFont font) {
    this(family, weight, italic, font, new KernedFace(font));
  }

  /** A file that cannot be used as a font. The message states why, and what to use instead. */
  static final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    Unusable(String message) {
      super(message);
    }
  }

  /**
   * Parses a file.
   *
   * @param bytes its content, which is kept
   * @throws Unusable if PDFBox cannot embed it: it only embeds static fonts with TrueType outlines
   */
  static FontFile read(byte[] bytes) throws Unusable {
    Map<String, Integer> tables = checkKind(bytes);
    QuietLogs.turnOff();
    try {
      CharacterMaps.dropVariationSequences(bytes, tables.getOrDefault("cmap", bytes.length));
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
      // With GSUB, PDFBox sets ligatures that extract as nothing: "o cial".
      font.setEnableGsub(false);
      OS2WindowsMetricsTable metrics = font.getOS2Windows();
      int restricted = OS2WindowsMetricsTable.FSTYPE_RESTRICTED;
      if (metrics != null && (metrics.getFsType() & 0xF) == restricted) {
        throw new Unusable(
            "must not be embedded, according to its licence flags (fsType); use another font");
      }
      font.getUnicodeCmapLookup();
      font.getGlyph().getGlyph(0);
      String family = font.getNaming().getFontFamily();
      return new FontFile(
          family == null ? font.getName() : family,
          metrics == null ? 400 : metrics.getWeightClass(),
          (font.getHeader().getMacStyle() & 2) != 0,
          font);
    } catch (IOException | RuntimeException e) {
      throw new Unusable(BROKEN);
    }
  }

  private static Map<String, Integer> checkKind(byte[] bytes) throws Unusable {
    if (bytes.length < HEADER) {
      throw new Unusable(BROKEN);
    }
    String mark = new String(bytes, 0, 4, StandardCharsets.ISO_8859_1);
    int version = ByteBuffer.wrap(bytes).getInt();
    switch (mark) {
      case "OTTO" -> throw new Unusable("has PostScript outlines (OpenType CFF); " + STATIC);
      case "wOFF", "wOF2" -> throw new Unusable("is a web font (WOFF); " + STATIC);
      case "ttcf" -> throw new Unusable("is a collection of fonts (TTC); " + STATIC);
      default -> {
        if (version != TRUE_TYPE && !mark.equals("true")) {
          throw new Unusable(BROKEN);
        }
      }
    }
    Map<String, Integer> tables = tables(bytes);
    if (tables.containsKey("fvar")) {
      throw new Unusable("is a variable font; " + STATIC);
    } else if (!tables.containsKey("glyf")) {
      throw new Unusable("has no TrueType outlines; " + STATIC);
    }
    return tables;
  }

  /** Returns the offsets of the tables. */
  private static Map<String, Integer> tables(byte[] bytes) throws Unusable {
    Map<String, Integer> tables = new HashMap<>();
    ByteBuffer content = ByteBuffer.wrap(bytes);
    int count = content.getShort(4) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      int record = HEADER + i * TABLE_RECORD;
      if (record + TABLE_RECORD > bytes.length) {
        throw new Unusable(BROKEN);
      }
      String name = new String(bytes, record, 4, StandardCharsets.ISO_8859_1);
      long end =
          Integer.toUnsignedLong(content.getInt(record + 8))
              + Integer.toUnsignedLong(content.getInt(record + 12));
      tables.put(name, content.getInt(record + 8));
      // FontBox would only log this.
      if (end > bytes.length) {
        throw new Unusable(BROKEN);
      }
    }
    return tables;
  }
}
