package dev.dossier.pdf.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.Document;
import dev.dossier.document.Section.Form;
import dev.dossier.pdf.Lines;
import dev.dossier.pdf.Poppler;
import dev.dossier.pdf.Printed;
import dev.dossier.pdf.Samples;
import dev.dossier.pdf.VeraPdf;
import dev.dossier.pdf.theme.PrintTheme;
import dev.dossier.testing.EntryBuilder;
import dev.dossier.testing.Fragments;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Long words of running text are hyphenated by the rules of their language. */
class HyphenationTest {
  private static final List<String> WORDS =
      List.of(
          "Wissenschaftskommunikation",
          "Geschwindigkeitsbegrenzung",
          "Weiterbildungsveranstaltungen",
          "Gleichstellungsbeauftragte");

  @TempDir Path folder;

  static List<String> themes() {
    return PrintTheme.NAMES;
  }

  private static String hyphenated(String language, String word) {
    return Objects.requireNonNull(Hyphenation.of(language)).in(word).replace('\u00AD', '-');
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "de, Wissenschaftskommunikation, Wissen-schafts-kom-mu-ni-ka-tion",
    "de-CH, Geschwindigkeitsbegrenzung, Geschwin-dig-keits-be-gren-zung",
    "fi, tutkimusryhmänjohtaja, tutki-mus-ryh-män-joh-taja",
    "sv, forskningsinfrastruktur, forsk-nings-in-fra-struktur",
    "da, forskningsinfrastruktur, forsk-nings-in-fra-struktur",
    "nl, onderzoeksinfrastructuur, onder-zoeks-in-fra-struc-tuur",
    "pl, przeprowadzanie, prze-pro-wa-dzanie",
    "ru, экспериментальный, экспе-ри-мен-тальный"
  })
  void goesByTheLanguage(String language, String word, String parts) {
    assertThat(hyphenated(language, word)).isEqualTo(parts);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "de, Sprachkurse",
    "de, DONAUDAMPFSCHIFFFAHRT",
    "de, InformationsTechnik",
    "fi, Lappeenrannassa",
    "ru, Екатеринбургский"
  })
  void shortWordsNamesAndAcronymsStayWhole(String language, String word) {
    assertThat(hyphenated(language, word)).isEqualTo(word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "ja", "", "x-private"})
  void otherLanguagesAreNotHyphenated(String language) {
    assertThat(Hyphenation.of(language)).isNull();
  }

  /** Prose in which each line may end within a long word. */
  private static Document german() {
    StringBuilder prose = new StringBuilder();
    for (int i = 0; i < 24; i++) {
      prose.append("aber ".repeat(i % 5)).append(WORDS.get(i % WORDS.size())).append(' ');
    }
    return Samples.cv(
        "<p><span lang=\"de\" dir=\"ltr\">%s</span></p>".formatted(prose.toString().strip()));
  }

  @Tag("judge")
  @ParameterizedTest
  @MethodSource("themes")
  void wordsAreReadWhole(String theme) throws IOException, InterruptedException {
    byte[] file = Printed.file(Samples.inTheme(theme, german()));
    assertThat(Lines.of(file)).filteredOn(line -> line.endsWith("-")).hasSizeGreaterThan(1);
    String read = new Poppler(folder).text(file);
    assertThat(read.split("\\P{L}+"))
        .filteredOn(word -> word.length() > 12)
        .hasSize(24)
        .isSubsetOf(WORDS);
    assertThat(VeraPdf.complaints(file)).isEmpty();
  }

  /** The lines that end with a hyphen. */
  private static List<String> broken(Document document) throws IOException {
    return Lines.of(Printed.file(document)).stream().filter(line -> line.endsWith("-")).toList();
  }

  @Test
  void codeAndAddressesAreNotHyphenated() throws IOException {
    String address = "https://example.org/Wissenschaftskommunikation/Weiterbildungsveranstaltungen";
    String text = "<p><span lang=\"de\" dir=\"ltr\">%s</span></p>";
    String code = "<code>Weiterbildungsveranstaltungen</code> ".repeat(20);
    assertThat(broken(Samples.cv(text.formatted(code.strip())))).isEmpty();
    assertThat(broken(Samples.cv(text.formatted((address + " ").repeat(10).strip())))).isEmpty();
    assertThat(
            broken(Samples.cv(text.formatted("Wissenschaftskommunikation.de ".repeat(20).strip()))))
        .isEmpty();
  }

  @Test
  void headingsAndTitlesAreNotHyphenated() throws IOException {
    String title = "Weiterbildungsveranstaltungen ".repeat(9).strip();
    Document document =
        Samples.cv(
            null,
            Samples.section(
                "projects",
                Form.ENTRIES,
                title,
                EntryBuilder.entry("project", title).in("de").when("2020").build()));
    assertThat(broken(document)).isEmpty();
  }

  /** A word of English within is not hyphenated by the rules of German. */
  @Test
  void aPhraseInAnotherLanguageGoesByItsOwn() throws IOException {
    String english = "internationalization ".repeat(40);
    Document document =
        Samples.cv(
            "<p><span lang=\"de\" dir=\"ltr\">Begriff: <span lang=\"en\" dir=\"ltr\">%s</span></span></p>"
                .formatted(english.strip()));
    assertThat(broken(document)).isEmpty();
    String german = "Weiterbildungsveranstaltungen ".repeat(40);
    assertThat(
            broken(
                Samples.cv(
                    "<p>Term: <span lang=\"de\" dir=\"ltr\">%s</span></p>"
                        .formatted(german.strip()))))
        .isNotEmpty();
  }

  @Test
  void hyphensOfTheAuthorAreTheOnlyOnesOfTheirWord() throws IOException {
    String word =
        "Weiter\u00ADbildungsveranstaltungen, aber ja, Weiter\u00ADbildungsveranstaltungen, "
            .repeat(30);
    assertThat(
            broken(
                Samples.cv(
                    "<p><span lang=\"de\" dir=\"ltr\">%s</span></p>".formatted(word.strip()))))
        .isNotEmpty()
        .allMatch(line -> line.endsWith("Weiter-"));
  }

  @Test
  void theNameOfThePersonIsNotHyphenated() throws IOException {
    String name = "Featherstonehaughsen";
    Document document =
        Samples.document(
            Samples.header("Ada " + name, null, List.of()),
            Fragments.rich(
                "<p><span lang=\"de\" dir=\"ltr\">%s</span></p>"
                    .formatted((name + " ").repeat(40).strip())),
            List.of(),
            List.of());
    assertThat(Objects.requireNonNull(Hyphenation.of("de")).in(name)).contains("\u00AD");
    assertThat(broken(document)).isEmpty();
  }
}
