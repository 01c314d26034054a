package dev.dossier.pdf.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.Document;
import dev.dossier.pdf.Examples;
import dev.dossier.pdf.Printed;
import dev.dossier.pdf.Samples;
import dev.dossier.profile.spec.Pictures;
import dev.dossier.profile.spec.Resolution;
import dev.dossier.render.Renderer.OutputFile;
import dev.dossier.testing.GoldenPicture;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The first pages of the example profiles match the reviewed pictures in every theme. {@code
 * -Dtest=GoldenPagesTest -Ddossier.update=true} writes new ones.
 */
@Tag("slow")
class GoldenPagesTest {
  private static final Pictures PICTURES = new Pictures(Pictures.Pages.ALL, new Resolution(100));

  static Stream<Arguments> cvs() {
    return PrintTheme.NAMES.stream()
        .flatMap(
            theme ->
                Stream.of(
                    Arguments.of(Examples.SEED, "seed", theme, 2),
                    Arguments.of(Examples.ENGINEER, "engineer", theme, 2),
                    Arguments.of(Examples.PROFESSOR, "professor", theme, 3),
                    Arguments.of(Examples.CAREER, "career", theme, 3)));
  }

  @ParameterizedTest(name = "{1} in {2}")
  @MethodSource("cvs")
  void pagesLookAsTheyDid(String profile, String name, String theme, int pages) throws IOException {
    Document cv = Samples.withPictures(Examples.cv(profile, theme), PICTURES);
    BufferedImage now = sideBySide(drawn(cv, pages));
    assertThat(new GoldenPicture(name + "-" + theme).difference(now))
        .as("part of the picture that differs; see target/golden")
        .isLessThan(0.001);
  }

  private static List<BufferedImage> drawn(Document document, int pages) throws IOException {
    List<OutputFile> files = Printed.rendering(document).files();
    List<BufferedImage> drawn = new ArrayList<>();
    for (OutputFile file : files.subList(1, Math.min(files.size(), pages + 1))) {
      drawn.add(ImageIO.read(new ByteArrayInputStream(file.content())));
    }
    return drawn;
  }

  private static BufferedImage sideBySide(List<BufferedImage> pages) {
    int width = pages.get(0).getWidth();
    BufferedImage all =
        new BufferedImage(
            width * pages.size(), pages.get(0).getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D drawing = all.createGraphics();
    for (int i = 0; i < pages.size(); i++) {
      drawing.drawImage(pages.get(i), i * width, 0, null);
    }
    drawing.dispose();
    return all;
  }
}
