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

/** Decodes and encodes images with the JDK's own readers and writers. */
final class ImageCodec {
  static final String JPEG = "jpeg";
  static final String PNG = "png";

  /** A small PNG file can be a decompression bomb. */
  private static final long MAX_PIXELS = 25_000_000;

  private ImageCodec() {}

  /**
   * Decodes a whole image.
   *
   * @throws PhotoFile.TooLargeException if it has too many pixels
   * @throws IOException if it is malformed or truncated
   */
  static BufferedImage decoded(byte[] data, String format) throws IOException {
    ImageReader reader = firstOfJdk(ImageIO.getImageReadersByFormatName(format));
    List<String> warnings = new ArrayList<>();
    try (ImageInputStream stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(data))) {
      reader.setInput(stream, true, true);
      reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
      if ((long) reader.getWidth(0) * reader.getHeight(0) > MAX_PIXELS) {
        throw new PhotoFile.TooLargeException();
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

  /** Returns the JDK's implementation: others on the class path would write different bytes. */
  private static <T> T firstOfJdk(Iterator<T> found) {
    T one = found.next();
    while (found.hasNext() && one.getClass().getModule() != ImageIO.class.getModule()) {
      one = found.next();
    }
    return one;
  }

  /** Whether a part of the image is missing: libjpeg fills it with gray and only warns. */
  private static boolean isLoss(String warning) {
    return warning.startsWith("Premature end")
        || warning.startsWith("Inconsistent progression")
        || (warning.startsWith("Corrupt JPEG data") && !warning.contains("extraneous"));
  }

  /** Encodes as a baseline JPEG with this quality, from 0 to 1. */
  static byte[] jpeg(BufferedImage image, float quality) throws IOException {
    return encoded(withoutProfile(image), JPEG, quality, ImageWriteParam.MODE_DISABLED);
  }

  /** Encodes as a progressive JPEG, which is smaller, with this quality, from 0 to 1. */
  static byte[] progressiveJpeg(BufferedImage image, float quality) throws IOException {
    return encoded(image, JPEG, quality, ImageWriteParam.MODE_DEFAULT);
  }

  /** Encodes as PNG without metadata, as small as the JDK can. */
  static byte[] png(BufferedImage image) throws IOException {
    byte[] png = encoded(image, PNG, 0, ImageWriteParam.MODE_DISABLED);
    return PngFile.strip(png).data();
  }

  private static byte[] encoded(
      BufferedImage image, String format, float quality, int progressiveMode) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = firstOfJdk(ImageIO.getImageWritersByFormatName(format));
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam settings = writer.getDefaultWriteParam();
      settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      settings.setCompressionQuality(quality);
      if (format.equals(JPEG)) {
        settings.setProgressiveMode(progressiveMode);
      }
      writer.write(null, new IIOImage(image, null, null), settings);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** Returns the same samples without the ICC profile, which the JDK would write differently. */
  private static BufferedImage withoutProfile(BufferedImage image) {
    boolean isGray = image.getRaster().getNumBands() == 1;
    BufferedImage plain =
        new BufferedImage(
            image.getWidth(),
            image.getHeight(),
            isGray ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR);
    plain.setData(image.getRaster());
    return plain;
  }
}
