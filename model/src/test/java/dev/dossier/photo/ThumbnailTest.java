package dev.dossier.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Photos are cut and scaled down, and keep their colors. */
class ThumbnailTest {
  private static PhotoFile photo(byte[] file) throws IOException {
    return Objects.requireNonNull(PhotoFile.read(file));
  }

  private static PhotoFile filling(int width, int height, byte[] file) throws IOException {
    return Thumbnail.of(photo(file).data()).filling(width, height);
  }

  private static BufferedImage decoded(PhotoFile photo) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(photo.data()));
    assertThat(image.getWidth()).isEqualTo(photo.width());
    assertThat(image.getHeight()).isEqualTo(photo.height());
    return image;
  }

  private static BufferedImage image(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(Color.BLACK);
    graphics.fillRect(0, 0, width / 2, height);
    graphics.dispose();
    return image;
  }

  private static void assertColor(BufferedImage image, double x, double y, Color expected) {
    Color found =
        new Color(image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight())));
    assertThat(new int[] {found.getRed(), found.getGreen(), found.getBlue()})
        .as("at %s, %s: %s", x, y, found)
        .satisfies(
            rgb -> {
              assertThat(rgb[0]).isBetween(expected.getRed() - 6, expected.getRed() + 6);
              assertThat(rgb[1]).isBetween(expected.getGreen() - 6, expected.getGreen() + 6);
              assertThat(rgb[2]).isBetween(expected.getBlue() - 6, expected.getBlue() + 6);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "1440, 900, 720, 450",
    "2000, 900, 720, 450",
    "900, 2000, 720, 450",
    "700, 700, 700, 438",
    "800, 100, 160, 100",
    "32, 32, 32, 20",
    "20000, 40, 64, 40"
  })
  void aPhotoFillsTheSizeOrIsOnlyCut(int width, int height, int toWidth, int toHeight)
      throws IOException {
    byte[] file =
        SampleImages.encoded(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png");
    PhotoFile small = filling(720, 450, file);
    assertThat(small)
        .extracting(PhotoFile::width, PhotoFile::height)
        .containsExactly(toWidth, toHeight);
    decoded(small);
  }

  @Test
  void aPhotoIsCutEquallyAtBothSides() throws IOException {
    BufferedImage wide = new BufferedImage(300, 100, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = wide.createGraphics();
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, 100, 100);
    graphics.setColor(Color.GREEN);
    graphics.fillRect(100, 0, 100, 100);
    graphics.dispose();
    BufferedImage middle = decoded(filling(50, 50, SampleImages.encoded(wide, "png")));
    assertColor(middle, 0.02, 0.5, Color.GREEN);
    assertColor(middle, 0.97, 0.5, Color.GREEN);
    BufferedImage whole =
        decoded(Thumbnail.of(photo(SampleImages.encoded(wide, "png")).data()).within(150, 150));
    assertThat(whole.getWidth()).isEqualTo(150);
    assertThat(whole.getHeight()).isEqualTo(50);
    assertColor(whole, 0.02, 0.5, Color.RED);
    assertColor(whole, 0.97, 0.5, Color.BLACK);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void aPhotoIsUprightWithoutMetadata(int orientation) throws IOException {
    byte[] exif =
        SampleImages.joined("Exif\0\0", SampleImages.exif(orientation, ByteOrder.BIG_ENDIAN));
    byte[] jpeg =
        SampleImages.withSegment(
            0xE1, exif, SampleImages.encoded(SampleImages.lying(orientation), "jpeg"));
    PhotoFile small = filling(24, 16, jpeg);
    BufferedImage image = decoded(small);
    assertThat(image.getRGB(2, 2) & 0xFF0000).isGreaterThan(0xC00000);
    assertThat(image.getRGB(2, 13) & 0xFF).isGreaterThan(0xC0);
    assertThat(new String(small.data(), StandardCharsets.ISO_8859_1))
        .doesNotContain(SampleImages.SECRET, "Exif", "eXIf", "tIME");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_INT_RGB,
        BufferedImage.TYPE_INT_ARGB,
        BufferedImage.TYPE_BYTE_GRAY,
        BufferedImage.TYPE_USHORT_GRAY,
        BufferedImage.TYPE_BYTE_BINARY,
        BufferedImage.TYPE_BYTE_INDEXED
      })
  void everyKindOfPngIsRead(int type) throws IOException {
    BufferedImage small =
        decoded(filling(120, 75, SampleImages.encoded(image(240, 150, type), "png")));
    assertColor(small, 0.1, 0.5, Color.BLACK);
    assertColor(small, 0.9, 0.5, Color.WHITE);
  }

  @Test
  void grayStaysAsItIsShown() throws IOException {
    BufferedImage gray = new BufferedImage(64, 40, BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < 64 * 40; i++) {
      gray.getRaster().setSample(i % 64, i / 64, 0, 119);
    }
    BufferedImage small = decoded(filling(32, 20, SampleImages.encoded(gray, "png")));
    assertColor(small, 0.5, 0.5, new Color(119, 119, 119));
    small = decoded(filling(32, 20, SampleImages.encoded(gray, "jpeg")));
    assertColor(small, 0.5, 0.5, new Color(119, 119, 119));
  }

  @Test
  void sixteenBitsAChannelBecomeEight() throws IOException {
    java.awt.image.ColorModel deep =
        new java.awt.image.ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            false,
            false,
            java.awt.Transparency.OPAQUE,
            java.awt.image.DataBuffer.TYPE_USHORT);
    java.awt.image.WritableRaster raster = deep.createCompatibleWritableRaster(64, 40);
    for (int i = 0; i < 64 * 40; i++) {
      raster.setPixel(i % 64, i / 64, new int[] {0xFFFF, 0x8080, 0});
    }
    byte[] png = SampleImages.encoded(new BufferedImage(deep, raster, false, null), "png");
    assertThat(png[24]).as("bit depth").isEqualTo((byte) 16);
    assertColor(decoded(filling(32, 20, png)), 0.5, 0.5, new Color(255, 128, 0));
  }

  @Test
  void whatIsTransparentBecomesWhite() throws IOException {
    BufferedImage half = new BufferedImage(64, 40, BufferedImage.TYPE_INT_ARGB);
    for (int x = 0; x < 32; x++) {
      for (int y = 0; y < 40; y++) {
        half.setRGB(x, y, 0x800000FF);
      }
    }
    BufferedImage small = decoded(filling(64, 40, SampleImages.encoded(half, "png")));
    assertThat(small.getColorModel().hasAlpha()).isFalse();
    assertColor(small, 0.2, 0.5, new Color(127, 127, 255));
    assertColor(small, 0.8, 0.5, Color.WHITE);
  }

  @Test
  void theSmallerFormatIsWritten() throws IOException {
    byte[] drawing = SampleImages.encoded(image(960, 600, BufferedImage.TYPE_INT_RGB), "jpeg");
    assertThat(filling(720, 450, drawing).mediaType()).isEqualTo("image/png");
    BufferedImage soft = new BufferedImage(960, 600, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(7);
    Graphics2D graphics = soft.createGraphics();
    for (int i = 0; i < 90; i++) {
      int x = random.nextInt(960);
      graphics.setPaint(
          new GradientPaint(
              x, 0, new Color(random.nextInt()), x + 200, 600, new Color(random.nextInt())));
      graphics.fillOval(x - 200, random.nextInt(600) - 100, 400, 300);
    }
    graphics.dispose();
    PhotoFile small = filling(720, 450, SampleImages.encoded(soft, "png"));
    assertThat(small.mediaType()).isEqualTo("image/jpeg");
    assertThat(small.data()).hasSizeLessThan(60_000);
  }

  @Test
  void theSamePhotoGivesTheSameBytes() throws IOException {
    byte[] file = SampleImages.encoded(SampleImages.quarters(), "jpeg");
    assertThat(filling(24, 15, file).data()).isEqualTo(filling(24, 15, file).data());
  }

  @ParameterizedTest
  @CsvSource({"jpeg", "png"})
  void aWideGamutIsKept(String format) throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    byte[] jpeg =
        SampleImages.withSegment(
            0xE2,
            SampleImages.joined("ICC_PROFILE\0\1\1", profile),
            SampleImages.encoded(
                format.equals("png")
                    ? image(96, 60, BufferedImage.TYPE_INT_RGB)
                    : SampleImages.quarters(),
                "jpeg"));
    PhotoFile small = filling(48, 30, jpeg);
    assertThat(photo(small.data())).isNotNull();
    StrippedImage stripped =
        small.mediaType().equals("image/png")
            ? PngFile.strip(small.data())
            : JpegFile.strip(small.data());
    assertThat(stripped.icc()).isEqualTo(IccProfile.stripped(profile));
  }
}
