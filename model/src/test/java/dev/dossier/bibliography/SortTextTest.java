package dev.dossier.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SortTextTest {
  @Test
  void numbersSortByTheirValue() {
    assertThat(sorted("en", "Vol. 10", "Vol. 2", "Vol. 2a", "Vol."))
        .containsExactly("Vol.", "Vol. 2", "Vol. 2a", "Vol. 10");
    assertThat(sorted("en", "99999999999999999999", "100000000000000000000", "7"))
        .containsExactly("7", "99999999999999999999", "100000000000000000000");
  }

  @Test
  void lettersSortAsInTheLanguage() {
    assertThat(sorted("en", "Zander", "Ångström", "Åberg", "Berg"))
        .containsExactly("Åberg", "Ångström", "Berg", "Zander");
    assertThat(sorted("sv", "Zander", "Ångström", "Åberg", "Berg"))
        .containsExactly("Berg", "Zander", "Åberg", "Ångström");
  }

  @Test
  void onlyTextWithoutAnythingIsEmpty() {
    SortText.Reader reader = new SortText.Reader(Locale.ENGLISH);
    assertThat(reader.read("").isEmpty()).isTrue();
    assertThat(reader.read("0").isEmpty()).isFalse();
  }

  private static List<String> sorted(String language, String... texts) {
    SortText.Reader reader = new SortText.Reader(Locale.forLanguageTag(language));
    return Stream.of(texts).sorted((a, b) -> reader.read(a).compareTo(reader.read(b))).toList();
  }
}
