package dev.dossier.pdf.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import dev.dossier.document.Header;
import dev.dossier.document.Section.Form;
import dev.dossier.pdf.Glyphs;
import dev.dossier.pdf.LongWordsTest;
import dev.dossier.pdf.Poppler;
import dev.dossier.pdf.Printed;
import dev.dossier.pdf.RichSample;
import dev.dossier.pdf.Samples;
import dev.dossier.pdf.SeedSample;
import dev.dossier.pdf.TagTree;
import dev.dossier.testing.EntryBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties of all themes. */
@Tag("slow")
class ThemesTest {
  private static final double MM = 72 / 25.4;

  /** How far ascenders may extend above the line, in points. */
  private static final double SLACK = 1;

  @TempDir Path folder;

  static Stream<String> themes() {
    return PrintTheme.NAMES.stream();
  }

  @Tag("judge")
  @ParameterizedTest
  @MethodSource("themes")
  void everyTitleOfFourHundredIsReadWholeAndInOrderByEveryReader(String theme)
      throws IOException, InterruptedException {
    byte[] file = Printed.file(Samples.inTheme(theme, Samples.longOne(400)));
    Poppler poppler = new Poppler(folder);

    assertThat(lost(Printed.text(file))).as("PDFBox").isEmpty();
    assertThat(lost(TagTree.text(file))).as("tags").isEmpty();
    assertThat(lost(poppler.text(file))).as("pdftotext").isEmpty();
    assertThat(lost(poppler.text(file, "-raw"))).as("pdftotext -raw").isEmpty();
    // Line by line, a date ends the first line of its title.
    String layout = poppler.text(file, "-layout").replaceAll("\\d+ Nov 2025 ", "");
    assertThat(lost(layout)).as("pdftotext -layout").isEmpty();
  }

  /** Returns titles and references that are missing or out of order. */
  private static List<String> lost(String text) {
    List<String> lost = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= 400; i++) {
      String wanted =
          i <= 200
              ? Samples.longTitle(i) + ","
              : "at high Reynolds number, part %d.”".formatted(i - 200);
      int at = text.indexOf(wanted, from);
      if (at < 0) {
        lost.add(wanted);
      } else {
        from = at + wanted.length();
      }
    }
    return lost;
  }

  @ParameterizedTest
  @MethodSource("themes")
  void dateAndVenueStandNextToTheirTitle(String theme) throws IOException {
    String text = TagTree.text(Printed.file(Samples.inTheme(theme, Samples.longOne(120))));
    for (int i = 1; i <= 60; i++) {
      String title = "%s, Venue %03d".formatted(Samples.longTitle(i), i);
      String date = "%d Nov 2025".formatted(i % 30 + 1);
      assertThat(text).containsAnyOf(title + " " + date, date + " " + title);
    }
  }

  @ParameterizedTest
  @MethodSource("themes")
  void aDateStandsOnTheBaseLineOfItsTitle(String theme) throws IOException {
    Entry talk = EntryBuilder.entry("talk", "X").when("2025").location("Y").build();
    Entry fact = EntryBuilder.entry("membership", "Q").when("1999").build();
    Document cv =
        Samples.cv(
            null,
            Samples.section("talks", Form.ENTRIES, "Talks", talk),
            Samples.section("teaching", Form.FACTS, "Teaching", fact));
    byte[] file = Printed.file(Samples.inTheme(theme, cv));

    assertThat(baseLine("5", file)).isCloseTo(baseLine("X", file), within(0.1f));
    assertThat(baseLine("9", file)).isCloseTo(baseLine("Q", file), within(0.1f));
  }

  private static float baseLine(String letter, byte[] file) throws IOException {
    return Glyphs.of(file).stream()
        .filter(glyph -> glyph.getUnicode().equals(letter))
        .findFirst()
        .orElseThrow()
        .getY();
  }

  @ParameterizedTest
  @MethodSource("themes")
  void summaryAndDescriptionAreApartAsParagraphsAre(String theme) throws IOException {
    Entry project = EntryBuilder.entry("project", "T").summary("X").description("Y").build();
    Document cv = Samples.cv(null, Samples.section("projects", Form.ENTRIES, "P", project));
    byte[] file = Printed.file(Samples.inTheme(theme, cv));

    assertThat(baseLine("Y", file) - baseLine("X", file))
        .isGreaterThan((float) (PrintTheme.named(theme).look().lineHeight() + 2));
  }

  @ParameterizedTest
  @MethodSource("themes")
  void tagsAreReadInTheOrderOfTheDocument(String theme) throws IOException {
    String text = TagTree.text(Printed.file(Samples.inTheme(theme, RichSample.document())));
    List<String> order =
        new ArrayList<>(
            List.of(
                "Ada M. Example",
                "I build numerical methods",
                "Associate Professor",
                "University of Göttingen",
                "Head of the group",
                "Deputy head of computing",
                "PhD in Applied Mathematics",
                "Strata",
                "number, part 22",
                "Flows that do not wait, 8",
                "Students learn what they do",
                "Programming",
                "native"));
    order.remove("Students learn what they do");
    if (theme.equals("sidebar")) { // There, contacts and short facts are beside the first sections.
      order.removeAll(List.of("Programming", "native"));
      order.addAll(order.indexOf("number, part 22"), List.of("ada@example.org", "Programming"));
    } else {
      order.add(1, "ada@example.org");
    }
    assertThat(text).containsSubsequence(order);
  }

  @ParameterizedTest
  @MethodSource("themes")
  void nothingStandsInTheMargins(String theme) throws IOException {
    for (Document document :
        List.of(
            RichSample.document(),
            Samples.longOne(120),
            LongWordsTest.document(),
            Samples.onLetter(),
            SeedSample.withPhoto())) {
      Document themed = Samples.inTheme(theme, document);
      ThemeVariables look = PrintTheme.named(theme).look();
      List<Double> margins = new ArrayList<>(look.margins());
      margins.set(0, look.firstTop());
      assertThat(Glyphs.of(Printed.file(themed)))
          .filteredOn(glyph -> isOutside(glyph, margins))
          .extracting(TextPosition::getUnicode)
          .isEmpty();
    }
  }

  private static boolean isOutside(TextPosition glyph, List<Double> margins) {
    return glyph.getX() < margins.get(3) * MM - SLACK
        || glyph.getX() + glyph.getWidth() > glyph.getPageWidth() - margins.get(1) * MM + SLACK
        || glyph.getY() - glyph.getHeightDir() < margins.get(0) * MM - SLACK
        || glyph.getY() > glyph.getPageHeight() - SLACK;
  }

  @ParameterizedTest
  @MethodSource("themes")
  void aNameAloneIsADocumentOfOnePage(String theme) throws IOException {
    assertThat(Printed.pages(Printed.file(Samples.inTheme(theme, Samples.nameOnly()))))
        .singleElement()
        .asString()
        .isEqualToIgnoringWhitespace("Ada Example");
  }

  @ParameterizedTest
  @MethodSource("themes")
  void everyWayToReachThePersonIsSpelledOut(String theme) throws IOException {
    Header header = RichSample.document().header();
    String text = Printed.text(Printed.file(Samples.inTheme(theme, RichSample.document())));
    assertThat(text).contains(header.contacts().stream().map(it -> it.text().plain()).toList());
    assertThat(text).contains("Göttingen, Germany", "she/her", "Born: 10 December 1980");
  }
}
