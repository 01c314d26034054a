package dev.dossier.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Creates image files with metadata as cameras and programs write them. */
final class SampleImages {
  /** A text in all metadata, which must not occur in output. */
  static final String SECRET = "52.5200N 13.4050E";

  static final int WIDTH = 48;
  static final int HEIGHT = 32;

  private SampleImages() {}

  /** Returns an image with the quarters red, green, blue and white. */
  static BufferedImage quarters() {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
    for (int i = 0; i < 4; i++) {
      graphics.setColor(colours[i]);
      graphics.fillRect(i % 2 * WIDTH / 2, i / 2 * HEIGHT / 2, WIDTH / 2, HEIGHT / 2);
    }
    graphics.dispose();
    return image;
  }

  /**
   * A picture that has to be turned to be seen as {@link #quarters} is, by the definition of Exif:
   * where the first row and the first column of the file belong.
   */
  static BufferedImage lying(int orientation) {
    BufferedImage upright = quarters();
    boolean onItsSide = orientation >= 5;
    int width = onItsSide ? HEIGHT : WIDTH;
    int height = onItsSide ? WIDTH : HEIGHT;
    BufferedImage lying = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    // The side of row 0: top, top, bottom, bottom, left, right, right, left. Of column 0: left,
    // right, right, left, top, top, bottom, bottom.
    boolean fromLastRow = Set.of(3, 4, 6, 7).contains(orientation);
    boolean fromLastColumn = Set.of(2, 3, 7, 8).contains(orientation);
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        int r = fromLastRow ? height - 1 - row : row;
        int c = fromLastColumn ? width - 1 - column : column;
        lying.setRGB(column, row, onItsSide ? upright.getRGB(r, c) : upright.getRGB(c, r));
      }
    }
    return lying;
  }

  static byte[] encoded(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, format, bytes);
    return bytes.toByteArray();
  }

  /** Returns Exif data with an orientation, a location, and the model of a camera. */
  static byte[] exif(int orientation, ByteOrder order) {
    byte[] secret = (SECRET + "\0").getBytes(StandardCharsets.US_ASCII);
    ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + secret.length).order(order);
    tiff.put((order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM").getBytes(StandardCharsets.US_ASCII));
    tiff.putShort((short) 42).putInt(8).putShort((short) 2);
    tiff.putShort((short) 0x010F).putShort((short) 2).putInt(secret.length).putInt(38);
    tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1);
    tiff.putShort((short) orientation).putShort((short) 0).putInt(0).put(secret);
    return tiff.array();
  }

  /** Returns a JPEG with a segment inserted after the SOI marker. */
  static byte[] withSegment(int marker, byte[] content, byte[] jpeg) {
    return ByteBuffer.allocate(jpeg.length + 4 + content.length)
        .put(jpeg, 0, 2)
        .put((byte) 0xFF)
        .put((byte) marker)
        .putShort((short) (content.length + 2))
        .put(content)
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }

  /** Returns a PNG with a chunk inserted after IHDR. */
  static byte[] withChunk(String type, byte[] content, byte[] png) {
    byte[] typed =
        ByteBuffer.allocate(4 + content.length)
            .put(type.getBytes(StandardCharsets.US_ASCII))
            .put(content)
            .array();
    CRC32 checksum = new CRC32();
    checksum.update(typed);
    return ByteBuffer.allocate(png.length + 8 + typed.length)
        .put(png, 0, 33)
        .putInt(content.length)
        .put(typed)
        .putInt((int) checksum.getValue())
        .put(png, 33, png.length - 33)
        .array();
  }

  static byte[] joined(String head, byte[] tail) {
    byte[] bytes = head.getBytes(StandardCharsets.ISO_8859_1);
    return ByteBuffer.allocate(bytes.length + tail.length).put(bytes).put(tail).array();
  }
}
