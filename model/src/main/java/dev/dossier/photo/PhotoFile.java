package dev.dossier.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A picture as it is written: upright, and with nothing but what is seen. Metadata say where and
 * when a photo was taken and with whose camera, and a thumbnail may show what was cut off.
 *
 * @param data the bytes; those of the file, but for metadata, if it is upright
 * @param mediaType {@code image/jpeg} or {@code image/png}
 * @param width in pixels
 * @param height in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record PhotoFile(byte[] data, String mediaType, int width, int height) {
  /** A few bytes of PNG can be a picture that fills the memory. */
  private static final long MOST_PIXELS = 25_000_000;

  /** At which a JPEG that was turned looks like the one before. */
  private static final float QUALITY = 0.92f;

  /** A picture has more pixels than are decoded. */
  public static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Reads a file.
   *
   * @return the picture; {@code null} if it is neither a JPEG nor a PNG picture
   * @throws TooLargeException if it has more than 25 million pixels
   * @throws IOException if it is not whole, or not in RGB or grey
   */
  public static @Nullable PhotoFile read(byte[] file) throws IOException {
    try {
      if (JpegFile.isJpeg(file)) {
        return upright(JpegFile.strip(file), "jpeg");
      }
      return PngFile.isPng(file) ? upright(PngFile.strip(file), "png") : null;
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IOException(e); // The JDK's readers throw these at a picture that is not whole.
    }
  }

  private static PhotoFile upright(StrippedPicture picture, String format) throws IOException {
    BufferedImage image = decoded(picture.data(), format);
    byte[] data = picture.data();
    if (picture.orientation() != 1) {
      image = Turned.image(image, picture.orientation());
      byte[] encoded = encoded(image, format);
      data =
          format.equals("png")
              ? PngFile.with(picture.profile(), PngFile.strip(encoded).data())
              : JpegFile.with(picture.profile(), encoded);
    }
    return new PhotoFile(data, "image/" + format, image.getWidth(), image.getHeight());
  }

  /** Only what can be decoded whole can be printed. */
  private static BufferedImage decoded(byte[] data, String format) throws IOException {
    ImageReader reader = ofJdk(ImageIO.getImageReadersByFormatName(format));
    List<String> warnings = new ArrayList<>();
    try (ImageInputStream stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(data))) {
      reader.setInput(stream, true, true);
      reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
      if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
        throw new TooLargeException();
      }
      BufferedImage image = reader.read(0);
      for (String warning : warnings) {
        if (isLoss(warning)) {
          throw new EOFException(warning);
        }
      }
      return image;
    } finally {
      reader.dispose();
    }
  }

  /** Others may be on the class path, and would write other bytes. */
  private static <T> T ofJdk(Iterator<T> found) {
    T one = found.next();
    while (found.hasNext() && one.getClass().getModule() != ImageIO.class.getModule()) {
      one = found.next();
    }
    return one;
  }

  /** Whether a part of the picture is missing: libjpeg fills it with grey, and only warns. */
  private static boolean isLoss(String warning) {
    return warning.startsWith("Premature end")
        || warning.startsWith("Inconsistent progression")
        || (warning.startsWith("Corrupt JPEG data") && !warning.contains("extraneous"));
  }

  private static byte[] encoded(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ofJdk(ImageIO.getImageWritersByFormatName(format));
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam settings = writer.getDefaultWriteParam();
      if (format.equals("jpeg")) {
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(QUALITY);
      }
      writer.write(null, new IIOImage(plain(image, format), null, null), settings);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** The same numbers, without the profile that the JDK would write in its own words. */
  private static BufferedImage plain(BufferedImage image, String format) {
    if (!format.equals("jpeg")) {
      return image;
    }
    boolean isGrey = image.getRaster().getNumBands() == 1;
    BufferedImage plain =
        new BufferedImage(
            image.getWidth(),
            image.getHeight(),
            isGrey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR);
    plain.setData(image.getRaster());
    return plain;
  }
}
