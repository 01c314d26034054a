package dev.dossier.photo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the orientation, the only Exif tag that affects display (CIPA DC-008, 4.6.4). */
final class Exif {
  private static final int ORIENTATION = 0x0112;
  private static final int ENTRY = 12;
  private static final int SHORT = 3;

  private Exif() {}

  /**
   * Returns the orientation, 1 to 8.
   *
   * @param tiff the Exif data, which has the structure of a TIFF file
   * @return 1, which means upright, if the tag is missing or the data malformed
   */
  static int orientation(byte[] tiff) {
    try {
      ByteBuffer data = ByteBuffer.wrap(tiff);
      data.order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      int directory = data.getInt(4);
      int entries = data.getShort(directory) & 0xFFFF;
      for (int i = 0; i < entries; i++) {
        int entry = directory + 2 + ENTRY * i;
        if (data.getShort(entry) == ORIENTATION && data.getShort(entry + 2) == SHORT) {
          int orientation = data.getShort(entry + 8);
          return orientation >= 1 && orientation <= 8 ? orientation : 1;
        }
      }
    } catch (IndexOutOfBoundsException e) {
      return 1; // As in browsers, malformed data are ignored.
    }
    return 1;
  }
}
