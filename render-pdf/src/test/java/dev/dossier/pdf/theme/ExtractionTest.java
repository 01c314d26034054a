package dev.dossier.pdf.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.document.Document;
import dev.dossier.document.Section.Form;
import dev.dossier.pdf.Poppler;
import dev.dossier.pdf.Printed;
import dev.dossier.pdf.RichSample;
import dev.dossier.pdf.Samples;
import dev.dossier.pdf.VeraPdf;
import dev.dossier.testing.EntryBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractionTest {
  private static final String LATIN =
      "official efficient workflow, affiliated, self-organization; Łódź, Šiauliai, Þingvellir,"
          + " Ağrı, Gżira, Târgu Mureș, Győr, Malmö, Ærø, Tromsø, L’Hospitalet, Llŷn, Eĥoŝanĝo";
  private static final String OTHERS =
      "Αθήνα, Θεσσαλονίκη, Київ, Пловдив, Ђаковица, Скопје, Đà Nẵng, Nguyễn Thị Ánh Phượng";

  @TempDir Path folder;

  static List<String> themes() {
    return PrintTheme.NAMES;
  }

  private static Document letters() {
    return Samples.cv(
        LATIN,
        Samples.section(
            "projects",
            Form.ENTRIES,
            "Projects",
            EntryBuilder.entry("project", "🍋 ezpz ❤️ 👩‍💻 👍🏽 🏴󠁧󠁢󠁥󠁮󠁧󠁿 1️⃣")
                .summary("<em>" + OTHERS + "</em> <strong>" + LATIN + "</strong>")
                .description(OTHERS)
                .build()));
  }

  @ParameterizedTest
  @MethodSource("themes")
  void wordsOfAllScriptsOfTheFaceAreWhole(String theme) throws IOException {
    String text = Printed.text(Printed.file(Samples.inTheme(theme, letters())));
    assertThat(text).contains(LATIN).contains(OTHERS);
    assertThat(text.split(java.util.regex.Pattern.quote(LATIN), -1)).hasSize(3);
  }

  @ParameterizedTest
  @MethodSource("themes")
  void emojiAreTextWithoutSelectorsAndJoiners(String theme) throws IOException {
    assertThat(Printed.text(Printed.file(Samples.inTheme(theme, letters()))))
        .contains("🍋 ezpz ❤ 👩💻 👍 🏴 1");
  }

  @Tag("judge")
  @ParameterizedTest
  @MethodSource("themes")
  void popplerReadsTheSameWords(String theme) throws IOException, InterruptedException {
    for (List<String> options : List.of(List.<String>of(), List.of("-layout"))) {
      assertThat(poppler(Printed.file(Samples.inTheme(theme, letters())), options))
          .contains(LATIN)
          .contains("🍋 ezpz");
      assertThat(poppler(Printed.file(Samples.inTheme(theme, RichSample.document())), options))
          .contains("Max Planck Institute for Dynamics and")
          .contains("official benchmark affiliated with the field");
    }
  }

  /** Some of these share a glyph with a more common character, and a glyph has one text. */
  @Tag("judge")
  @ParameterizedTest
  @MethodSource("themes")
  void charactersThatLookAlikeAreReadAsTyped(String theme) throws Exception {
    String typed =
        "Hawaiʻi, Обʼ, Ada’s ‘work’ of 5 µm in μέτρα, non‐breaking self-made Δ ∆ of φ, ϕ";
    Document document = Samples.cv("<p>" + typed + "</p><p><strong>" + typed + "</strong></p>");
    byte[] file = Printed.file(Samples.inTheme(theme, document));
    for (String text : List.of(Printed.text(file), poppler(file, List.of()))) {
      assertThat(text.split(java.util.regex.Pattern.quote(typed), -1)).hasSize(3);
    }
    assertThat(VeraPdf.complaints(file)).isEmpty();
  }

  /** Ghostscript 10.00 reads only ASCII from ranges of glyphs: – becomes 3. */
  @ParameterizedTest
  @MethodSource("themes")
  void everyGlyphHasATextOfItsOwn(String theme) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Printed.file(Samples.inTheme(theme, letters())))) {
      PDResources resources = pdf.getPage(0).getResources();
      for (COSName name : resources.getFontNames()) {
        COSDictionary font = resources.getFont(name).getCOSObject();
        assertThat(font.getCOSStream(COSName.TO_UNICODE).toTextString())
            .contains("beginbfchar")
            .doesNotContain("bfrange");
      }
    }
  }

  /** PDFBox and poppler extract a title that wraps beside its date as a whole. */
  @Tag("judge")
  @ParameterizedTest
  @MethodSource("themes")
  void noDateIsReadInTheMiddleOfATitle(String theme) throws IOException, InterruptedException {
    byte[] file = Printed.file(Samples.inTheme(theme, Samples.longOne(60)));
    List<String> texts = List.of(Printed.text(file), poppler(file, List.of()));
    for (String text : texts) {
      for (int i = 1; i <= 30; i++) {
        assertThat(text).contains(Samples.longTitle(i));
      }
    }
  }

  /** This includes dates of short entries, which form a column at the right margin. */
  @Tag("judge")
  @ParameterizedTest
  @MethodSource("themes")
  void everyDateStandsNextToItsEntry(String theme) throws IOException, InterruptedException {
    byte[] file = Printed.file(Samples.inTheme(theme, Samples.longOne(120)));
    boolean datesFirst = theme.equals("column");
    for (String text : List.of(Printed.text(file), poppler(file, List.of()))) {
      for (int i = 1; i <= 60; i++) {
        String title = Samples.longTitle(i) + ", Venue %03d".formatted(i);
        String date = "%d Nov 2025".formatted(i % 30 + 1);
        assertThat(text).contains(datesFirst ? date + " " + title : title + " " + date);
      }
    }
  }

  /** In the theme {@code sidebar}, poppler extracts one of two columns after the other. */
  @Tag("judge")
  @ParameterizedTest
  @ValueSource(strings = {"scholar", "column", "compact"})
  void datesOfAllWidthsStandNextToTheirEntries(String theme)
      throws IOException, InterruptedException {
    Path profile = folder.resolve("profile.yaml");
    Files.writeString(
        profile,
        """
        person: {name: Ada Example}
        supervision:
          - {name: Isa One, title: Gradients of a sea, level: PhD, institution: University of Nordhaven, role: Supervisor, start: 2016-10, end: 2020-12, outcome: now elsewhere}
          - {name: Cen Two, title: "Whistles, clicks and ice", level: PhD, role: Co-supervisor, start: 2018, end: 2022, outcome: now a keeper}
          - {name: Ho Three, level: Postdoc, start: 2021-03}
          - {name: Olaf Four, title: Low-rank structure in the noise of harbours between two
              and five in the morning, level: MSc, institution: University of Nordhaven, start: 2019, end: 2020}
          - {name: Eleni Five, level: MSc, role: Examiner, end: 2015}
          - {name: Jun Six}
        service:
          - {role: Associate editor, event: Journal of Invented Acoustics, organization: Nordhaven University
              Press, start: 2019, description: "About *forty* papers a year."}
          - {role: Organiser, event: Workshop on Small Instruments and Large Seas, start: 2018, end: 2018}
          - {role: Reviewer, organization: Vell Science Fund, start: 2013}
          - {role: Reviewer, event: "Letters in Computational Waves, Annals of Imaginary
              Oceanography, Open Journal of Reproducible Waves"}
        documents: [{name: cv, format: pdf, theme: %s, sections: [supervision, service]}]
        """
            .formatted(theme));
    Dossier.read(profile).write(folder);
    List<String> lines =
        poppler(Files.readAllBytes(folder.resolve("cv.pdf")), List.of())
            .replace('\u00A0', ' ')
            .lines()
            .toList();
    Map<String, String> dates =
        Map.of(
            "Isa One", "Oct 2016 – Dec 2020",
            "Cen Two", "2018 – 2022",
            "Ho Three", "Mar 2021",
            "Eleni Five", "until 2015",
            "Organiser", "2018",
            "Vell", "2013");
    dates.forEach(
        (name, date) ->
            assertThat(lines).anyMatch(line -> line.contains(name) && line.contains(date)));
  }

  private String poppler(byte[] file, List<String> options)
      throws IOException, InterruptedException {
    return new Poppler(folder).text(file, options.toArray(String[]::new));
  }
}
