package dev.dossier.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Severity;
import dev.dossier.SourceLocation;
import dev.dossier.profile.Profile;
import dev.dossier.profile.entry.Talk;
import dev.dossier.profile.part.TalkKind;
import dev.dossier.profile.value.EndDate;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.profile.value.Text;
import dev.dossier.source.file.Problems;
import dev.dossier.source.yaml.CitationKey;
import dev.dossier.source.yaml.MarkdownSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileReaderTest {
  private static final String PERSON = "person: {name: Ada Example}\n";

  @TempDir Path folder;
  private final Problems problems = new Problems();

  @Test
  void textStaysTextWhateverOldYamlWouldMakeOfIt() throws IOException {
    Profile profile =
        profile(
            """
            person: {name: no, pronouns: 0x1F, other-names: [012, 1:30, 2020-01-01, off, 1e3, .5]}
            """);
    assertThat(profile.person().name().display()).isEqualTo("no");
    assertThat(profile.person().pronouns()).isEqualTo(Text.of("0x1F").asName());
    assertThat(profile.person().otherNames())
        .containsExactly("012", "1:30", "2020-01-01", "off", "1e3", ".5");
  }

  @Test
  void valuesHaveTheTypesOfTheVocabulary() throws IOException {
    Profile profile =
        profile(
            PERSON
                + """
                talks:
                  - title: {en: Looms, de-at: Webstühle}
                    date: 2025-10
                    kind: keynote
                    selected: true
                projects:
                  - {name: Loom, start: 2024, end: present, url:, tags: ~}
                """);
    Talk talk = profile.talks().get(0);
    assertThat(talk.title().byLanguage()).containsEntry("de-AT", "Webstühle");
    assertThat(talk.date()).isEqualTo(new PartialDate(2025, 10, null));
    assertThat(talk.kind()).isEqualTo(TalkKind.KEYNOTE);
    assertThat(talk.selected()).isTrue();
    assertThat(profile.projects().get(0).end()).isEqualTo(EndDate.PRESENT);
    assertThat(profile.projects().get(0).url()).isNull();
    assertThat(profile.projects().get(0).tags()).isEmpty();
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAreAllowed() throws IOException {
    Profile profile = profile("\ufeffperson:\r\n  name: Ada\r\ntalks:\r\n- title: Looms\r\n");
    assertThat(profile.talks()).hasSize(1);
  }

  @Test
  void aSectionMayStandInAFileAloneOrUnderItsKey() throws IOException {
    Files.writeString(folder.resolve("talks.yaml"), "- title: Looms\n");
    Files.writeString(folder.resolve("awards.yaml"), "awards:\n  - title: Medal\n");
    Profile profile = profile(PERSON + "talks: talks.yaml\nawards: awards.yaml\n");
    assertThat(profile.talks()).hasSize(1);
    assertThat(profile.awards()).hasSize(1);
  }

  @Test
  void publicationsAreFilesOrItemsOrBoth() throws IOException {
    Files.writeString(folder.resolve("a.bib"), "");
    Profile profile = profile(PERSON + "publications: [a.bib, {id: k, type: book, title: T}]\n");
    assertThat(Objects.requireNonNull(profile.publications()).files()).hasSize(1);
    assertThat(profile.publications().items()).extracting("id").containsExactly("k");
  }

  @Test
  void aliasesStandForTheirValues() throws IOException {
    Profile profile =
        profile(PERSON + "talks: [{title: A, event: &e SC25}, {title: B, event: *e}]\n");
    assertThat(profile.talks()).extracting(Talk::event).containsOnly(Text.of("SC25").asName());
  }

  @Test
  void validValuesAreReadDespiteErrors() throws IOException {
    ReadProfile read = read("talks: [{title: Looms, date: soon}, {event: SC25}]\n");
    assertThat(problems.haveErrors()).isTrue();
    Profile profile = Objects.requireNonNull(read.profile());
    assertThat(profile.person().name().display()).isEmpty();
    assertThat(profile.talks().get(0).date()).isNull();
    assertThat(profile.talks().get(1).title()).isEqualTo(Text.of("?"));
  }

  @Test
  void errorsInProseAreReportedWhereTheyAre() throws IOException {
    ReadProfile read =
        read(
            PERSON
                + """
                summary: |
                  First line.

                  Then 🎉 <b>bold</b>.
                """);
    MarkdownSource source = read.prose().get(0);
    int offset = source.text().indexOf("<b>");
    problems.add(Severity.ERROR, source.location(), offset, 3, "raw HTML", null);
    assertThat(problems.sorted().get(0).toString())
        .isEqualTo(
            """
            profile.yaml:5:10: error: raw HTML
                5 |   Then 🎉 <b>bold</b>.
                  |           ^^^""");
  }

  @Test
  void citationKeysAreKeptForTheBibliography() throws IOException {
    ReadProfile read =
        read(
            PERSON
                + """
                projects: [{name: Loom, publications: [a, b]}]
                publications: {awards: {c: Best paper}, selected: [d]}
                """);
    assertThat(read.citationKeys())
        .extracting(CitationKey::key)
        .containsExactly("a", "b", "c", "d");
    assertThat(read.citationKeys().get(2).location().path()).isEqualTo("publications.awards.c");
  }

  @Test
  void aLocationIsFoundByItsPathOrThatAroundIt() throws IOException {
    Files.writeString(folder.resolve("a.bib"), "");
    ReadProfile read =
        read(PERSON + "publications: [a.bib]\ndocuments: [{name: cv, format: pdf}]\n");
    assertThat(read.location("publications.files[0]"))
        .isEqualTo(new SourceLocation("profile.yaml", 2, 16, "publications[0]"));
    assertThat(problems.files().value(read.location("documents[0].format"))).isEqualTo("pdf");
    assertThat(read.location("documents[0].citation-style").path()).isEqualTo("documents[0]");
    problems.add(Severity.ERROR, read.location("documents[0].format"), "no such format", "html");
    assertThat(problems.sorted().get(0).toString())
        .startsWith("profile.yaml:3:32: error: no such format; did you mean 'html'?\n");
  }

  @Test
  void aTextCarriesItsPlacesAndIsEqualToTheSameTextElsewhere() throws IOException {
    Profile profile =
        profile(
            PERSON
                + """
                projects:
                  - {name: Loom, title: {en: A loom, de: Ein Webstuhl}}
                  - {name: Loom, title: {en: A loom, de: Ein Webstuhl}}
                """);
    Text first = Objects.requireNonNull(profile.projects().get(0).title());
    Text second = Objects.requireNonNull(profile.projects().get(1).title());
    assertThat(first.location())
        .isEqualTo(new SourceLocation("profile.yaml", 3, 25, "projects[0].title"));
    assertThat(second.in("de", "en").location())
        .isEqualTo(new SourceLocation("profile.yaml", 4, 42, "projects[1].title.de"));
    assertThat(first).isEqualTo(second).hasSameHashCodeAs(second);
    assertThat(first.location()).isNotEqualTo(second.location());
    assertThat(Text.of("A loom").location()).isNull();
  }

  private Profile profile(String yaml) throws IOException {
    ReadProfile read = read(yaml);
    assertThat(problems.sorted()).isEqualTo(List.of());
    return Objects.requireNonNull(read.profile());
  }

  private ReadProfile read(String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("profile.yaml"), yaml);
    return ProfileReader.read(file, "profile.yaml", problems);
  }
}
