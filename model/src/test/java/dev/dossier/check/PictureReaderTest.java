package dev.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.Problem;
import dev.dossier.ProfileFolder;
import dev.dossier.document.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Photos are read and measured; unusable ones are reported. */
class PictureReaderTest {
  private static final String PROFILE = "person: {name: Ada, photo: {file: p.png, alt: A}}\n";

  @TempDir Path temp;
  private ProfileFolder folder;

  @BeforeEach
  void folder() {
    folder = new ProfileFolder(temp);
  }

  @Test
  void aPhotoIsReadAndMeasured() throws IOException {
    ImageIO.write(
        new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "png", temp.resolve("p.png").toFile());
    var document =
        folder.document(
            "portfolio", "person: {name: Ada, photo: {file: p.png, alt: Ada at sea}}\n");
    Picture photo = document.header().photo();
    assertThat(photo.alt().plain()).isEqualTo("Ada at sea");
    assertThat(photo)
        .extracting(Picture::mediaType, Picture::width, Picture::height)
        .containsExactly("image/png", 3, 2);
  }

  @Test
  void aDamagedPhotoIsAnError() throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", whole);
    Files.write(temp.resolve("p.png"), Arrays.copyOf(whole.toByteArray(), whole.size() / 2));
    Dossier dossier = folder.read(PROFILE);
    assertThat(folder.problems(dossier))
        .startsWith("profile.yaml:1:35: error: 'p.png' is damaged, or not in RGB or greyscale\n");
  }

  @Test
  void aLargePhotoGetsAHint() throws IOException {
    BufferedImage noise = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1);
    for (int i = 0; i < 400 * 300; i++) {
      noise.setRGB(i % 400, i / 400, random.nextInt());
    }
    ImageIO.write(noise, "png", temp.resolve("p.png").toFile());
    assertThat(folder.problems(folder.read(PROFILE)))
        .startsWith(
            "profile.yaml:1:35: hint: 'p.png' has 0.4 MB and 400 × 300 pixels, and makes every page"
                + " and PDF with it that much larger; save it as a JPEG some 600 pixels wide\n");
    ImageIO.write(noise, "jpg", temp.resolve("p.png").toFile());
    assertThat(folder.read(PROFILE).problems()).isEmpty();
  }

  @Test
  void aPhotoOfFewBytesAndManyPixelsIsRefusedBeforeItIsDecoded() throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "png", whole);
    byte[] bytes = whole.toByteArray();
    // The width and height of a PNG are in its first chunk, from the 16th byte; the checksum
    // follows.
    ByteBuffer header = ByteBuffer.wrap(bytes);
    header.putInt(16, 20_000).putInt(20, 20_000);
    CRC32 checksum = new CRC32();
    checksum.update(bytes, 12, 17);
    header.putInt(29, (int) checksum.getValue());
    Files.write(temp.resolve("p.png"), bytes);
    Dossier dossier = folder.read(PROFILE);
    assertThat(folder.problems(dossier))
        .startsWith(
            "profile.yaml:1:35: error: 'p.png' has more than 25 million pixels; make it smaller\n");
  }

  @Test
  void aPhotoThatIsNotAPictureIsAnError() {
    folder.with("p.png", "<svg onload='alert(1)'/>");
    Dossier dossier = folder.read(PROFILE);
    assertThat(folder.problems(dossier))
        .isEqualTo(
            """
            profile.yaml:1:35: error: 'p.png' is neither a JPEG nor a PNG picture
                1 | person: {name: Ada, photo: {file: p.png, alt: A}}
                  |                                   ^^^^^\
            """);
  }

  @Test
  void noOtherFileStandsInForAMissingPhoto() {
    folder.with("publications.bib", "@book{a, title = {Looms}, year = 2020}");
    assertThat(folder.read(PROFILE).problems())
        .extracting(Problem::message)
        .containsExactly("'p.png' does not exist");
    assertThat(folder.read("person: {name: Ada, photo: {alt: A}}\n").problems())
        .extracting(Problem::message)
        .containsExactly("missing 'file' in person.photo");
  }
}
