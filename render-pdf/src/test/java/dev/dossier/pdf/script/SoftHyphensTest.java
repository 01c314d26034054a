package dev.dossier.pdf.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.Document;
import dev.dossier.document.Section.Form;
import dev.dossier.pdf.Lines;
import dev.dossier.pdf.Poppler;
import dev.dossier.pdf.Printed;
import dev.dossier.pdf.Samples;
import dev.dossier.pdf.VeraPdf;
import dev.dossier.testing.EntryBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words break with a hyphen where the author allows it, and where they are longer than a line. */
class SoftHyphensTest {
  private static final String WORD =
      "Donau\u00ADdampf\u00ADschifffahrts\u00ADelektrizitäten\u00ADhaupt\u00ADbetriebs\u00ADwerk"
          + "\u00ADbau\u00ADunter\u00ADbeamten\u00ADgesellschaft";
  private static final String WHOLE = WORD.replace("\u00AD", "");

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "auf\u00ADhören, auf\u00ADhören",
    "\u00ADauf, auf",
    "auf\u00AD, auf",
    "auf\u00AD hören, auf hören",
    "auf\u00AD\u00ADhören, auf\u00ADhören",
    "2\u00AD3, 23",
    "日\u00AD本, 日本",
    "كت\u00ADاب, كتاب",
    "λέ\u00ADξη, λέ\u00ADξη"
  })
  void staysBetweenLettersOnly(String typed, String kept) {
    assertThat(SoftHyphens.where(typed)).isEqualTo(kept);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Programmiersprachen, Pro-gram-miers-pra-chen",
    "Featherstonehaugh, Fea-thers-to-ne-haugh",
    "éducation, édu-ca-tion",
    "επιστήμονας, επισ-τή-μο-νας",
    "наука, нау-ка",
    "of, of"
  })
  void partsWordsBeforeASyllable(String word, String parts) {
    assertThat(SoftHyphens.in(word).replace('\u00AD', '-')).isEqualTo(parts);
  }

  /** Returns the word up to each of its hyphens. */
  private static List<String> hyphenated() {
    return IntStream.range(0, WORD.length())
        .filter(i -> WORD.charAt(i) == '\u00AD')
        .mapToObj(i -> WORD.substring(0, i).replace("\u00AD", ""))
        .toList();
  }

  private static Document saying(String prose) {
    return Samples.cv(
        "<p>Die Geschichte der %1$s und ihrer Leute, die der %1$s dienten, und was aus ihnen allen"
                .formatted(prose)
            + " geworden ist, nachdem es die "
            + prose
            + " nicht mehr gab.</p>",
        Samples.section(
            "projects",
            Form.ENTRIES,
            "Pro\u00ADjects",
            EntryBuilder.entry("project", prose)
                .link(prose, "https://example.org")
                .when("2020")
                .build()));
  }

  @Tag("judge")
  @ParameterizedTest
  @ValueSource(strings = {"scholar", "classic", "modern", "compact", "column", "sidebar"})
  void aWordBreaksWithAHyphenAndIsReadWhole(String theme) throws IOException, InterruptedException {
    byte[] file = Printed.file(Samples.inTheme(theme, saying(WORD)));
    List<String> broken = Lines.of(file).stream().filter(line -> line.endsWith("-")).toList();
    assertThat(broken).isNotEmpty();
    assertThat(broken)
        .allSatisfy(
            line -> {
              String part = line.substring(line.lastIndexOf(' ') + 1, line.length() - 1);
              assertThat(hyphenated()).anyMatch(start -> start.endsWith(part));
            });
    assertThat(Printed.text(file)).doesNotContain("\u00AD");
    String read = new Poppler(folder).text(file);
    assertThat(read).contains("der " + WHOLE + " und", "der " + WHOLE + " dienten");
    assertThat(VeraPdf.complaints(file)).isEmpty();
  }

  @Test
  void outlineAndLinksHaveNone() throws IOException {
    byte[] file = Printed.file(saying(WORD));
    try (PDDocument pdf = Loader.loadPDF(file)) {
      var section = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild().getFirstChild();
      assertThat(section.getTitle()).isEqualTo("Projects");
      assertThat(section.getFirstChild().getTitle()).isEqualTo(WHOLE);
      assertThat(pdf.getPage(0).getAnnotations())
          .isNotEmpty()
          .allSatisfy(link -> assertThat(link.getContents()).isEqualTo(WHOLE));
    }
  }

  /** A word without soft hyphens that is longer than its line breaks with a hyphen too. */
  @ParameterizedTest
  @ValueSource(strings = {"scholar", "classic", "modern", "compact", "column", "sidebar"})
  void noWordBreaksWithoutAHyphen(String theme) throws IOException {
    String word = (WHOLE + WHOLE.toLowerCase(Locale.ROOT)).repeat(2);
    for (String long_ : List.of(word, "aaaaaaaa".repeat(40), word.toUpperCase(Locale.ROOT))) {
      byte[] file = Printed.file(Samples.inTheme(theme, saying(long_)));
      List<String> lines = Lines.of(file);
      for (int i = 0; i + 1 < lines.size(); i++) {
        String last = lines.get(i).substring(lines.get(i).lastIndexOf(' ') + 1);
        if (long_.contains(last) && last.length() > 2 && !long_.endsWith(last)) {
          assertThat(last).as("%s in %s", lines.get(i), theme).endsWith("-");
        }
      }
      assertThat(lines.stream().filter(line -> line.endsWith("-")).count()).isGreaterThan(4);
    }
  }

  /** In an address, a hyphen would be read as part of it. */
  @Test
  void anAddressBreaksWithoutAHyphen() throws IOException {
    String address = "https://example.org/" + "verylongnameofafolder".repeat(20);
    byte[] file = Printed.file(Samples.cv("<p>See " + address + " there.</p>"));
    assertThat(Printed.text(file).replace(" ", "")).contains("See" + address + "there");
  }
}
