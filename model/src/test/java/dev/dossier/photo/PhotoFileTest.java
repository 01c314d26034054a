package dev.dossier.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Photos are written upright and without metadata. */
class PhotoFileTest {
  static Stream<Arguments> orientations() {
    return IntStream.rangeClosed(1, 8)
        .boxed()
        .flatMap(
            orientation ->
                Stream.of("jpeg", "png").map(format -> Arguments.of(orientation, format)));
  }

  @ParameterizedTest(name = "orientation {0}, {1}")
  @MethodSource("orientations")
  void isRotatedByItsExifOrientation(int orientation, String format) throws IOException {
    for (ByteOrder order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
      byte[] lying = SampleImages.encoded(SampleImages.lying(orientation), format);
      byte[] exif = SampleImages.exif(orientation, order);
      PhotoFile photo =
          read(
              format.equals("png")
                  ? SampleImages.withChunk("eXIf", exif, lying)
                  : SampleImages.withSegment(0xE1, SampleImages.joined("Exif\0\0", exif), lying));
      assertThat(photo)
          .extracting("mediaType", "width", "height")
          .containsExactly("image/" + format, SampleImages.WIDTH, SampleImages.HEIGHT);
      assertThat(corners(photo)).containsExactly(Color.RED, Color.GREEN, Color.BLUE, Color.WHITE);
      assertThat(text(photo.data())).doesNotContain("Exif", "eXIf", SampleImages.SECRET);
    }
  }

