package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.PeoplePage;
import dev.dossier.document.PersonCard;
import dev.dossier.testing.InBrowser;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of several people is accessible (WCAG 2.2 AA), and its photos are shown. */
class PeoplePageInBrowserTest extends InBrowser {
  @TempDir Path folder;

  static List<String> themes() {
    return PeoplePage.themes();
  }

  private void write(String theme) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(192, 192, BufferedImage.TYPE_INT_RGB), "png", png);
    PersonCard.Photo photo = new PersonCard.Photo(png.toByteArray(), "image/png", 192);
    PersonCard.File cv = new PersonCard.File("cv.pdf", "CV", "en", "application/pdf", "en");
    String headline = "Professor of Donaudampfschifffahrtsgesellschaftskapitänswesen";
    List<PersonCard.Placed> people =
        IntStream.range(0, 5)
            .mapToObj(
                i ->
                    new PersonCard(
                        "Ada Example " + i,
                        "en",
                        headline,
                        "de",
                        i == 2 ? null : photo,
                        i == 3 ? null : "index.html",
                        i == 4 ? null : cv))
            .map(card -> new PersonCard.Placed(card.name(), card))
            .toList();
    new PeoplePage("People of the Laboratory of Historical Looms", null, theme, people)
        .write(folder);
  }

  @ParameterizedTest
  @MethodSource("themes")
  void isAccessible(String theme) throws Exception {
    write(theme);
    for (String scheme : List.of("light", "dark")) {
      for (int width : List.of(320, 1440)) {
        browser.open(folder.resolve("index.html"), width, scheme);
        assertThat(browser.faultsOfAxe()).isEqualTo("[]");
        assertThat(browser.pageWidth()).isLessThanOrEqualTo(width);
        assertThat(browser.messages()).isEmpty();
      }
    }
    assertThat(browser.evaluate("return document.images[0].naturalWidth").getAsInt())
        .isEqualTo(192);
  }
}
