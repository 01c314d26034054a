package dev.dossier.pdf.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dossier.Dossier;
import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import dev.dossier.document.Header.Contact;
import dev.dossier.pdf.Figures;
import dev.dossier.pdf.Glyphs;
import dev.dossier.pdf.Lines;
import dev.dossier.pdf.Printed;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * With any text size, margins, and language, and with long addresses and dates, no text is cut off,
 * overlaps, or is lost.
 */
@Tag("slow")
class NarrowPagesTest {
  private static final double MM = 72 / 25.4;

  /** How far letters may extend beyond their box, in points. */
  private static final double SLACK = 1;

  /** The most that a pair of letters is kerned, in sizes of the font. */
  private static final double KERNING = 0.2;

  private static final String TITLE = "Professor of Computational Mathematics";

  private static final List<String> DESIGNS =
      List.of(
          "{page: a4}",
          "{page: letter, design: {text-size: 12pt, margins: 30mm}}",
          "{design: {text-size: 12pt, margins: 40mm, date-format: long, durations: true}}",
          "{design: {text-size: 14pt, margins: 50mm}}",
          "{design: {text-size: 14pt, margins: 50mm, date-format: long, durations: true}}",
          "{design: {text-size: 14pt, date-format: long}}",
          "{language: es, design: {date-format: long}}",
          "{language: pt, design: {date-format: long, text-size: 12pt, margins: 30mm}}",
          "{language: fr, design: {date-format: long, text-size: 11pt}}",
          "{language: de, design: {date-format: long, durations: true, font: serif}}");

  private static final String PROFILE =
      """
      person:
        name: {given: Ada, family: Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh}
        email: ada.example.long.address@department-of-mathematics.university-of-somewhere.example.org
        website: https://www.ada-lovelace.example.org/
        orcid: 0000-0002-1825-0097
        location: Nordhaven
        photo: {file: photo.png, alt: A portrait}
        profiles:
          - {network: LinkedIn, url: "https://www.linkedin.com/in/ada-lovelace-1234567"}
          - {network: Scholar, url: "https://scholar.google.com/citations?user=AbCdEfGhIjK"}
          - {network: GitHub, url: "https://github.com/ada-lovelace"}
      summary: Words of an introduction, [linked](https://example.org/) and not, of more than a line or two.
      experience:
        - {organization: University of Somewhere, title: %1$s, location: Land, start: 2010-09-11, end: 2015-12-31}
        - {organization: Institute, title: %1$s, start: 2015-09, end: present, highlights: [One, Two]}
        - {organization: Office, title: Clerk, start: 2001-01-31, end: 2003-11-30}
      projects:
        - {name: Outer, start: 2020-02-28, parts: [{name: Inner, start: 2021-09, end: 2024-10, parts: [{name: Innermost, start: 2022, description: Text of a part.}]}]}
      talks:
        - {title: A talk, event: Conference, date: 2025-12-31, end: 2026-01-02, url: "https://example.org/t"}
      publications:
        - {id: p, type: book, title: A book, author: [{family: Example, given: Ada}], publisher: Press, issued: 2019, DOI: 10.1000/182-of-some-length}
      skills: [{name: Programming languages, level: expert, keywords: [Java, Betriebssystemprogrammierung]}]
      languages: [{language: English, fluency: native}, {language: German}]
      memberships: [{organization: Society, role: Fellow, start: 2001-09-01, end: present}]
      certificates: [{title: Diver, date: 2020-09-30, expires: 2030-09-30}]
      """
          .formatted(TITLE);

  @TempDir static Path folder;

