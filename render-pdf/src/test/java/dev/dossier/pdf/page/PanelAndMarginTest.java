package dev.dossier.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dossier.Dossier;
import dev.dossier.document.Document;
import dev.dossier.document.Document.Layout;
import dev.dossier.document.Section.Form;
import dev.dossier.pdf.Examples;
import dev.dossier.pdf.Glyphs;
import dev.dossier.pdf.Printed;
import dev.dossier.pdf.Samples;
import dev.dossier.pdf.TagTree;
import dev.dossier.profile.spec.Design;
import dev.dossier.profile.spec.Pictures;
import dev.dossier.profile.spec.Resolution;
import dev.dossier.testing.EntryBuilder;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** First pages with a panel, a band, and headings in the margin. */
@Tag("slow")
class PanelAndMarginTest {
  @TempDir Path folder;

  private static Document withSkills(int count, int projects) {
    return Samples.inTheme(
        "sidebar",
        Samples.cv(
            null,
            Samples.section("projects", Form.ENTRIES, "Projects", entries("project", projects)),
            Samples.section("skills", Form.FACTS, "Skills", entries("skill", count)),
            Samples.section("volunteering", Form.ENTRIES, "Volunteering", entries("service", 2))));
  }

  private static dev.dossier.document.Entry[] entries(String kind, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> EntryBuilder.entry(kind, "T" + i).id(kind + i).summary("x").build())
        .toArray(dev.dossier.document.Entry[]::new);
  }

  private static TextPosition first(String word, List<TextPosition> page) {
    StringBuilder all = new StringBuilder();
    page.forEach(glyph -> all.append(glyph.getUnicode().charAt(0)));
    return page.get(all.indexOf(word));
  }

  @Test
  void shortSectionsAreInThePanel() throws IOException {
    List<TextPosition> page = Glyphs.ofPages(Printed.file(withSkills(4, 3))).get(0);
    assertThat(first("Skills", page).getX()).isGreaterThan(first("Projects", page).getX() + 300);
  }

  /** Whatever the masthead contains. */
  @ParameterizedTest
  @ValueSource(strings = {"", "An engineer of distributed systems"})
  void thePanelBeginsOnTheBaseLineOfTheTextBesideIt(String headline) throws IOException {
    Document plain = withSkills(4, 3);
    Document document =
        Samples.inTheme(
            "sidebar",
            Samples.document(
                Samples.header("Ada Example", headline.isEmpty() ? null : headline, List.of()),
                null,
                plain.sections(),
                List.of()));
    List<TextPosition> page = Glyphs.ofPages(Printed.file(document)).get(0);
    assertThat(first("Skills", page).getY())
        .isCloseTo(first("Projects", page).getY(), within(0.1f));
  }

  @Test
  void aParagraphForWhichTheFirstPageHasNoRoomContinuesAfterASentence() throws IOException {
    // Without a limit it would be set a little closer, and fit on one page.
    Document cv = Examples.cv(Examples.SEED, "sidebar");
    Layout twoPages =
        new Layout("sidebar", null, Design.NONE, "a4", 2, null, cv.layout().fonts(), null);
    byte[] file = Printed.file(Samples.with(cv, twoPages));
    List<String> pages = Printed.pages(file);
    assertThat(pages.get(0)).contains("today’s HEP stronger.").doesNotContain("It coordinates");
    assertThat(pages.get(1)).startsWith("It coordinates");
    // The panel is read between both sentences, not within one.
    assertThat(TagTree.text(file).replaceAll("\\s", ""))
        .contains("HEPstronger.Contact")
        .contains("Itcoordinates,speaksupforthefield");
    assertThat(pages.get(1).lines().filter(line -> !line.isBlank())).hasSizeGreaterThan(1);
  }

  @Test
  void aSectionForWhichThePanelHasNoRoomIsInTheTextAtItsPlace() throws IOException {
    List<TextPosition> page = Glyphs.ofPages(Printed.file(withSkills(35, 3))).get(0);
    assertThat(first("Skills", page).getX()).isEqualTo(first("Projects", page).getX());
    assertThat(first("Skills", page).getY()).isGreaterThan(first("Projects", page).getY());
    String text = Printed.text(Printed.file(withSkills(35, 3)));
    assertThat(text).containsSubsequence("Projects", "Skills", "Volunteering");
  }

  @Test
  void whatFollowsTheFirstPageHasTheFullWidthAndIsComplete() throws IOException {
    byte[] file = Printed.file(withSkills(4, 60));
    List<String> pages = Printed.pages(file);
    assertThat(pages.size()).isGreaterThan(1);
    List<String> titles = IntStream.rangeClosed(1, 60).mapToObj(i -> "T" + i).toList();
    assertThat(String.join(" ", pages).split("\\s+")).containsSubsequence("T1", "T30", "T60");
    assertThat(Printed.text(file).split(" ")).contains(titles.toArray(String[]::new));
    assertThat(pages.get(0)).contains("Skills");
  }

  @ParameterizedTest
  @CsvSource({"modern, 1, 1, 0f4c81", "sidebar, -2, 1, eef3f0", "sidebar, -2, -2, eef3f0"})
  void coloursReachTheEdgesOfThePaper(String theme, int x, int y, String colour)
      throws IOException {
    Pictures pictures = new Pictures(Pictures.Pages.FIRST, new Resolution(72));
    Document document = Samples.withPictures(Samples.inTheme(theme, withSkills(4, 60)), pictures);
    byte[] png = Printed.rendering(document).files().get(1).content();
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
    Color expected = Color.decode("#" + colour);
    Color drawn =
        new Color(
            picture.getRGB(
                x < 0 ? picture.getWidth() + x : x, y < 0 ? picture.getHeight() + y : y));
    assertThat(Math.abs(drawn.getRed() - expected.getRed())).isLessThan(3);
    assertThat(Math.abs(drawn.getBlue() - expected.getBlue())).isLessThan(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"scholar", "compact"})
  void headingsInTheMarginDoNotOverlap(String theme) throws IOException {
    String heading = "Quite a long heading in several lines of the margin";
    Document document =
        Samples.inTheme(
            theme,
            Samples.cv(
                null,
                Samples.section("awards", Form.ENTRIES, heading, award("A")),
                Samples.section("patents", Form.ENTRIES, "Xylophones", award("B"))));
    List<TextPosition> page = Glyphs.ofPages(Printed.file(document)).get(0);
    TextPosition end = first("margin", page);
    assertThat(first("Xylo", page).getY()).isGreaterThan(end.getY() + end.getHeightDir());
  }

  @ParameterizedTest
  @ValueSource(strings = {"scholar", "compact"})
  void aHeadingInTheMarginIsSmallerRatherThanHyphenated(String theme) throws IOException {
    Path profile =
        Files.writeString(
            folder.resolve("profile.yaml"),
            """
            person: {name: Ada Example}
            awards: [{title: A prize, date: 2020}]
            documents:
              - name: cv
                format: pdf
                theme: %s
                design: {text-size: 14pt}
                sections: [{section: awards, title: Qualifications}]
            """
                .formatted(theme));
    Document document = Dossier.read(profile).documents().get(0);
    assertThat(Printed.text(Printed.file(document))).contains("Qualifications");
  }

  private static dev.dossier.document.Entry award(String title) {
    return EntryBuilder.entry("award", title).when("2020").build();
  }
}
