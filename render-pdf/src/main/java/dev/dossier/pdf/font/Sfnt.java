package dev.dossier.pdf.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The tables of a TrueType file, for changes. */
final class Sfnt {
  private static final int HEADER = 12;
  private static final int RECORD = 16;

  /**
   * The tables of embedded fonts. The others select and position glyphs, which is done by then, or
   * sign the file.
   */
  private static final Set<String> EMBEDDED =
      Set.of(
          "OS/2", "cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp",
          "name", "post", "prep");

  private final Map<String, byte[]> tables = new TreeMap<>();
  private final boolean longPlaces;
  private final ByteBuffer places;
  private final ByteBuffer outlines;

  /** Reads the tables of a file that FontBox has parsed. */
  Sfnt(byte[] file) {
    ByteBuffer content = ByteBuffer.wrap(file);
    int count = content.getShort(4) & 0xFFFF;
    for (int i = 0; i < count; i++) {
      int record = HEADER + i * RECORD;
      String name = new String(file, record, 4, StandardCharsets.ISO_8859_1);
      int from = content.getInt(record + 8);
      tables.put(name, Arrays.copyOfRange(file, from, from + content.getInt(record + 12)));
    }
    longPlaces = ByteBuffer.wrap(get("head")).getShort(50) != 0;
    places = ByteBuffer.wrap(get("loca"));
    outlines = ByteBuffer.wrap(get("glyf"));
  }

  byte[] get(String table) {
    return Objects.requireNonNull(tables.get(table), table);
  }

  void put(String table, byte[] content) {
    tables.put(table, content);
  }

  void putShort(String table, int offset, int number) {
    byte[] changed = get(table).clone();
    ByteBuffer.wrap(changed).putShort(offset, (short) number);
    tables.put(table, changed);
  }

  /** Removes the tables that a font in a PDF does not need. */
  void keepForEmbedding() {
    tables.keySet().retainAll(EMBEDDED);
  }

  /** Returns the offset of a glyph in the original table {@code glyf}. */
  int place(int glyph) {
    return longPlaces ? places.getInt(glyph * 4) : (places.getShort(glyph * 2) & 0xFFFF) * 2;
  }

  boolean hasOutline(int glyph) {
    return place(glyph + 1) > place(glyph);
  }

  /**
   * Returns a side of the bounding box of a glyph in the original file, in font units.
   *
   * @param side 0 left, 1 bottom, 2 right, 3 top
   */
  int bound(int glyph, int side) {
    return outlines.getShort(place(glyph) + 2 + side * 2);
  }

  /** Returns the file. Checksums are 0, as no reader of embedded fonts verifies them. */
  byte[] bytes() {
    ByteBuffer head = ByteBuffer.allocate(HEADER + tables.size() * RECORD);
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    int power = Integer.highestOneBit(tables.size());
    head.putInt(0x00010000).putShort((short) tables.size());
    head.putShort((short) (power * RECORD));
    head.putShort((short) Integer.numberOfTrailingZeros(power));
    head.putShort((short) ((tables.size() - power) * RECORD));
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      head.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1)).putInt(0);
      head.putInt(head.capacity() + body.size()).putInt(table.getValue().length);
      body.writeBytes(table.getValue());
      while (body.size() % 4 != 0) {
        body.write(0);
      }
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(head.array());
    file.writeBytes(body.toByteArray());
    return file.toByteArray();
  }
}
