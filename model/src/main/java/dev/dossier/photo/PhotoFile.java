package dev.dossier.photo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A photo for output: upright, and without metadata. Metadata reveal where and when a photo was
 * taken, and thumbnails may show what was cropped.
 *
 * @param data the content of the file; if it was upright, the original without metadata
 * @param mediaType {@code image/jpeg} or {@code image/png}
 * @param width in pixels
 * @param height in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record PhotoFile(byte[] data, String mediaType, int width, int height) {
  /** The quality at which a rotated JPEG is visually identical to the original. */
  private static final float QUALITY = 0.92f;

  /** Signals an image with too many pixels. */
  public static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Reads a JPEG or PNG file.
   *
   * @param file the content of the file
   * @return the photo; {@code null} if the file is neither JPEG nor PNG
   * @throws TooLargeException if it has more than 25 million pixels
   * @throws IOException if it is malformed or truncated, or neither RGB nor grayscale
   */
  public static @Nullable PhotoFile read(byte[] file) throws IOException {
    try {
      if (JpegFile.isJpeg(file)) {
        return upright(JpegFile.strip(file), ImageCodec.JPEG);
      }
      return PngFile.isPng(file) ? upright(PngFile.strip(file), ImageCodec.PNG) : null;
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IOException(e); // Thrown by the JDK's readers for malformed images.
    }
  }

  private static PhotoFile upright(StrippedImage picture, String format) throws IOException {
    // Decodes the whole image, to make sure that it can be printed.
    BufferedImage image = ImageCodec.decoded(picture.data(), format);
    byte[] data = picture.data();
    if (picture.orientation() != 1) {
      image = Orientation.image(image, picture.orientation());
      data =
          format.equals(ImageCodec.PNG)
              ? PngFile.insertChunks(picture.profile(), ImageCodec.png(image))
              : JpegFile.insertSegments(picture.profile(), ImageCodec.jpeg(image, QUALITY));
    }
    return new PhotoFile(data, "image/" + format, image.getWidth(), image.getHeight());
  }
}