  static Stream<Arguments> documents() throws IOException {
    StringBuilder profile = new StringBuilder(PROFILE).append("documents:\n");
    for (String theme : PrintTheme.NAMES) {
      for (int i = 0; i < DESIGNS.size(); i++) {
        profile
            .append("  - {name: %s-%d, format: pdf, theme: %s, ".formatted(theme, i, theme))
            .append(DESIGNS.get(i), 1, DESIGNS.get(i).length())
            .append('\n');
      }
    }
    writePhoto(300, 400, "photo.png");
    Path file = Files.writeString(folder.resolve("profile.yaml"), profile);
    return Dossier.read(file).documents().stream()
        .map(document -> Arguments.of(document.name(), document));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void allTextLiesInsideTheMarginsAndNoneOnOther(String name, Document document)
      throws IOException {
    byte[] file = Printed.file(document);
    Document.Layout layout = document.layout();
    ThemeVariables look =
        PrintTheme.named(Objects.requireNonNull(layout.theme())).look().with(layout.design());
    List<Double> margins = look.margins();

    for (List<TextPosition> page : Glyphs.ofPages(file)) {
      assertThat(page)
          .filteredOn(
              glyph ->
                  glyph.getX() < margins.get(3) * MM - SLACK
                      || glyph.getX() + glyph.getWidth()
                          > glyph.getPageWidth() - margins.get(1) * MM + SLACK
                      || glyph.getY() - glyph.getHeightDir() < look.firstTop() * MM - SLACK)
          .extracting(TextPosition::getUnicode)
          .isEmpty();
      assertThat(overlaps(page)).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void everyContactDateAndTitleIsReadWhole(String name, Document document) throws IOException {
    byte[] file = Printed.file(document);
    String text = Printed.text(file);

    assertThat(Lines.of(file)).noneMatch(line -> line.startsWith("|") || line.endsWith("|"));
    assertThat(text.replaceAll("[ \u00A0]", ""))
        .contains(
            document.header().contacts().stream()
                .map(Contact::text)
                .map(contact -> contact.plain().replaceAll("[ \u00A0]", ""))
                .toList());
    assertThat(text.replace('\u00A0', ' ')).contains(dates(document)).contains(TITLE);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void thePhotoIsWholeAndOfItsOwnShape(String name, Document document) throws IOException {
    List<Matrix> pictures = Figures.places(Printed.file(document));

    assertThat(pictures).hasSize(1);
    Matrix photo = pictures.get(0);
    assertThat(photo.getScalingFactorY() / photo.getScalingFactorX())
        .isCloseTo(4f / 3, within(0.02f));
    assertThat(photo.getScalingFactorX()).isGreaterThan((float) (19 * MM));
  }

  @ParameterizedTest
  @MethodSource("themes")
  void aTallPhotoTakesNoMoreOfThePageThanAnother(String theme) throws IOException {
    writePhoto(300, 2000, "tall.png");
    Path file =
        Files.writeString(
            folder.resolve("tall.yaml"),
            """
            person: {name: Ada Example, photo: {file: tall.png, alt: A portrait}}
            documents: [{name: cv, format: pdf, theme: %s}]
            """
                .formatted(theme));
    Document document = Dossier.read(file).documents().get(0);

    Matrix photo = Figures.places(Printed.file(document)).get(0);
    assertThat(photo.getScalingFactorY()).isLessThan((float) (46 * MM));
    assertThat(photo.getScalingFactorX() / photo.getScalingFactorY())
        .isCloseTo(0.15f, within(0.005f));
  }

  static List<String> themes() {
    return PrintTheme.NAMES;
  }

  private static void writePhoto(int width, int height, String file) throws IOException {
    ImageIO.write(
        new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB),
        "png",
        folder.resolve(file).toFile());
  }

  /** Returns pairs of letters that overlap. */
  private static List<String> overlaps(List<TextPosition> page) {
    List<String> overlaps = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      TextPosition one = page.get(i);
      for (TextPosition other : page.subList(i + 1, page.size())) {
        double shared =
            Math.min(one.getX() + one.getWidth(), other.getX() + other.getWidth())
                - Math.max(one.getX(), other.getX());
        // Two letters of a word may be kerned.
        boolean isNext = other.equals(page.get(i + 1));
        double slack = isNext ? Math.max(SLACK, KERNING * one.getFontSizeInPt()) : SLACK;
        if (shared > slack && Math.abs(one.getY() - other.getY()) < 3) {
          overlaps.add(one.getUnicode() + other.getUnicode() + " at " + one.getX());
        }
      }
    }
    return overlaps;
  }

  private static List<String> dates(Document document) {
    List<String> dates = new ArrayList<>();
    document.sections().stream()
        .flatMap(section -> section.groups().stream())
        .flatMap(group -> group.entries().stream())
        .forEach(entry -> collect(entry, dates));
    assertThat(dates).hasSizeGreaterThan(6);
    return dates;
  }

  private static void collect(Entry entry, List<String> dates) {
    if (entry.when() != null && entry.reference() == null) {
      dates.add(entry.when().text().replace('\u00A0', ' '));
    }
    entry.parts().forEach(part -> collect(part, dates));
  }
}
