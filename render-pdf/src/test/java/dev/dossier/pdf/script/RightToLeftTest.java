package dev.dossier.pdf.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.document.Document;
import dev.dossier.document.Section.Form;
import dev.dossier.pdf.Glyphs;
import dev.dossier.pdf.Lines;
import dev.dossier.pdf.Poppler;
import dev.dossier.pdf.Printed;
import dev.dossier.pdf.Samples;
import dev.dossier.pdf.TagTree;
import dev.dossier.pdf.TestFonts;
import dev.dossier.pdf.VeraPdf;
import dev.dossier.pdf.theme.PrintTheme;
import dev.dossier.profile.spec.Pictures;
import dev.dossier.profile.spec.Resolution;
import dev.dossier.testing.EntryBuilder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Arabic, Persian, and Hebrew: order, contextual forms, mirrored pages, extraction. */
@Tag("slow")
class RightToLeftTest {
  private static final String ARABIC =
      "باحث في الحوسبة عالية الأداء والنماذج اللغوية الكبيرة منذ سنة 2015";
  private static final String PERSIAN = "پژوهشگر هوش مصنوعی در دانشگاه تهران، می‌خواهم بروم";
  private static final String HEBREW = "חוקר בכיר באוניברסיטה העברית, משנת 2019 ועד היום";

  @TempDir Path folder;

  @Tag("judge")
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

  /** Letters of Arabic and Persian that look alike share a glyph. */
  @Tag("judge")
  @Test
  void yehIsReadAsThatOfTheLanguage() throws IOException, InterruptedException {
    for (String typed : List.of("على مصطفى ليلى يبني كتابي", "علی مصطفی لیلی کتابی")) {
      byte[] file = Printed.file(TestFonts.document("ar", "rtl", typed));
      assertThat(letters(poppler(file))).contains(letters(typed));
      assertThat(letters(Lines.sorted(file))).contains(letters(typed));
    }
  }

  @Tag("judge")
  @Test
  void wordsOfTheOtherDirectionStandInALine() throws IOException, InterruptedException {
    String english = "Research fellow of העברית since 2019, then lecturer in Cairo";
    byte[] file = Printed.file(TestFonts.document("en", "ltr", english));
    assertThat(letters(poppler(file))).contains(letters(english));
    assertThat(VeraPdf.complaints(file)).isEmpty();
  }

  @Tag("judge")
  @Test
  void thePageIsTurnedRoundAndReadInTheSameOrder() throws IOException {
    for (String theme : PrintTheme.NAMES) {
      Document document = Samples.inTheme(theme, TestFonts.document("he", "rtl", "שלום", HEBREW));
      byte[] turned = Printed.file(document);
      byte[] straight =
          Printed.file(
              Samples.inTheme(
                  theme, TestFonts.document("en", "ltr", "Hello", "Fellow since 2019")));
      assertThat(x(turned, "2025")).as(theme).isNotCloseTo(x(straight, "2025"), within(60));
      // Tags contain letters in visual order. Dates precede or follow titles, by theme.
      assertThat(order(turned, "םולש", "2025", "תנשמ", "2019"))
          .as(theme)
          .isEqualTo(order(straight, "hello", "2025", "since", "2019"));
      assertThat(Lines.beyond(turned, 30, 565)).isEmpty();
      assertThat(VeraPdf.complaints(turned)).as(theme).isEmpty();
    }
  }

  @Test
  void aRuleIsAboveTheNotes() throws IOException {
    for (String theme : PrintTheme.NAMES) {
      BufferedImage page = firstPage(theme, "[^note]\n\n  [^note]: הערה ארוכה.");
      BufferedImage plain = firstPage(theme, "");
      assertThat(rules(page)).as(theme).isEqualTo(rules(plain) + 1);
    }
  }

  /** An Arabic comma between words in Latin letters runs with them, also where a line ends. */
  @Tag("judge")
  @Test
  void separatorsOfLatinWordsStandBehindThem() throws IOException, InterruptedException {
    Path profile =
        Files.writeString(
            folder.resolve("profile.yaml"),
            """
            language: ar
            person: {name: ليلى مثال}
            skills: [{name: لغات, keywords: [Rust, Java, Kotlin, Python, TypeScript, PostgreSQL, Kafka,
              Parquet, Arrow, Redis, ClickHouse, Kubernetes, Terraform, OpenTelemetry, Prometheus]}]
            documents: [{name: cv, format: pdf}]
            """);
    Document cv = TestFonts.withFonts(Dossier.read(profile).documents().get(0));
    for (String theme : PrintTheme.NAMES) {
      assertThat(poppler(Printed.file(Samples.inTheme(theme, cv))).replaceAll("\\s+", " "))
          .as(theme)
          .contains("Rust، Java، Kotlin، Python، ", "Prometheus")
          .doesNotContainPattern("، ،|،\\p{IsLatin}");
    }
  }

