package dev.dossier.pdf.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.Document;
import dev.dossier.document.Document.Layout;
import dev.dossier.pdf.Examples;
import dev.dossier.pdf.Glyphs;
import dev.dossier.pdf.Printed;
import dev.dossier.pdf.Samples;
import dev.dossier.profile.spec.Design;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The example profiles take few pages in each theme, and the pages are full. */
@Tag("slow")
class PageCountTest {
  /** The largest part of a page that may be empty at its end. */
  private static final double HOLE = 0.1;

  /** Points in a millimetre. */
  private static final double MM = 72 / 25.4;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "scholar, 2, 5, 1",
    "classic, 1, 4, 1",
    "modern, 1, 4, 1",
    "compact, 1, 4, 1",
    "column, 2, 6, 2",
    "sidebar, 1, 5, 1"
  })
  void aThemeNeedsNoMorePages(String theme, int engineer, int professor, int seed)
      throws IOException {
    assertThat(pages(Examples.ENGINEER, theme)).as("engineer").isEqualTo(engineer);
    assertThat(pages(Examples.PROFESSOR, theme)).as("professor").isEqualTo(professor);
    assertThat(pages(Examples.SEED, theme)).as("seed").isEqualTo(seed);
  }

  private static int pages(String profile, String theme) throws IOException {
    return Printed.pages(Printed.file(Examples.cv(profile, theme))).size();
  }

  /** Letter is 18 mm shorter than A4. */
  @ParameterizedTest
  @ValueSource(strings = {"classic", "modern", "compact", "sidebar"})
  void aResumeOfOnePageFitsOnLetterToo(String theme) throws IOException {
    Document letter =
        Samples.with(
            Examples.cv(Examples.ENGINEER, theme),
            new Layout(theme, null, Design.NONE, "letter", 1, null, null, null));
    assertThat(Printed.pages(Printed.file(letter))).hasSize(1);
  }

  /** Leading and space are reduced, the size of the text hardly. */
  @ParameterizedTest
  @ValueSource(strings = {"classic", "compact"})
  void noLastPageHasOnlyAFewLines(String theme) throws IOException {
    Document letter =
        Samples.with(
            Examples.cv(Examples.ENGINEER, theme),
            new Layout(theme, null, Design.NONE, "letter", null, null, null, null));
    byte[] file = Printed.file(letter);
    assertThat(Printed.pages(file)).hasSize(1);
    double least = 0.97 * PrintTheme.named(theme).look().textSize();
    double text =
        Glyphs.ofPages(file).get(0).stream()
            .collect(Collectors.groupingBy(TextPosition::getFontSize, Collectors.counting()))
            .entrySet()
            .stream()
            .max(Map.Entry.comparingByValue())
            .orElseThrow()
            .getKey();
    assertThat(text).isGreaterThan(least);
  }

  static Stream<Arguments> documents() {
    return PrintTheme.NAMES.stream()
        .flatMap(
            theme ->
                Stream.of(Examples.ENGINEER, Examples.PROFESSOR, Examples.SEED, Examples.CAREER)
                    .flatMap(
                        profile ->
                            Stream.of("a4", "letter")
                                .map(paper -> Arguments.of(theme, profile, paper))));
  }

  @ParameterizedTest(name = "{1} in {0} on {2}")
  @MethodSource("documents")
  void noPageButTheLastEndsEarly(String theme, String profile, String paper) throws IOException {
    Document cv = Examples.cv(profile, theme);
    Document document =
        Samples.with(
            cv, new Layout(theme, null, Design.NONE, paper, null, null, cv.layout().fonts(), null));
    double bottom = PrintTheme.named(theme).look().margins().get(2) * MM;
    List<List<TextPosition>> pages = Glyphs.ofPages(Printed.file(document));
    for (int i = 0; i + 1 < pages.size(); i++) {
      double height = pages.get(i).get(0).getPageHeight();
      List<Double> lines =
          pages.get(i).stream()
              .map(glyph -> (double) glyph.getY())
              .filter(y -> y < height - bottom + 1) // The footer is below.
              .sorted()
              .toList();
      double end = height - bottom;
      double largest = end - lines.get(lines.size() - 1);
      for (int line = 1; line < lines.size(); line++) { // Notes are at the foot of the page.
        if (lines.get(line) > height / 2) {
          largest = Math.max(largest, lines.get(line) - lines.get(line - 1));
        }
      }
      assertThat(largest / height).as("the empty part of page %d", i + 1).isLessThan(HOLE);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "engineer/profile.yaml, classic",
    "professor/profile.yaml, scholar",
    "profile.yaml, scholar"
  })
  void theThemeIsByDefaultThatOfTheProfession(String profile, String theme) throws IOException {
    Document document = Examples.cv(profile, theme);
    assertThat(Printed.file(Samples.inTheme(null, document))).isEqualTo(Printed.file(document));
  }
}
