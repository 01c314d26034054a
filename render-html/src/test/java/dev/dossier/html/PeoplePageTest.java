package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.PeoplePage;
import dev.dossier.WriteOptions;
import dev.dossier.document.PersonCard;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of several people, made from what {@link Dossier#card} says of each. */
class PeoplePageTest {
  private static final String ADA =
      """
      language: en
      person:
        name: Ada <Example> & Co
        headline: Professor of *Looms*
        photo: {file: ada.png, alt: Ada at work}
        private: {phone: "+41 44 123 45 67"}
      """;

  private static final String KURT =
      """
      language: de
      person: {name: Kurt Muster, headline: {en: Weaver}}
      documents:
        - {name: secret, format: html, private: true, label: Secret}
        - {name: page, format: html, file: me.html}
        - {name: lebenslauf, format: pdf, label: Lebenslauf}
      """;

  @TempDir Path folder;

  static List<String> themes() {
    return PeoplePage.themes();
  }

  private Optional<PersonCard> card(String profile, String... documents) throws IOException {
    ImageIO.write(
        new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB),
        "png",
        folder.resolve("ada.png").toFile());
    Path file = Files.writeString(folder.resolve("profile.yaml"), profile);
    return Dossier.read(file).card(WriteOptions.defaults().withDocuments(List.of(documents)));
  }

  private PageUnderTest page(String theme) throws Exception {
    List<PersonCard.Placed> people = new ArrayList<>();
    people.add(new PersonCard.Placed("ada #1", card(ADA).orElseThrow()));
    people.add(new PersonCard.Placed("kurt", card(KURT).orElseThrow()));
    people.add(new PersonCard.Placed("ida", card("person: {name: Ida}").orElseThrow()));
    new PeoplePage("People & <Co>", null, theme, people).write(folder.resolve("out"));
    return PageUnderTest.of(Files.readString(folder.resolve("out/index.html")));
  }

  @Test
  void hasNameHeadlinePhotoAndLinksOfEachPerson() throws Exception {
    PageUnderTest page = page(null);
    assertThat(page.elements("h1").get(0).getTextContent()).isEqualTo("People & <Co>");
    assertThat(page.ofClass("p-name"))
        .extracting(org.w3c.dom.Node::getTextContent)
        .containsExactly("Ada <Example> & Co", "Kurt Muster", "Ida");
    assertThat(page.ofClass("position"))
        .extracting(org.w3c.dom.Node::getTextContent)
        .containsExactly("Professor of Looms", "Weaver");
    assertThat(page.attribute("href"))
        .containsExactly(
            "data:,",
            "#_content",
            "ada%20%231/index.html",
            "ada%20%231/cv.pdf",
            "kurt/me.html",
            "kurt/lebenslauf.pdf",
            "ida/index.html",
            "ida/cv.pdf");
    assertThat(page.attribute("src")).containsExactly("photos/ada%20%231.png");
    assertThat(ImageIO.read(folder.resolve("out/photos/ada #1.png").toFile()).getHeight())
        .isEqualTo(192);
  }

  @Test
  void marksOtherLanguages() throws Exception {
    PageUnderTest page = page(null);
    assertThat(page.attribute("lang")).containsExactly("en", "de", "en");
    assertThat(page.attribute("hreflang")).containsExactly("en", "de", "en");
  }

  @Test
  void hasNothingPrivateAndNoScript() throws Exception {
    PageUnderTest page = page(null);
    assertThat(page.html()).doesNotContain("123 45 67", "Secret", "secret");
    assertThat(page.elements("script")).isEmpty();
    assertThat(page.attribute("content").get(0))
        .startsWith("default-src 'none'; style-src 'sha256-")
        .contains("img-src 'self' data:; font-src data:;")
        .doesNotContain("script-src");
  }

  @Test
  void linksToDocumentsThatAreWrittenOnly() throws IOException {
    PersonCard card = card(KURT, "lebenslauf").orElseThrow();
    assertThat(card.page()).isNull();
    assertThat(card.file().path()).isEqualTo("lebenslauf.pdf");
    assertThat(card(KURT, "page").orElseThrow().file()).isNull();
    assertThat(card(KURT, "secret")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("themes")
  @Tag("judge")
  void isValid(String theme) throws Exception {
    // The checker knows no origin of the page, and therefore of its photos.
    assertThat(page(theme).complaints())
        .allMatch(it -> it.contains("photos/ada") && it.contains("img-src"));
  }
}
