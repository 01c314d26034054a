package dev.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dossier.document.Document;
import dev.dossier.document.Document.Layout;
import dev.dossier.document.Entry;
import dev.dossier.document.Section;
import dev.dossier.pdf.theme.FitLadder;
import dev.dossier.pdf.theme.PrintTheme;
import dev.dossier.profile.spec.Design;
import dev.dossier.profile.spec.TextSize;
import dev.dossier.render.Renderer.Rendering;
import dev.dossier.testing.EntryBuilder;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class PageBudgetTest {
  private static Document document(
      String theme, int entries, @Nullable Integer most, @Nullable TextSize size) {
    Design design = new Design(null, size, null, null, null, null, null, false, null, null, null);
    return Samples.with(
        Samples.longOne(entries), new Layout(theme, null, design, "a4", most, null, null, null));
  }

  private static int pages(byte[] file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      return pdf.getNumberOfPages();
    }
  }

  /** Returns the largest number of entries that fit on so many pages. */
  private static int fitting(String theme, int most) throws IOException {
    int entries = 6;
    while (pages(Printed.file(document(theme, entries + 2, null, null))) <= most) {
      entries += 2;
    }
    return entries;
  }

  static List<String> themes() {
    return PrintTheme.NAMES;
  }

  @ParameterizedTest
  @MethodSource("themes")
  void aDocumentThatIsALittleTooLongIsSetCloser(String theme) throws IOException {
    int entries = fitting(theme, 2) + 2;
    byte[] free = Printed.file(document(theme, entries, null, null));
    byte[] fitted = Printed.file(document(theme, entries, 2, null));

    assertThat(pages(free)).isEqualTo(3);
    assertThat(pages(fitted)).isEqualTo(2);
    assertThat(Printed.text(fitted)).contains("Title %03d".formatted(entries / 2));
    assertThat(Printed.file(document(theme, entries, 2, null))).isEqualTo(fitted);
    assertThat(Lines.positions(fitted)).allMatch(letter -> letter.getFontSizeInPt() > 7.9);
  }

  @Test
  void whatFitsIsAsTheThemeHasIt() throws IOException {
    int entries = fitting("compact", 1);
    assertThat(Printed.file(document("compact", entries, 1, null)))
        .isEqualTo(Printed.file(document("compact", entries, null, null)));
  }

  @Test
  void theUsersSizeOfTextIsKept() throws IOException {
    TextSize size = new TextSize(10);
    int entries = 6;
    while (pages(Printed.file(document("compact", entries, null, size))) == 1) {
      entries++;
    }
    byte[] fitted = Printed.file(document("compact", entries, 1, size));
    assertThat(pages(fitted)).isEqualTo(1);
    assertThat(Lines.positions(fitted))
        .anyMatch(letter -> Math.abs(letter.getFontSizeInPt() - 10) < 0.01)
        .noneMatch(letter -> Math.abs(letter.getFontSizeInPt() - 9.2) < 0.01);
  }

  @Test
  void whatDoesNotFitIsAnErrorThatSaysHowManyLinesTooLongItIs() {
    Rendering rendering = Printed.rendering(document("scholar", 120, 2, null));
    assertThat(rendering.problems())
        .singleElement()
        .asString()
        .matches(
            "cv\\.pdf: error: \\d{2,3} lines too long for max-pages: 2, even with text of 9\\.8pt,"
                + " leading of 1\\.23, 1\\.105mm between entries; leave out entries with 'limit' or"
                + " 'tags', choose 'theme: compact', or allow more pages");
    assertThat(rendering.problems().get(0).path()).isEqualTo(".max-pages");
  }

  @Test
  void theLinesTooLongAreThoseOnTheFurtherPages() throws IOException {
    // With simple lines, the reported number is exact.
    Document document = PageCraftTest.lines(90);
    List<String> problems =
        Printed.rendering(
                Samples.with(
                    document, new Layout("compact", null, Design.NONE, "a4", 1, null, null, null)))
            .problems()
            .stream()
            .map(Object::toString)
            .toList();
    assertThat(problems).singleElement().asString().contains(" lines too long");
    int told = Integer.parseInt(problems.get(0).replaceAll(".*error: (\\d+) lines? too.*", "$1"));
    List<String> pages = Printed.pages(closest(document));
    assertThat(told).isBetween(lines(pages.get(1)) - 1, lines(pages.get(1)) + 1);
  }

  /** The last step of the theme compact. */
  private static byte[] closest(Document document) {
    Rendering rendering =
        Printed.rendering(
            Samples.with(
                document, new Layout("compact", null, Design.NONE, "a4", 1, null, null, null)));
    return rendering.files().get(0).content();
  }

  private static int lines(String page) {
    return (int) page.lines().filter(line -> line.startsWith("line ")).count();
  }

  /** Margins after the last entry may extend beyond the page. */
  @ParameterizedTest
  @MethodSource("themes")
  void noPageIsEmpty(String theme) throws IOException {
    for (int entries = 20; entries < 45; entries++) {
      List<String> pages = Printed.pages(Printed.file(Samples.inTheme(theme, facts(entries))));
      assertThat(pages).as("of " + entries).allMatch(page -> page.contains("fact"));
    }
  }

  private static Document facts(int entries) {
    return Samples.cv(
        null,
        Samples.section(
            "skills",
            Section.Form.FACTS,
            "Skills",
            IntStream.range(0, entries)
                .mapToObj(i -> EntryBuilder.entry("skill", "fact " + i).build())
                .toArray(Entry[]::new)));
  }

  @Test
  void aLastPageWithFewLinesIsAHint() throws IOException {
    int entries = fitting("scholar", 1) + 2;
    assertThat(Printed.rendering(document("scholar", entries, null, null)).problems())
        .singleElement()
        .asString()
        .matches(
            "cv\\.pdf: hint: the last page has only \\d+ lines?; max-pages: 1 sets the text"
                + " more tightly, which may be enough");
    assertThat(Printed.rendering(document("scholar", 6, null, null)).problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text-size 8.5pt", "leading 3", "spacing 1.5", "margins 10mm", "spacing"})
  void anInvalidStepIsRejected(String step) {
    assertThatThrownBy(() -> FitLadder.parse("leading 1.2; " + step))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void stepsAddToEachOther() {
    FitLadder ladder = FitLadder.parse("text-size 9.2pt; leading 1.2; spacing 0.8");
    assertThat(ladder.steps())
        .containsExactly(
            new FitLadder.Step(9.2, null, 1),
            new FitLadder.Step(9.2, 1.2, 1),
            new FitLadder.Step(9.2, 1.2, 0.8));
    assertThat(ladder.withTextSizeKept().steps())
        .containsExactly(new FitLadder.Step(null, 1.2, 1), new FitLadder.Step(null, 1.2, 0.8));
  }
}
