package dev.dossier.testing;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * A picture that somebody has looked at and found good, and what differs from it.
 *
 * <p>Pictures are compared at half their size: another release of the browser, or of Java, draws
 * the edges of letters slightly differently, which these pictures do not test.
 */
public final class GoldenPicture {
  private static final Path KEPT = Path.of("target", "golden");
  private static final boolean UPDATE = Boolean.getBoolean("dossier.update");

  /** Of a channel of 255, which is much at the edge of a letter and little elsewhere. */
  private static final int NOTICED = 48;

  private final Path file;

  /**
   * The picture of a name.
   *
   * @param name its file in {@code src/test/resources/golden}, without ending
   */
  public GoldenPicture(String name) {
    file = Path.of("src", "test", "resources", "golden", name + ".png");
  }

  /**
   * The part of the picture that differs, from 0 to 1; 1 if it has another size. Where it differs,
   * the new picture and the difference are kept in {@code target/golden}. With {@code
   * -Ddossier.update=true} the new picture becomes the golden one, to be looked at.
   */
  public double difference(BufferedImage shot) throws IOException {
    BufferedImage now = half(shot);
    if (UPDATE) {
      Files.createDirectories(file.getParent());
      ImageIO.write(inFewColours(now), "png", file.toFile());
      return 0;
    }
    BufferedImage golden = ImageIO.read(file.toFile());
    Files.createDirectories(KEPT);
    if (golden.getWidth() != now.getWidth() || golden.getHeight() != now.getHeight()) {
      ImageIO.write(now, "png", KEPT.resolve(file.getFileName()).toFile());
      return 1;
    }
    BufferedImage marks =
        new BufferedImage(now.getWidth(), now.getHeight(), BufferedImage.TYPE_INT_RGB);
    int different = 0;
    for (int y = 0; y < now.getHeight(); y++) {
      for (int x = 0; x < now.getWidth(); x++) {
        boolean differs = differs(golden.getRGB(x, y), now.getRGB(x, y));
        different += differs ? 1 : 0;
        marks.setRGB(x, y, differs ? 0xff0000 : now.getRGB(x, y) | 0xc0c0c0);
      }
    }
    if (different > 0) {
      ImageIO.write(now, "png", KEPT.resolve(file.getFileName()).toFile());
      ImageIO.write(marks, "png", KEPT.resolve("difference-" + file.getFileName()).toFile());
    }
    return (double) different / (now.getWidth() * now.getHeight());
  }

  private static boolean differs(int one, int other) {
    for (int shift = 0; shift <= 16; shift += 8) {
      if (Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) > NOTICED) {
        return true;
      }
    }
    return false;
  }

  /** With 16 steps of a channel, which is well below what is noticed, and small in a file. */
  private static BufferedImage inFewColours(BufferedImage image) {
    BufferedImage few =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int steps = image.getRGB(x, y) >> 4 & 0x0f0f0f;
        few.setRGB(x, y, steps * 0x11);
      }
    }
    return few;
  }

  private static BufferedImage half(BufferedImage image) {
    BufferedImage half =
        new BufferedImage(image.getWidth() / 2, image.getHeight() / 2, BufferedImage.TYPE_INT_RGB);
    Graphics2D drawing = half.createGraphics();
    drawing.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    drawing.drawImage(image, 0, 0, half.getWidth(), half.getHeight(), null);
    drawing.dispose();
    return half;
  }
}
