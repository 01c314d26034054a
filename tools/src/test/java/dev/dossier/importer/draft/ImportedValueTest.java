package dev.dossier.importer.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.profile.value.Url;
import dev.dossier.source.shape.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportedValueTest {
  @ParameterizedTest
  @CsvSource({
    "Mill & Söns, mill-sons",
    "織物, ''",
    "Donaudampfschifffahrtsgesellschaftskapitaenin, donaudampfschifffahrtsgesellschaftskapit",
    "A history of looms and of those who wove them, a-history-of-looms-and-of-those-who-wove",
  })
  void slugsAreShortWords(String text, String slug) {
    assertThat(ImportedValue.slug(text)).isEqualTo(slug);
  }

  @Test
  void aLongHostIsAnAddress() {
    String host = "a.".repeat(30_000) + "example";
    DraftText url = ImportedValue.of(new Shape.OfScalar(Url.class), host, false, List.of());
    assertThat(url.text()).startsWith("https://a.a.");
  }
}
