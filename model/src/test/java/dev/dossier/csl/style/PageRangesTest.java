package dev.dossier.csl.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of CSL 1.0.2, appendix V, and pages that are no range. */
class PageRangesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chicago     | 3-10      | 3–10",
        "chicago     | 71-72     | 71–72",
        "chicago     | 100-104   | 100–104",
        "chicago     | 107-108   | 107–8",
        "chicago     | 321-325   | 321–25",
        "expanded    | 42-5      | 42–45",
        "expanded    | 321-328   | 321–328",
        "minimal     | 42-45     | 42–5",
        "minimal     | 321-328   | 321–8",
        "minimal-two | 321-328   | 321–28",
        "minimal     | e123      | e123",
        "chicago     | 034503    | 034503",
        "chicago     | 034503-19 | 034503–19",
      })
  void setsARange(String format, String pages, String expected) {
    assertThat(PageRanges.format(pages, format, "–")).isEqualTo(expected);
  }
}
