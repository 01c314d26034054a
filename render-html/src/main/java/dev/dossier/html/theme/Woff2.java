package dev.dossier.html.theme;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/** What a WOFF2 file says of itself without being decompressed. */
final class Woff2 {
  private static final int HEADER = 48;
  private static final int TABLE_COUNT = 12;

  /** Known tables by their number in the directory (WOFF2, section 5.2). */
  private static final int FVAR = 47;

  private static final int GLYF = 10;
  private static final int LOCA = 11;
  private static final int UNKNOWN = 63;

  private Woff2() {}

  /** Returns whether a font has the table {@code fvar} of variable fonts. */
  static boolean isVariable(byte[] content) {
    ByteBuffer file = ByteBuffer.wrap(content);
    try {
      int tables = file.getShort(TABLE_COUNT);
      file.position(HEADER);
      for (int i = 0; i < tables; i++) {
        if (next(file) == FVAR) {
          return true;
        }
      }
      return false;
    } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
      return false; // Browsers ignore it too.
    }
  }

  /** Reads an entry of the directory and returns the number of its table. */
  private static int next(ByteBuffer file) {
    int flags = file.get();
    int table = flags & UNKNOWN;
    int version = (flags >> 6) & 3;
    if (table == UNKNOWN) {
      file.getInt();
    }
    skipNumber(file);
    boolean isPlain = version == (table == GLYF || table == LOCA ? 3 : 0);
    if (!isPlain) {
      skipNumber(file);
    }
    return table;
  }

  /** Skips a number of up to five bytes, of which all but the last have the highest bit. */
  private static void skipNumber(ByteBuffer file) {
    while (file.get() < 0) {}
  }
}
