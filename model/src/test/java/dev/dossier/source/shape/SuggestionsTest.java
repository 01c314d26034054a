package dev.dossier.source.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {
  private static final List<String> KEYS =
      List.of("start", "end", "kind", "highlights", "other-names", "url", "role");

  @ParameterizedTest
  @CsvSource({
    "hilights, highlights",
    "strat, start",
    "knd, kind",
    "ulr, url",
    "otherNames, other-names",
    "other_names, other-names",
    "URL, url",
    "zzzzz,",
    "x,",
    "event,"
  })
  void theNearestIsSuggestedIfOneIsNear(String found, String meant) {
    assertThat(Suggestions.nearest(found, KEYS)).isEqualTo(meant);
  }
}
