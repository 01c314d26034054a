package dev.dossier.pdf.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.Document;
import dev.dossier.document.Section.Form;
import dev.dossier.pdf.Judge;
import dev.dossier.pdf.Lines;
import dev.dossier.pdf.Printed;
import dev.dossier.pdf.Samples;
import dev.dossier.pdf.TagTree;
import dev.dossier.pdf.TestFonts;
import dev.dossier.pdf.VeraPdf;
import dev.dossier.pdf.theme.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arabic, Persian and Hebrew: right order, joined letters, pages turned round, read as typed. */
class RightToLeftTest {
  private static final String ARABIC =
      "باحث في الحوسبة عالية الأداء والنماذج اللغوية الكبيرة منذ سنة 2015";
  private static final String PERSIAN = "پژوهشگر هوش مصنوعی در دانشگاه تهران، می‌خواهم بروم";
  private static final String HEBREW = "חוקר בכיר באוניברסיטה העברית, משנת 2019 ועד היום";

  @TempDir Path folder;

  private final RightToLeftText text = new RightToLeftText();

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "بيت, ﺑﻴﺖ",
    "دار, دار",
    "سلام, ﺳﻼم",
    "لا, ﻻ",
    "الآن, اﻵن",
    "می‌خواهم, ﻣﯽ‌ﺧﻮاﻫﻢ",
    "كتابٌ, ﻛﺘﺎبٌ",
    "שלום, שלום",
    "word, word"
  })
  void lettersTakeTheFormThatTheirNeighboursAskFor(String typed, String shaped) {
    assertThat(text.shapeText(typed)).isEqualTo(shaped);
    assertThat(text.deshapeText(shaped)).isEqualTo(typed);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"אבג, גבא", "אב 12 גד, דג 12 בא", "אב (גד), (דג) בא", "אב AB גד, דג AB בא"})
  void aRunIsDrawnFromItsEnd(String typed, String drawn) {
    assertThat(text.reorderRTLTextToLTR(typed)).isEqualTo(drawn);
  }

  @Test
  void arabicPersianAndHebrewAreReadAsTyped() throws IOException, InterruptedException {
    for (List<String> sample :
        List.of(List.of("ar", ARABIC), List.of("fa", PERSIAN), List.of("he", HEBREW))) {
      byte[] file = Printed.file(TestFonts.document(sample.get(0), "rtl", sample.get(1)));
      Printed.keep(sample.get(0), file);
      assertThat(letters(Lines.sorted(file)))
          .contains(letters(sample.get(1).replaceFirst("،.*", "")));
      assertThat(letters(poppler(file))).contains(letters(sample.get(1)));
      assertThat(poppler(file).codePoints())
          .as("forms of letters, but for lam with alef")
          .noneMatch(c -> c >= 0xFB50 && c <= 0xFEF4);
      assertThat(VeraPdf.complaints(file)).isEmpty();
    }
  }

  /** Letters of Arabic and Persian that look the same have one glyph. */
  @Test
  void yehIsReadAsThatOfTheLanguage() throws IOException, InterruptedException {
    for (String typed : List.of("على مصطفى ليلى يبني كتابي", "علی مصطفی لیلی کتابی")) {
      byte[] file = Printed.file(TestFonts.document("ar", "rtl", typed));
      assertThat(letters(poppler(file))).contains(letters(typed));
      assertThat(letters(Lines.sorted(file))).contains(letters(typed));
    }
  }

  @Test
  void wordsOfTheOtherDirectionStandInALine() throws IOException, InterruptedException {
    String english = "Research fellow of העברית since 2019, then lecturer in Cairo";
    byte[] file = Printed.file(TestFonts.document("en", "ltr", english));
    assertThat(letters(poppler(file))).contains(letters(english));
    assertThat(VeraPdf.complaints(file)).isEmpty();
  }

  @Test
  void thePageIsTurnedRoundAndReadInTheSameOrder() throws IOException {
    for (String theme : Theme.NAMES) {
      Document document = Samples.inTheme(theme, TestFonts.document("he", "rtl", "שלום", HEBREW));
      byte[] turned = Printed.file(document);
      byte[] straight =
          Printed.file(
              Samples.inTheme(
                  theme, TestFonts.document("en", "ltr", "Hello", "Fellow since 2019")));
      assertThat(x(turned, "2025")).as(theme).isNotCloseTo(x(straight, "2025"), within(60));
      // The tags hold letters as they are drawn. A theme's dates come before or after the title.
      assertThat(order(turned, "םולש", "2025", "תנשמ", "2019"))
          .as(theme)
          .isEqualTo(order(straight, "hello", "2025", "since", "2019"));
      assertThat(Lines.beyond(turned, 30, 565)).isEmpty();
      assertThat(VeraPdf.complaints(turned)).as(theme).isEmpty();
    }
  }

  @Test
  void theFootStandsWhereTheThemeHasItAndReadsFromTheRight() throws IOException {
    for (String theme : Theme.NAMES) {
      String pages = (HEBREW + " ").repeat(120);
      byte[] file =
          Printed.file(Samples.inTheme(theme, TestFonts.document("he", "rtl", "שלום", pages)));
      List<TextPosition> all = Lines.positions(file);
      double lowest = all.stream().mapToDouble(TextPosition::getY).max().orElseThrow();
      List<TextPosition> foot = all.stream().filter(p -> p.getY() > lowest - 2).toList();
      double left = foot.stream().mapToDouble(TextPosition::getX).min().orElseThrow();
      double right = foot.stream().mapToDouble(p -> p.getX() + p.getWidth()).max().orElseThrow();
      assertThat(Lines.beyond(file, 30, 565)).as(theme).isEmpty();
      if (List.of("scholar", "compact").contains(theme)) {
        assertThat((left + right) / 2).as(theme).isCloseTo(595.3 / 2, within(2));
      } else {
        assertThat(left).as(theme).isLessThan(80);
      }
      assertThat(x(foot, "E")).as("the name, then the page").isGreaterThan(x(foot, "1"));
    }
  }

  /** What runs from left to right keeps its own order, also where it is set in several pieces. */
  @Test
  void latinWordsOfATitleStandInTheirOrder() throws Exception {
    for (String theme : Theme.NAMES) {
      Document document =
          Samples.cv(
              "<p>" + HEBREW + "</p>",
              Samples.section(
                  "talks",
                  Form.ENTRIES,
                  "Talks",
                  Samples.entry("talk", "Deep Learning").subtitle("NeurIPS").done(),
                  Samples.entry("talk", "Loom").tagline("Weaving").done()));
      byte[] file =
          Printed.file(
              Samples.inTheme(theme, TestFonts.in("he", "rtl", TestFonts.withFonts(document))));
      for (String text : List.of(Printed.text(file), poppler(file))) {
        assertThat(text).as(theme).contains("Deep Learning, NeurIPS").contains("Loom: Weaving");
      }
      assertThat(VeraPdf.complaints(file)).as(theme).isEmpty();
    }
  }

  /** The engine counts with an indent from right to left, but does not set it. */
  @Test
  void aReferenceHangsOutToTheRightAndStaysOnThePage() throws IOException {
    String reference =
        "كهن، دانا، و B. Other. 2020. «عمل: بحث». مجلة، advance online publication, 2020."
            + " <a href=\"https://doi.org/10.1000/182\">https://doi.org/10.1000/182</a>.";
    for (String theme : Theme.NAMES) {
      for (int more = 0; more < 40; more += 4) {
        Document document =
            Samples.cv(
                "<p>" + ARABIC + "</p>",
                Samples.section(
                    "publications",
                    Form.REFERENCES,
                    "Publications",
                    Samples.entry("publication", "x")
                        .reference("كلمة ".repeat(2) + "w".repeat(more) + " " + reference)
                        .done()));
        byte[] file =
            Printed.file(
                Samples.inTheme(theme, TestFonts.in("ar", "rtl", TestFonts.withFonts(document))));
        double left =
            Lines.positions(file).stream().mapToDouble(TextPosition::getX).min().orElse(0);
        assertThat(left).as(theme).isGreaterThan(theme.equals("compact") ? 39 : 42);
      }
    }
  }

  @Test
  void aNumberAndItsSignAreNotParted() throws IOException {
    for (int words = 8; words < 22; words++) {
      String typed = "كلمة ".repeat(words) + "45%.";
      byte[] file = Printed.file(TestFonts.document("ar", "rtl", typed));
      assertThat(Lines.of(file)).noneMatch(line -> line.strip().matches("[.%]+"));
    }
  }

  /** Where words stand in the tags of the projects: for each its place among them. */
  private static List<Integer> order(byte[] file, String... words) throws IOException {
    String all = TagTree.text(file).toLowerCase(Locale.ROOT);
    String read = all.substring(all.indexOf("projects"));
    List<String> found = Stream.of(words).sorted(Comparator.comparingInt(read::indexOf)).toList();
    assertThat(words).as(read).allMatch(read::contains);
    return Stream.of(words).map(found::indexOf).toList();
  }

  private static org.assertj.core.data.Offset<Double> within(double points) {
    return org.assertj.core.data.Offset.offset(points);
  }

  private static double x(byte[] file, String word) throws IOException {
    return x(Lines.positions(file), word);
  }

  /** Where a word begins for the first time, in points from the left. */
  private static double x(List<TextPosition> positions, String word) {
    StringBuilder read = new StringBuilder();
    for (TextPosition position : positions) {
      read.append(position.getUnicode());
      if (read.toString().endsWith(word)) {
        return position.getX();
      }
    }
    throw new AssertionError(word);
  }

  private String poppler(byte[] file) throws IOException, InterruptedException {
    Judge.require("pdftotext");
    Path pdf = Files.write(folder.resolve("in.pdf"), file);
    Path out = folder.resolve("out.txt");
    assertThat(
            new ProcessBuilder("pdftotext", pdf.toString(), out.toString())
                .inheritIO()
                .start()
                .waitFor())
        .isZero();
    // Poppler puts marks of direction round what it turns.
    return Printed.inOneLine(Files.readString(out, StandardCharsets.UTF_8))
        .replaceAll("[\u202A-\u202E\u2066-\u2069]", "");
  }

  /** Where a space or a comma belongs, programs only guess: letters and digits in order. */
  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{P}\\p{Cf}]", "");
  }
}
