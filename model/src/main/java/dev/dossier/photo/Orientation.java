package dev.dossier.photo;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Applies an Exif orientation to the pixels of an image. */
final class Orientation {
  private Orientation() {}

  /**
   * Returns the image, rotated and mirrored so that it is upright.
   *
   * @param orientation 1 to 8, as in Exif
   */
  static BufferedImage image(BufferedImage image, int orientation) {
    Raster from = image.getRaster();
    boolean onItsSide = orientation >= 5;
    int width = onItsSide ? from.getHeight() : from.getWidth();
    int height = onItsSide ? from.getWidth() : from.getHeight();
    WritableRaster to = from.createCompatibleWritableRaster(width, height);
    int right = from.getWidth() - 1;
    int bottom = from.getHeight() - 1;
    Object pixel = null;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int fromX = onItsSide ? y : x;
        int fromY = onItsSide ? x : y;
        if (orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8) {
          fromX = right - fromX;
        }
        if (orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7) {
          fromY = bottom - fromY;
        }
        pixel = from.getDataElements(fromX, fromY, pixel);
        to.setDataElements(x, y, pixel);
      }
    }
    return new BufferedImage(image.getColorModel(), to, image.isAlphaPremultiplied(), null);
  }
}
