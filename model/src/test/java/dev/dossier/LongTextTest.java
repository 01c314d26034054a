package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no prose has a limit, so that no line of a document takes minutes to set. */
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
  void aLongerOneIsAnErrorAtItsPlace(String profile, String place) {
    ProfileFolder folder = new ProfileFolder(temp);
    String problems =
        folder.problems(folder.read(profile.replace("LONG", "x".repeat(100_000)) + "\n"));
    assertThat(problems)
        .startsWith(place + ": error: 100,0")
        .contains("characters are too many here: at most 10,000 are read")
        .hasSizeLessThan(2000);
  }

  @Test
  void proseIsAsLongAsItIs() {
    ProfileFolder folder = new ProfileFolder(temp);
    String prose = "summary: " + "word ".repeat(20_000) + "\n";
    assertThat(folder.read("person: {name: Ada}\n" + prose).problems()).isEmpty();
  }

  @Test
  void theLimitIsInCharactersAndNotInUnits() {
    ProfileFolder folder = new ProfileFolder(temp);
    String name = "𝒳".repeat(MOST);
    assertThat(folder.read("person: {name: %s}\n".formatted(name)).problems()).isEmpty();
    assertThat(folder.read("person: {name: %sx}\n".formatted(name)).problems()).hasSize(1);
  }
}
