package dev.dossier.pdf.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.Document;
import dev.dossier.pdf.Printed;
import dev.dossier.pdf.Samples;
import dev.dossier.pdf.SeedSample;
import dev.dossier.profile.spec.Pictures;
import dev.dossier.profile.spec.Resolution;
import dev.dossier.render.Renderer.OutputFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PageDrawingTest {
  private static final Pictures FIRST = new Pictures(Pictures.Pages.FIRST, null);
  private static final Pictures ALL = new Pictures(Pictures.Pages.ALL, new Resolution(72));

  private static List<OutputFile> files(Document document, Pictures pictures) {
    return Printed.rendering(Samples.withPictures(document, pictures)).files();
  }

  private static BufferedImage picture(OutputFile file) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(file.content()));
  }

  @Test
  void theFirstPageIsAPictureBesideTheFile() throws IOException {
    List<OutputFile> files = files(Samples.longOne(120), FIRST);
    assertThat(files).extracting(OutputFile::path).containsExactly("cv.pdf", "cv-1.png");
    assertThat(picture(files.get(1)).getWidth()).isEqualTo(793);
    assertThat(picture(files.get(1)).getHeight()).isEqualTo(1122);
  }

  @Test
  void orEveryPageIsInTheOrderOfThePages() throws IOException {
    List<OutputFile> files = files(Samples.longOne(60), ALL);
    int pages = Printed.pages(files.get(0).content()).size();
    assertThat(pages).isGreaterThan(2);
    assertThat(files).hasSize(1 + pages);
    assertThat(files.get(pages).path()).isEqualTo("cv-" + pages + ".png");
    assertThat(picture(files.get(1)).getWidth()).isEqualTo(595);
    assertThat(files.get(1).content()).isNotEqualTo(files.get(2).content());
  }

  @Test
  void thePictureShowsTheLettersOnWhitePaper() throws IOException {
    BufferedImage picture = picture(files(SeedSample.document(), FIRST).get(1));
    TreeSet<Integer> inks = new TreeSet<>();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        inks.add(picture.getRGB(x, y) & 0xff);
      }
    }
    assertThat(picture.getRGB(2, 2) & 0xffffff).isEqualTo(0xffffff);
    assertThat(inks.first()).isLessThan(0x40);
  }

  @Test
  void theSameDocumentGivesTheSamePicturesAndTheSameFile() {
    List<OutputFile> files = files(SeedSample.document(), FIRST);
    assertThat(files(SeedSample.document(), FIRST).get(1).content())
        .isEqualTo(files.get(1).content());
    assertThat(files.get(0).content()).isEqualTo(Printed.file(SeedSample.document()));
  }
}