  private BufferedImage firstPage(String theme, String note) throws IOException {
    Path profile =
        Files.writeString(
            folder.resolve("profile.yaml"),
            "language: he\nperson: {name: רות כהן}\nsummary: |\n  אני מודדת קול.%s\n"
                    .formatted(note)
                + "documents: [{name: cv, format: pdf}]\n");
    Document cv = TestFonts.withFonts(Dossier.read(profile).documents().get(0));
    Pictures first = new Pictures(Pictures.Pages.FIRST, new Resolution(144));
    byte[] png =
        Printed.rendering(Samples.withPictures(Samples.inTheme(theme, cv), first))
            .files()
            .get(1)
            .content();
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  /** Returns the number of dark horizontal lines in the lower half of a page. */
  private static int rules(BufferedImage page) {
    int rules = 0;
    boolean isRule = false;
    for (int y = page.getHeight() / 2; y < page.getHeight(); y++) {
      int dark = 0;
      for (int x = 0; x < page.getWidth(); x++) {
        dark += (page.getRGB(x, y) & 0xFF) < 0xC0 ? 1 : 0;
      }
      boolean isDark = dark > page.getWidth() / 3;
      rules += isDark && !isRule ? 1 : 0;
      isRule = isDark;
    }
    return rules;
  }

  @Test
  void theFootStandsWhereTheThemeHasItAndReadsFromTheRight() throws IOException {
    for (String theme : PrintTheme.NAMES) {
      String pages = (HEBREW + " ").repeat(120);
      byte[] file =
          Printed.file(Samples.inTheme(theme, TestFonts.document("he", "rtl", "שלום", pages)));
      List<TextPosition> all = Glyphs.of(file);
      double lowest = all.stream().mapToDouble(TextPosition::getY).max().orElseThrow();
      List<TextPosition> foot = all.stream().filter(p -> p.getY() > lowest - 2).toList();
      double left = foot.stream().mapToDouble(TextPosition::getX).min().orElseThrow();
      double right = foot.stream().mapToDouble(p -> p.getX() + p.getWidth()).max().orElseThrow();
      assertThat(Lines.beyond(file, 30, 565)).as(theme).isEmpty();
      if (theme.equals("classic")) {
        assertThat((left + right) / 2).as(theme).isCloseTo(595.3 / 2, within(2));
      } else {
        assertThat(left).as(theme).isLessThan(80);
      }
      assertThat(x(foot, "E")).as("the name, then the page").isGreaterThan(x(foot, "1"));
    }
  }

  /** Text from left to right keeps its order, even in several pieces. */
  @Tag("judge")
  @Test
  void latinWordsOfATitleStandInTheirOrder() throws Exception {
    for (String theme : PrintTheme.NAMES) {
      Document document =
          Samples.cv(
              "<p>" + HEBREW + "</p>",
              Samples.section(
                  "talks",
                  Form.ENTRIES,
                  "Talks",
                  EntryBuilder.entry("talk", "Deep Learning").subtitle("NeurIPS").build(),
                  EntryBuilder.entry("talk", "Loom").tagline("Weaving").build()));
      byte[] file =
          Printed.file(
              Samples.inTheme(theme, TestFonts.in("he", "rtl", TestFonts.withFonts(document))));
      for (String text : List.of(Printed.text(file), poppler(file))) {
        assertThat(text).as(theme).contains("Deep Learning, NeurIPS").contains("Loom: Weaving");
      }
      assertThat(VeraPdf.complaints(file)).as(theme).isEmpty();
    }
  }

  /** The engine counts an indent from right to left, but does not apply it. */
  @Test
  void aReferenceHangsOutToTheRightAndStaysOnThePage() throws IOException {
    String reference =
        "كهن، دانا، و B. Other. 2020. «عمل: بحث». مجلة، advance online publication, 2020."
            + " <a href=\"https://doi.org/10.1000/182\">https://doi.org/10.1000/182</a>.";
    for (String theme : PrintTheme.NAMES) {
      for (int more = 0; more < 40; more += 4) {
        Document document =
            Samples.cv(
                "<p>" + ARABIC + "</p>",
                Samples.section(
                    "publications",
                    Form.REFERENCES,
                    "Publications",
                    EntryBuilder.entry("publication", "x")
                        .reference("كلمة ".repeat(2) + "w".repeat(more) + " " + reference)
                        .build()));
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
  void aNumberAndItsSignAreNotSeparated() throws IOException {
    for (int words = 8; words < 22; words++) {
      String typed = "كلمة ".repeat(words) + "45%.";
      byte[] file = Printed.file(TestFonts.document("ar", "rtl", typed));
      assertThat(Lines.of(file)).noneMatch(line -> line.strip().matches("[.%]+"));
    }
  }

  /** Returns the positions of words in the tags of the projects. */
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

  /** Returns where a word first begins, in points from the left. */
  private static double x(List<TextPosition> positions, String word) {
    StringBuilder read = new StringBuilder();
    for (TextPosition position : positions) {
      read.append(position.getUnicode());
      if (read.toString().stripTrailing().endsWith(word)) {
        return position.getX();
      }
    }
    throw new AssertionError(word + " not in " + read);
  }

  private String poppler(byte[] file) throws IOException, InterruptedException {
    // Poppler adds direction marks around text that it reverses.
    return new Poppler(folder).text(file).replaceAll("[\u202A-\u202E\u2066-\u2069]", "");
  }

  /** Extractors guess spaces and commas, so only letters and digits are compared. */
  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{P}\\p{Cf}]", "");
  }
}
