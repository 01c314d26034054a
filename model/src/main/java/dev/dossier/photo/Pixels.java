package dev.dossier.photo;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/**
 * Reads the pixels of a decoded image as they are stored, without a conversion of colors: Java's
 * conversions of grayscale differ from what browsers show.
 */
final class Pixels {
  private static final int OPAQUE = 0xFF;

  private final Raster raster;
  private final ColorModel model;
  private int[] samples = new int[0];

  Pixels(BufferedImage image) {
    raster = image.getRaster();
    model = image.getColorModel();
  }

  /**
   * Reads a part of a row on white ground.
   *
   * @param row receives the pixels as {@code 0xFFRRGGBB}
   */
  void read(int x, int y, int[] row) {
    int bands = raster.getNumBands();
    if (samples.length != bands * row.length) {
      samples = new int[bands * row.length];
    }
    raster.getPixels(x, y, row.length, 1, samples);
    for (int i = 0; i < row.length; i++) {
      row[i] = pixel(i * bands, bands);
    }
  }

  private int pixel(int at, int bands) {
    if (model instanceof IndexColorModel palette) {
      int color = palette.getRGB(samples[at]);
      return onWhite(color >> 16 & 0xFF, color >> 8 & 0xFF, color & 0xFF, color >>> 24);
    }
    int first = sample(at, 0);
    return switch (bands) {
      case 1 -> onWhite(first, first, first, OPAQUE);
      case 2 -> onWhite(first, first, first, sample(at, 1));
      case 3 -> onWhite(first, sample(at, 1), sample(at, 2), OPAQUE);
      default -> onWhite(first, sample(at, 1), sample(at, 2), sample(at, 3));
    };
  }

  /** Returns a sample as 8 bits, of which it may have 16. */
  private int sample(int at, int band) {
    return samples[at + band] >> Math.max(0, model.getComponentSize(band) - 8);
  }

  private static int onWhite(int red, int green, int blue, int alpha) {
    return 0xFF << 24
        | onWhite(red, alpha) << 16
        | onWhite(green, alpha) << 8
        | onWhite(blue, alpha);
  }

  private static int onWhite(int sample, int alpha) {
    return alpha == OPAQUE ? sample : (sample * alpha + 255 * (OPAQUE - alpha) + 127) / 255;
  }
}
