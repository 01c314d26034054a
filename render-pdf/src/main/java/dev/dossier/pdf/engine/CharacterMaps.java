package dev.dossier.pdf.engine;

import java.nio.ByteBuffer;

/**
 * Removes the map of variation sequences ({@code cmap} format 14) from a font's list of character
 * maps.
 *
 * <p>FontBox does not support this format and logs a warning for each font that has it. Can go once
 * FontBox reads or silently skips format 14; no public issue is known.
 */
public final class CharacterMaps {
  private static final int RECORD = 8;
  private static final int HEADER = 4;
  private static final int UNICODE = 0;
  private static final int VARIATION_SEQUENCES = 5;

  private CharacterMaps() {}

  /**
   * Changes a font in place.
   *
   * @param offset where its table {@code cmap} begins
   */
  public static void dropVariationSequences(byte[] font, int offset) {
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
