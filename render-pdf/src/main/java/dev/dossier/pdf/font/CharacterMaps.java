package dev.dossier.pdf.font;

import java.nio.ByteBuffer;

/**
 * Takes the map of variation sequences ({@code cmap} format 14) out of the list of a font's
 * character maps: FontBox does not read it, and says so on the console each time.
 */
final class CharacterMaps {
  private static final int RECORD = 8;
  private static final int HEADER = 4;
  private static final int UNICODE = 0;
  private static final int VARIATION_SEQUENCES = 5;

  private CharacterMaps() {}

  /**
   * Does it in place.
   *
   * @param offset where the table begins
   */
  static void dropVariationSequences(byte[] font, int offset) {
    ByteBuffer content = ByteBuffer.wrap(font);
    int count = content.getShort(offset + 2) & 0xFFFF;
    int kept = 0;
    for (int i = 0; i < count; i++) {
      int record = offset + HEADER + i * RECORD;
      boolean dropped =
          content.getShort(record) == UNICODE
              && content.getShort(record + 2) == VARIATION_SEQUENCES;
      if (!dropped) {
        content.putLong(offset + HEADER + kept * RECORD, content.getLong(record));
        kept++;
      }
    }
    content.putShort(offset + 2, (short) kept);
  }
}
