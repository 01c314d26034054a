package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts other than prose have a limit, so that no line takes minutes to lay out. */
class LongTextTest {
  private static final int MOST = 10_000;

  @TempDir Path temp;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "person: {name: LONG}                                        | profile.yaml:1:16",
        "person: {name: {family: LONG}}                              | profile.yaml:1:25",
        "person: {name: Ada, headline: LONG}                         | profile.yaml:1:31",
        "person: {name: Ada, headline: {de: LONG}}                   | profile.yaml:1:36",
        "person: {name: Ada, website: 'https://example.org/LONG'}    | profile.yaml:1:30",
        "person: {name: Ada, private: {phone: LONG}}                 | profile.yaml:1:38",
        "{person: {name: Ada}, talks: [{title: LONG, date: 2020}]}   | profile.yaml:1:39",
        "{person: {name: Ada}, skills: [{name: S, keywords: [LONG]}]} | profile.yaml:1:53"
      })
  void aLongerTextIsAnErrorAtItsPlace(String profile, String place) {
    ProfileFolder folder = new ProfileFolder(temp);
    String problems =
        folder.problems(folder.read(profile.replace("LONG", "x".repeat(100_000)) + "\n"));
    assertThat(problems)
        .startsWith(place + ": error: 100,0")
        .contains("characters are too many here: at most 10,000 are read")
        .hasSizeLessThan(2000);
  }

  @Test
  void proseHasNoLimit() {
    ProfileFolder folder = new ProfileFolder(temp);
    String prose = "summary: " + "word ".repeat(20_000) + "\n";
    assertThat(folder.read("person: {name: Ada}\n" + prose).problems()).isEmpty();
  }

  @Test
  void theLimitCountsCodePoints() {
    ProfileFolder folder = new ProfileFolder(temp);
    String name = "𝒳".repeat(MOST);
    assertThat(folder.read("person: {name: %s}\n".formatted(name)).problems()).isEmpty();
    assertThat(folder.read("person: {name: %sx}\n".formatted(name)).problems()).hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "[{id: a, type: book, title: LONG}]",
        "[{id: a, type: book, abstract: LONG}]",
        "[{id: a, type: book, author: [{family: LONG}]}]",
        "[{id: a, type: book, author: [{literal: LONG}]}]"
      })
  void textOfCslItemsHasTheSameLimit(String items) {
    ProfileFolder folder = new ProfileFolder(temp);
    String profile = "person: {name: Ada}\npublications: %s\n";
    assertThat(
            folder.problems(
                folder.read(profile.formatted(items.replace("LONG", "x".repeat(10_001))))))
        .contains("profile.yaml:2:", "error: 10,001 characters are too many here");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"a\u1F00", "\u05D0 b ", "\u65E5a", "🍋a", "\u0915a"})
  void aTextOfTwoScriptsMayChangeBetweenThemTwoThousandTimes(String piece) {
    ProfileFolder folder = new ProfileFolder(temp);
    for (String profile :
        List.of("person: {name: Ada, headline: %s}\n", "person: {name: Ada}\nsummary: %s\n")) {
      assertThat(folder.read(profile.formatted(piece.repeat(1_000))).problems()).isEmpty();
      assertThat(folder.problems(folder.read(profile.formatted(piece.repeat(1_001)))))
          .contains("error: this text is too long: it changes between scripts more than 2,000");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u65E5\u306E\u30AB", "a1 ", "a\u0301\u00E9 ", "\u05D0 1 - "})
  void textInOneScriptHasNoLimit(String piece) {
    ProfileFolder folder = new ProfileFolder(temp);
    String prose = "summary: " + piece.repeat(5_000) + "\n";
    assertThat(folder.read("person: {name: Ada}\n" + prose).problems()).isEmpty();
  }
}
