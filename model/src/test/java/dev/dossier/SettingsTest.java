package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.profile.Profile;
import dev.dossier.profile.spec.DocumentSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of a command line in place of those in the profile. */
class SettingsTest {
  private static final String PROFILE =
      """
      person: {name: Ada, email: ada@example.org}
      talks:
        - {id: looms, title: On Looms, date: 2020}
        - {title: On Cards, date: 2021}
      documents:
        - {name: page, format: html, file: index.html}
        - {name: cv, format: pdf, file: cv.pdf, theme: plain}
        - {name: short, extends: cv, file: short.pdf}
      """;

  @TempDir Path folder;

  @Test
  void aValueStandsInPlaceOfTheOneInTheProfile() throws IOException {
    Dossier dossier =
        read(PROFILE, "documents.cv.theme=fancy", "talks.looms.title=On Looms: again # 2");
    assertThat(text(dossier)).isEmpty();
    assertThat(documents(dossier))
        .extracting(DocumentSpec::theme)
        .containsExactly(null, "fancy", "fancy");
    assertThat(profile(dossier).talks().get(0).title().toString()).contains("On Looms: again # 2");
  }

  @Test
  void theLastOfSeveralCounts() throws IOException {
    Dossier dossier = read(PROFILE, "documents.cv.theme=fancy", "documents[1].theme=plain");
    assertThat(documents(dossier).get(1).theme()).isEqualTo("plain");
  }

  @Test
  void aValueMayBeWhereNoneIsAndInAListThatIsNotThere() throws IOException {
    Dossier dossier =
        read(
            "person: {name: Ada}\n",
            "documents.cv.tags.include=[hpc]",
            "documents.cv.page=letter",
            "language=de");
    assertThat(text(dossier)).isEmpty();
    assertThat(documents(dossier))
        .extracting(DocumentSpec::name)
        .containsExactly("portfolio", "cv");
    assertThat(documents(dossier).get(1).tags().toString()).contains("hpc");
    assertThat(profile(dossier).language()).hasToString("de");
  }

  @Test
  void anEmptyValueRemovesTheKey() throws IOException {
    Dossier dossier =
        read(
            PROFILE,
            "documents.cv.theme=",
            "talks=",
            "person.headline=",
            "documents.cv.tags.include=");
    assertThat(text(dossier)).isEmpty();
    assertThat(documents(dossier).get(1).theme()).isNull();
    assertThat(profile(dossier).talks()).isEmpty();
  }

  @Test
  void aListIsWrittenAsYaml() throws IOException {
    Dossier dossier = read(PROFILE, "documents.cv.sections=[talks, {section: skills, title: Can}]");
    assertThat(text(dossier)).isEmpty();
    assertThat(documents(dossier).get(1).sections()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          documents.cv.theme=modrn      | --set documents.cv.theme:1:1: error:
          documents.vc.theme=modern     | --set documents.vc.theme: error: 'documents' has no entry 'vc'; did you mean 'cv'?
          documents.cv.thema=modern     | --set documents.cv.thema:1:1: error: unknown key 'thema' in documents[1]; did you mean 'theme'?
          documents.cv.design.teckst=1  | --set documents.cv.design.teckst:1:1: error: unknown key 'teckst'
          documents.cv.max-pages=x       | --set documents.cv.max-pages:1:1: error:
          person.email=nobody           | --set person.email:1:1: error: 'nobody'
          person.name.first.x=1         | --set person.name.first.x: error: 'person.name' is text, so it has no 'first'
          person.name=                  | --set person.name: error: 'person.name' is required; give it a value
          documents.cv.name=            | --set documents.cv.name: error: 'documents.cv.name' is required; give it a value
          documents.cv=x                | --set documents.cv: error: 'documents[1]' is an entry of a list; add the key to set
          documents..theme=x            | --set documents..theme: error: 'documents..theme' is not a path such as documents.cv.theme
          documents.cv.sections=[talks  | --set documents.cv.sections:1:
          talks[7].date=2020            | --set talks[7].date: error: 'talks' has no entry '7'
          """)
  void anErrorNamesTheOption(String setting, String expected) throws IOException {
    assertThat(text(read(PROFILE, setting))).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          documents.nope.theme=plain    | --set documents.nope.theme: error: 'documents' has no entry 'nope'; its entries are portfolio, cv
          documents.cv.extends=x        | --set documents.cv.extends:1:1: error: no document is called 'x'; documents are portfolio
          documents.cv.format=pfd       | --set documents.cv.format:1:1: error: unknown format 'pfd'
          documents.cv.name=portfolio   | --set documents.cv.name:1:1: error: duplicate name 'portfolio' in documents[1]; already used by documents[0]
          documents.cv.file=index.html  | --set documents.cv.file:1:1: error: duplicate file 'index.html' in documents[1]; already used by documents[0]
          """)
  void anErrorNamesTheOptionWhereTheProfileListsNoDocuments(String setting, String expected)
      throws IOException {
    String problems = text(read("person: {name: Ada}\n", setting));
    assertThat(problems).startsWith("--set ").contains(expected).doesNotContain("[{");
  }

  @Test
  void anErrorNamesTheOptionOfItsOwnAmongSeveralOfOneMapping() throws IOException {
    String problems =
        text(
            read(
                "person: {name: Ada}\n",
                "documents.cv.design.accent=#225588",
                "documents.cv.design.text-size=huge"));
    assertThat(problems).startsWith("--set documents.cv.design.text-size:1:1: error:");
    assertThat(problems).contains("1 | huge");
  }

  private Dossier read(String profile, String... settings) throws IOException {
    Path file = Files.writeString(folder.resolve("profile.yaml"), profile);
    List<Setting> values =
        Arrays.stream(settings)
            .map(each -> each.split("=", 2))
            .map(each -> new Setting("--set " + each[0], each[0], each[1]))
            .toList();
    return Dossier.read(file, ReadOptions.defaults().withName("p.yaml").withSettings(values));
  }

  private static List<DocumentSpec> documents(Dossier dossier) {
    return profile(dossier).documents();
  }

  private static Profile profile(Dossier dossier) {
    return dossier.profile().orElseThrow();
  }

  private static String text(Dossier dossier) {
    return dossier.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }
}
