package dev.dossier.photo;

import java.awt.image.AreaAveragingScaleFilter;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ImageConsumer;
import java.awt.image.ImageFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Hashtable;
import java.util.Objects;

/**
 * Makes smaller versions of a photo. The same photo gives the same bytes: all calculations are
 * those of Java's own classes, and files contain no time.
 */
public final class Thumbnail {
  /** The quality at which pictures on pages show no artifacts. */
  private static final float QUALITY = 0.8f;

  /** From this number of pixels on, displays show several pixels as one. */
  private static final int MANY_PIXELS = 500_000;

  private static final float QUALITY_OF_MANY = 0.7f;

  /** The bytes per pixel of a JPEG that needs no compression. */
  private static final double SMALL_JPEG = 0.12;

  private static final int MANY_COLORS = 4096;

  private final StrippedImage file;
  private final BufferedImage image;

  private Thumbnail(StrippedImage file, BufferedImage image) {
    this.file = file;
    this.image = image;
  }

  /**
   * Cuts the photo to the proportions of a size, equally at both sides, and scales it down to that
   * size. A smaller photo is only cut. Transparent parts become white.
   *
   * @return a JPEG or PNG file, whichever is smaller
   */
  public PhotoFile filling(int width, int height) {
    int cutWidth = image.getWidth();
    int cutHeight = image.getHeight();
    if ((long) cutWidth * height > (long) cutHeight * width) {
      cutWidth = Math.max(1, Math.round((float) cutHeight * width / height));
    } else {
      cutHeight = Math.max(1, Math.round((float) cutWidth * height / width));
    }
    return scaled(cutWidth, cutHeight, Math.min(1, (double) width / cutWidth));
  }

  /**
   * Scales the whole photo down so that it fits into a size. A smaller photo keeps its size.
   * Transparent parts become white.
   *
   * @return a JPEG or PNG file, whichever is smaller
   */
  public PhotoFile within(int width, int height) {
    int w = image.getWidth();
    int h = image.getHeight();
    double scale = Math.min(1, Math.min((double) width / w, (double) height / h));
    return scaled(w, h, scale);
  }

  /**
   * Decodes a photo.
   *
   * @param photo the content of the file of a {@link PhotoFile}
   */
  public static Thumbnail of(byte[] photo) {
    try {
      boolean isJpeg = JpegFile.isJpeg(photo);
      StrippedImage file = isJpeg ? JpegFile.strip(photo) : PngFile.strip(photo);
      String format = isJpeg ? ImageCodec.JPEG : ImageCodec.PNG;
      return new Thumbnail(file, ImageCodec.decoded(file.data(), format));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // A PhotoFile has been decoded before.
    }
  }

  private PhotoFile scaled(int cutWidth, int cutHeight, double scale) {
    boolean isWhole = cutWidth == image.getWidth() && cutHeight == image.getHeight();
    if (isWhole && scale == 1 && isSmall()) {
      return new PhotoFile(file.data(), "image/jpeg", cutWidth, cutHeight);
    }
    int width = Math.max(1, (int) Math.round(cutWidth * scale));
    int height = Math.max(1, (int) Math.round(cutHeight * scale));
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Rows rows = new Rows(small);
    ImageFilter filter = new AreaAveragingScaleFilter(width, height).getFilterInstance(rows);
    ColorModel model = ColorModel.getRGBdefault();
    filter.setDimensions(cutWidth, cutHeight);
    filter.setHints(
        ImageConsumer.TOPDOWNLEFTRIGHT
            | ImageConsumer.COMPLETESCANLINES
            | ImageConsumer.SINGLEPASS
            | ImageConsumer.SINGLEFRAME);
    Pixels pixels = new Pixels(image);
    int left = (image.getWidth() - cutWidth) / 2;
    int top = (image.getHeight() - cutHeight) / 2;
    int[] row = new int[cutWidth];
    for (int y = 0; y < cutHeight; y++) {
      pixels.read(left, top + y, row);
      filter.setPixels(0, y, cutWidth, 1, model, row, 0, cutWidth);
    }
    filter.imageComplete(ImageConsumer.STATICIMAGEDONE);
    return encoded(small);
  }

  /** Whether the file is a JPEG that would lose quality, and hardly become smaller. */
  private boolean isSmall() {
    long pixels = (long) image.getWidth() * image.getHeight();
    return JpegFile.isJpeg(file.data()) && file.data().length < pixels * SMALL_JPEG;
  }

  private PhotoFile encoded(BufferedImage small) {
    try {
      boolean isLarge = small.getWidth() * small.getHeight() > MANY_PIXELS;
      byte[] jpeg =
          file.isSrgb() || file.icc().length > 0
              ? ImageCodec.progressiveJpeg(small, isLarge ? QUALITY_OF_MANY : QUALITY)
              : null; // Defines colors in a way that JPEG does not have.
      byte[] png = jpeg == null || hasFewColors(small) ? ImageCodec.png(small) : null;
      boolean isPng = png != null && (jpeg == null || png.length <= jpeg.length);
      byte[] data = Objects.requireNonNull(isPng ? png : jpeg);
      String format = isPng ? ImageCodec.PNG : ImageCodec.JPEG;
      return new PhotoFile(
          withColors(data, isPng), "image/" + format, small.getWidth(), small.getHeight());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Cannot happen in memory.
    }
  }

  /** Whether PNG may be smaller: never with many colors, and then it takes long to find out. */
  private static boolean hasFewColors(BufferedImage image) {
    int width = image.getWidth();
    BitSet colors = new BitSet(1 << 24);
    for (int pixel : image.getRGB(0, 0, width, image.getHeight(), null, 0, width)) {
      colors.set(pixel & 0xFFFFFF);
    }
    return colors.cardinality() < MANY_COLORS;
  }

  /** Adds the definition of the colors, unless they are those of sRGB. */
  private byte[] withColors(byte[] data, boolean isPng) {
    if (file.isSrgb()) {
      return data;
    }
    if (file.icc().length == 0) {
      return PngFile.insertChunks(file.profile(), data);
    }
    boolean isRgb = file.icc()[16] == 'R'; // ICC.1:2010, 7.2.6; else for grayscale.
    return !isRgb
        ? data
        : isPng
            ? PngFile.insertChunks(PngFile.chunkOfProfile(file.icc()), data)
            : JpegFile.insertSegments(JpegFile.segments(file.icc()), data);
  }

  /** Receives the rows of a scaled image. */
  private record Rows(BufferedImage image) implements ImageConsumer {
    @Override
    public void setPixels(
        int x, int y, int w, int h, ColorModel model, int[] pixels, int off, int scansize) {
      image.setRGB(x, y, w, h, pixels, off, scansize);
    }

    @Override
    public void setPixels(
        int x, int y, int w, int h, ColorModel model, byte[] pixels, int off, int scansize) {
      for (int row = 0; row < h; row++) {
        for (int column = 0; column < w; column++) {
          int pixel = pixels[off + row * scansize + column] & 0xFF;
          image.setRGB(x + column, y + row, model.getRGB(pixel));
        }
      }
    }

    @Override
    public void setDimensions(int width, int height) {
      // Known.
    }

    @Override
    public void setProperties(Hashtable<?, ?> properties) {
      // None.
    }

    @Override
    public void setColorModel(ColorModel model) {
      // RGB.
    }

    @Override
    public void setHints(int hints) {
      // Rows come in order.
    }

    @Override
    public void imageComplete(int status) {
      // Nothing is left to do.
    }
  }
}