  /** Returns the colors of the four corners, each as the nearest color of the sample. */
  private static Stream<Color> corners(PhotoFile photo) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(photo.data()));
    int right = image.getWidth() - 5;
    int bottom = image.getHeight() - 5;
    return Stream.of(
            image.getRGB(4, 4), image.getRGB(right, 4), //
            image.getRGB(4, bottom), image.getRGB(right, bottom))
        .map(Color::new)
        .map(c -> new Color(channel(c.getRed()), channel(c.getGreen()), channel(c.getBlue())));
  }

  private static int channel(int value) {
    return value > 127 ? 255 : 0;
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(ints = {0, 9, 255, 65535})
  void anInvalidOrientationIsIgnored(int orientation) throws IOException {
    byte[] jpeg = SampleImages.encoded(SampleImages.quarters(), "jpeg");
    byte[] exif = SampleImages.exif(orientation, ByteOrder.BIG_ENDIAN);
    PhotoFile photo =
        read(SampleImages.withSegment(0xE1, SampleImages.joined("Exif\0\0", exif), jpeg));
    assertThat(photo.data()).isEqualTo(read(jpeg).data());
  }

  @Test
  void truncatedExifDataAreIgnored() throws IOException {
    byte[] jpeg = SampleImages.encoded(SampleImages.quarters(), "jpeg");
    byte[] exif = SampleImages.joined("Exif\0\0", SampleImages.exif(6, ByteOrder.BIG_ENDIAN));
    for (int length = 0; length < 36; length++) {
      byte[] cut = Arrays.copyOf(exif, length);
      PhotoFile photo = read(SampleImages.withSegment(0xE1, cut, jpeg));
      assertThat(photo.width()).as("of %d bytes", length).isEqualTo(SampleImages.WIDTH);
    }
  }

  @ParameterizedTest(name = "segment {0} “{1}”")
  @CsvSource({
    "E0, JFXX",
    "E1, Exif",
    "E1, http://ns.adobe.com/xap/1.0/",
    "E1, http://ns.adobe.com/xmp/extension/",
    "E2, FPXR",
    "E2, MPF",
    "E3, META",
    "EC, Ducky",
    "ED, Photoshop 3.0",
    "EE, Lightroom",
    "EF, Q",
    "FE, comment"
  })
  void allMetadataOfAJpegAreRemoved(String marker, String name) throws IOException {
    byte[] jpeg = SampleImages.encoded(SampleImages.quarters(), "jpeg");
    byte[] secret = (name + "\0\0" + SampleImages.SECRET).getBytes(StandardCharsets.US_ASCII);
    byte[] file = SampleImages.withSegment(Integer.parseInt(marker, 16), secret, jpeg);
    assertThat(text(file)).contains(SampleImages.SECRET);
    assertThat(read(file).data()).isEqualTo(jpeg);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tEXt", "zTXt", "iTXt", "tIME", "eXIf", "iDOT", "vpAg", "prVt", "acTL"})
  void allMetadataOfAPngAreRemoved(String type) throws IOException {
    byte[] png = SampleImages.encoded(SampleImages.quarters(), "png");
    byte[] secret = ("Comment\0" + SampleImages.SECRET).getBytes(StandardCharsets.US_ASCII);
    byte[] file = SampleImages.withChunk(type, secret, png);
    assertThat(read(file).data()).isEqualTo(png);
  }

  /** Phones append a second image, a video or proprietary data. */
  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png"})
  void dataAfterTheEndOfTheImageAreRemoved(String format) throws IOException {
    byte[] picture = SampleImages.encoded(SampleImages.quarters(), format);
    byte[] second =
        SampleImages.joined(text(picture), SampleImages.SECRET.getBytes(StandardCharsets.UTF_8));
    assertThat(read(second).data()).isEqualTo(picture);
  }

  @Test
  void theJfifThumbnailIsRemoved() throws IOException {
    byte[] jpeg = SampleImages.encoded(SampleImages.quarters(), "jpeg");
    byte[] jfif = new byte[14 + 3];
    System.arraycopy(jpeg, 6, jfif, 0, 14);
    jfif[12] = 1;
    jfif[13] = 1;
    byte[] rest = SampleImages.joined("\u00FF\u00D8", Arrays.copyOfRange(jpeg, 20, jpeg.length));
    assertThat(read(SampleImages.withSegment(0xE0, jfif, rest)).data()).isEqualTo(jpeg);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png"})
  void aTruncatedFileIsAnError(String format) throws IOException {
    byte[] whole = SampleImages.encoded(SampleImages.quarters(), format);
    for (int length = 9; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> read(cut)).as("%d bytes", length).isInstanceOf(IOException.class);
    }
  }

  /** An interrupted download may be padded with zeros or an end marker. */
  @Test
  void aJpegWithAHoleIsAnError() throws IOException {
    byte[] whole = SampleImages.encoded(noise(), "jpeg");
    byte[] ended = Arrays.copyOf(whole, whole.length / 2);
    ended[ended.length - 2] = (byte) 0xFF;
    ended[ended.length - 1] = (byte) 0xD9;
    assertThatThrownBy(() -> read(ended)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> read(Arrays.copyOf(Arrays.copyOf(whole, 2000), whole.length)))
        .isInstanceOf(IOException.class);
  }

  @Test
  void aTruncatedProgressiveJpegIsAnError() throws IOException {
    byte[] whole = progressive(noise());
    assertThat(read(whole).data()).isEqualTo(whole);
    byte[] cut = Arrays.copyOf(whole, whole.length * 2 / 3);
    assertThatThrownBy(() -> read(cut)).isInstanceOf(IOException.class);
  }

  @Test
  void aPngWithAWrongCrcIsAnError() throws IOException {
    byte[] png = SampleImages.encoded(noise(), "png");
    for (int at = 16; at < png.length; at += 97) {
      byte[] broken = png.clone();
      broken[at] ^= 0x10;
      assertThatThrownBy(() -> read(broken)).as("byte %d", at).isInstanceOf(IOException.class);
    }
  }

  @Test
  void otherFilesAreNotImages() throws IOException {
    for (String file : new String[] {"", "GIF89a", "RIFF\0\0\0\0WEBP", "<svg/>", "\u00FF\u00D8"}) {
      assertThat(PhotoFile.read(file.getBytes(StandardCharsets.ISO_8859_1))).isNull();
    }
  }

  /** The color transformation is kept; the name of the display is removed. */
  @ParameterizedTest
  @CsvSource({"jpeg, 1", "jpeg, 6", "png, 1", "png, 6"})
  void theIccProfileIsKeptWithoutItsNames(String format, int orientation) throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    ICC_Profile named = ICC_Profile.getInstance(profile);
    byte[] description = named.getData(ICC_Profile.icSigProfileDescriptionTag);
    byte[] lying = SampleImages.encoded(SampleImages.lying(orientation), format);
    byte[] exif = SampleImages.exif(orientation, ByteOrder.BIG_ENDIAN);
    byte[] file;
    if (format.equals("png")) {
      file = SampleImages.withChunk("iCCP", packed(profile), lying);
      file = SampleImages.withChunk("eXIf", exif, file);
    } else {
      byte[] segment = SampleImages.joined("ICC_PROFILE\0\1\1", profile);
      file = SampleImages.withSegment(0xE2, segment, lying);
      file = SampleImages.withSegment(0xE1, SampleImages.joined("Exif\0\0", exif), file);
    }
    PhotoFile photo = read(file);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(photo.data()));
    assertThat(image.getWidth()).isEqualTo(SampleImages.WIDTH);
    byte[] kept = IccProfile.stripped(profile);
    ICC_Profile linear = ICC_Profile.getInstance(kept);
    assertThat(linear.getData(ICC_Profile.icSigRedTRCTag))
        .isEqualTo(named.getData(ICC_Profile.icSigRedTRCTag));
    assertThat(linear.getData(ICC_Profile.icSigProfileDescriptionTag)).isNotEqualTo(description);
    if (format.equals("jpeg")) {
      assertThat(text(photo.data())).contains("ICC_PROFILE\0\1\1" + text(kept));
    } else {
      assertThat(text(photo.data())).contains("iCCPICC\0\0");
    }
  }

  @Test
  void aMalformedIccProfileIsRemoved() throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    for (int length : new int[] {0, 1, 127, 128, 131, 140, 200}) {
      assertThat(IccProfile.stripped(Arrays.copyOf(profile, length))).isEmpty();
    }
    byte[] large = profile.clone();
    Arrays.fill(large, 128 + 4, profile.length, (byte) 0x7F);
    assertThat(IccProfile.stripped(large)).isEmpty();
  }

  private static byte[] packed(byte[] profile) throws IOException {
    ByteArrayOutputStream chunk = new ByteArrayOutputStream();
    chunk.writeBytes((SampleImages.SECRET + "\0\0").getBytes(StandardCharsets.US_ASCII));
    try (DeflaterOutputStream out = new DeflaterOutputStream(chunk)) {
      out.write(profile);
    }
    return chunk.toByteArray();
  }

  private static BufferedImage noise() {
    BufferedImage noise = new BufferedImage(120, 90, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1);
    for (int i = 0; i < 120 * 90; i++) {
      noise.setRGB(i % 120, i / 120, random.nextInt());
    }
    return noise;
  }

  private static byte[] progressive(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam settings = writer.getDefaultWriteParam();
      settings.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.write(null, new IIOImage(image, null, null), settings);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static PhotoFile read(byte[] file) throws IOException {
    return Objects.requireNonNull(PhotoFile.read(file));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
