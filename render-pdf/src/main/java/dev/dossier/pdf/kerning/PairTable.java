package dev.dossier.pdf.kerning;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The pair adjustments of the feature {@code kern} in a table {@code GPOS} (OpenType 1.9, "GPOS –
 * Glyph Positioning Table"), for Latin and the scripts that fonts kern by the same lookups.
 * Contextual lookups are not applied.
 */
final class PairTable {
  private static final int PAIR = 2;
  private static final int EXTENSION = 9;
  private static final int X_ADVANCE = 4;

  private final ByteBuffer table;

  /** The offsets of the subtables of each lookup. */
  private final List<List<Integer>> lookups = new ArrayList<>();

  /**
   * Reads which lookups apply.
   *
   * @throws IndexOutOfBoundsException if the table is broken
   */
  PairTable(byte[] gpos) {
    table = ByteBuffer.wrap(gpos);
    int features = at(6);
    int list = at(8);
    for (int lookup : lookupsOfKerning(languageSystem(at(4)), features)) {
      int start = list + at(list + 2 + 2 * lookup);
      List<Integer> subtables = new ArrayList<>();
      for (int i = 0; i < at(start + 4); i++) {
        int subtable = start + at(start + 6 + 2 * i);
        boolean isExtension = at(start) == EXTENSION;
        int type = isExtension ? at(subtable + 2) : at(start);
        if (type == PAIR) {
          subtables.add(isExtension ? subtable + table.getInt(subtable + 4) : subtable);
        }
      }
      lookups.add(subtables);
    }
  }

  /** Returns the offset of the default language system of Latin, else of the default script. */
  private int languageSystem(int scripts) {
    int found = 0;
    for (int i = 0; i < at(scripts); i++) {
      int entry = scripts + 2 + 6 * i;
      String tag = tag(entry);
      if (tag.equals("latn") || (found == 0 && tag.equals("DFLT"))) {
        int script = scripts + at(entry + 4);
        found = at(script) == 0 ? 0 : script + at(script);
      }
    }
    return found;
  }

  private Set<Integer> lookupsOfKerning(int system, int features) {
    Set<Integer> found = new TreeSet<>();
    for (int i = 0; system > 0 && i < at(system + 4); i++) {
      int entry = features + 2 + 6 * at(system + 6 + 2 * i);
      if (tag(entry).equals("kern")) {
        int feature = features + at(entry + 4);
        for (int k = 0; k < at(feature + 2); k++) {
          found.add(at(feature + 4 + 2 * k));
        }
      }
    }
    return found;
  }

  /** Returns what a pair adds to the advance of its first glyph, in units of the font. */
  int between(int left, int right) {
    int sum = 0;
    for (List<Integer> subtables : lookups) {
      for (int subtable : subtables) {
        int record = record(subtable, left, right);
        if (record > 0) {
          sum += advance(subtable, record);
          break; // The first subtable that has the pair decides.
        }
      }
    }
    return sum;
  }

  /** Returns the offset of the values of a pair; 0 if the subtable does not have it. */
  private int record(int subtable, int left, int right) {
    int covered = coverage(subtable + at(subtable + 2), left);
    if (covered < 0) {
      return 0;
    }
    int size = 2 * Integer.bitCount(at(subtable + 4)) + 2 * Integer.bitCount(at(subtable + 6));
    if (at(subtable) == 1) {
      int set = subtable + at(subtable + 10 + 2 * covered);
      int place = search(set + 2, at(set), size + 2, right);
      return place < 0 ? 0 : place + 2;
    }
    int first = glyphClass(subtable + at(subtable + 8), left);
    int second = glyphClass(subtable + at(subtable + 10), right);
    return subtable + 16 + (first * at(subtable + 14) + second) * size;
  }

  private int advance(int subtable, int record) {
    int format = at(subtable + 4);
    int before = 2 * Integer.bitCount(format & (X_ADVANCE - 1));
    return (format & X_ADVANCE) == 0 ? 0 : table.getShort(record + before);
  }

  /** Returns the index of a glyph in a coverage table; −1 if it is not covered. */
  private int coverage(int start, int glyph) {
    if (at(start) == 1) {
      int place = search(start + 4, at(start + 2), 2, glyph);
      return place < 0 ? -1 : (place - start - 4) / 2;
    }
    int range = range(start + 4, at(start + 2), glyph);
    return range < 0 ? -1 : at(range + 4) + glyph - at(range);
  }

  /** Returns the class of a glyph; 0 if it has none. */
  private int glyphClass(int start, int glyph) {
    if (at(start) == 1) {
      int index = glyph - at(start + 2);
      return index >= 0 && index < at(start + 4) ? at(start + 6 + 2 * index) : 0;
    }
    int range = range(start + 4, at(start + 2), glyph);
    return range < 0 ? 0 : at(range + 4);
  }

  /** Returns the offset of a record that starts with a glyph; −1 if there is none. */
  private int search(int start, int count, int size, int glyph) {
    int low = 0;
    int high = count - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = at(start + middle * size);
      if (found == glyph) {
        return start + middle * size;
      }
      low = found < glyph ? middle + 1 : low;
      high = found < glyph ? high : middle - 1;
    }
    return -1;
  }

  /** Returns the offset of the record of a range with a glyph; −1 if there is none. */
  private int range(int start, int count, int glyph) {
    int low = 0;
    int high = count - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int record = start + middle * 6;
      if (glyph >= at(record) && glyph <= at(record + 2)) {
        return record;
      }
      low = glyph > at(record + 2) ? middle + 1 : low;
      high = glyph < at(record) ? middle - 1 : high;
    }
    return -1;
  }

  private int at(int offset) {
    return table.getShort(offset) & 0xFFFF;
  }

  private String tag(int offset) {
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      tag.append((char) table.get(offset + i));
    }
    return tag.toString();
  }
}
