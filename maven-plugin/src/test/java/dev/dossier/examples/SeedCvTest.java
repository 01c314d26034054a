package dev.dossier.examples;

import static dev.dossier.examples.Example.solid;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The CV made from the example profile tells the facts that the page tells. */
class SeedCvTest {
  private final String text = solid(Example.seed().pdfText("cv.pdf"));

  static List<String> facts() {
    return SeedFacts.IN_ORDER.stream()
        .distinct()
        .filter(fact -> !fact.equals("More info")) // Its text is printed without the label.
        // The page's own: its title and date, the headings it chose, its introduction.
        .filter(fact -> !fact.equals("🎉 Happy New Year!"))
        .filter(fact -> !fact.equals("2026"))
        .filter(fact -> !fact.equals("Ongoing Projects"))
        .filter(fact -> !fact.equals("Additional Involvements"))
        .filter(fact -> !fact.equals("write here more often"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("facts")
  void hasEveryFactOfThePage(String fact) {
    assertThat(text).contains(solid(fact));
  }

  @Test
  void hasEveryLinkOfThePage() {
    assertThat(Example.seed().pdfLinks("cv.pdf"))
        .containsAll(SeedFacts.LINKS.stream().map(SeedFacts.Link::url).toList());
  }

  @Test
  void hasASectionForEachListOfTheProfile() {
    assertThat(Example.seed().document("cv").sections())
        .extracting(section -> section.kind().word())
        .containsExactly("projects", "publications", "talks", "committees");
  }
}
