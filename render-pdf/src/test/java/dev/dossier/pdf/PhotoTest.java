package dev.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.WrittenFile;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A photo with the metadata of a phone, in all files of a profile. */
class PhotoTest {
  private static final String SECRET = "52.5200N 13.4050E";
  private static final Pattern EMBEDDED = Pattern.compile("data:image/jpeg;base64,([^\"]+)");

  @TempDir Path folder;

  @Test
  void isUprightEverywhereAndSaysNothingOfItsPlace() throws IOException {
    Path profile = profile(folder);
    Path out = folder.resolve("out");
    List<WrittenFile> written = Dossier.read(profile).write(out);

    String page = Files.readString(out.resolve("index.html"));
    Matcher embedded = EMBEDDED.matcher(page);
    assertThat(embedded.find()).isTrue();
    List<BufferedImage> pictures = new ArrayList<>();
    pictures.add(picture(Base64.getDecoder().decode(embedded.group(1))));
    pictures.add(picture(Files.readAllBytes(out.resolve("person.jpg"))));
    pictures.add(pictureOf(out.resolve("cv.pdf")));
    assertThat(pictures)
        .allSatisfy(
            picture -> {
              assertThat(picture.getWidth()).isEqualTo(60);
              assertThat(picture.getHeight()).isEqualTo(90);
              assertThat(new Color(picture.getRGB(30, 10)).getRed()).isGreaterThan(200);
              assertThat(new Color(picture.getRGB(30, 80)).getBlue()).isGreaterThan(200);
            });
    assertThat(written).hasSizeGreaterThan(2);
    String encoded = Base64.getEncoder().encodeToString(SECRET.getBytes(StandardCharsets.US_ASCII));
    try (Stream<Path> files = Files.walk(out)) {
      assertThat(files.filter(Files::isRegularFile))
          .allSatisfy(
              file ->
                  assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                      .doesNotContain(SECRET, "Exif\0", encoded.substring(0, 20)));
    }
  }

  /** A profile with such a photo, a page with an address, and a CV with a picture of it. */
  static Path profile(Path folder) throws IOException {
    Files.write(folder.resolve("p.jpg"), lyingOnItsSide());
    return Files.writeString(
        folder.resolve("profile.yaml"),
        """
            person: {name: Ada, photo: {file: p.jpg, alt: A}}
            documents:
              - {name: page, format: html, file: index.html, site: {base-url: "https://ada.example.org/"}}
              - {name: cv, format: pdf, pictures: first}
            """);
  }

  private static BufferedImage picture(byte[] file) throws IOException {
    assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain(SECRET, "Exif");
    return ImageIO.read(new ByteArrayInputStream(file));
  }

  private static BufferedImage pictureOf(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      PDPage page = pdf.getPage(0);
      for (COSName name : page.getResources().getXObjectNames()) {
        if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
          return image.getImage();
        }
      }
    }
    throw new AssertionError("no picture in " + file);
  }

  /** Red at the left, which is the top according to its orientation, 6. */
  private static byte[] lyingOnItsSide() throws IOException {
    BufferedImage image = new BufferedImage(90, 60, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 90 * 60; i++) {
      image.setRGB(i % 90, i / 90, i % 90 < 45 ? 0xFF0000 : 0x0000FF);
    }
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    ImageIO.write(image, "jpeg", jpeg);
    byte[] secret = (SECRET + "\0").getBytes(StandardCharsets.US_ASCII);
    ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4 + secret.length);
    exif.put("Exif\0\0MM\0*\0\0\0\10\0\2".getBytes(StandardCharsets.US_ASCII));
    exif.putShort((short) 0x010F).putShort((short) 2).putInt(secret.length).putInt(38);
    exif.putShort((short) 0x0112)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) 6)
        .putShort((short) 0);
    exif.putInt(0).put(secret);
    return ByteBuffer.allocate(jpeg.size() + 4 + exif.capacity())
        .put(jpeg.toByteArray(), 0, 2)
        .putShort((short) 0xFFE1)
        .putShort((short) (exif.capacity() + 2))
        .put(exif.array())
        .put(jpeg.toByteArray(), 2, jpeg.size() - 2)
        .array();
  }
}
