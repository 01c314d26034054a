package dev.dossier.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.ProfileFolder;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written in codes or in English is printed in the language of the document. */
class DocumentWordsTest {
  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|{city: Göttingen, country: DE}|Göttingen, Germany",
        "de|{city: Göttingen, country: DE}|Göttingen, Deutschland",
        "de|{city: Köln, country: {en: DE, de: DE}}|Köln, Deutschland",
        "fr|{country: US}|États-Unis",
        "zh|{city: 北京, country: CN}|北京，中国",
        "de|{city: London, country: UK}|London, Vereinigtes Königreich",
        // What is no code, or stands where a state may, is printed as it is.
        "de|{city: Boston, region: MA, country: USA}|Boston, MA, USA",
        "de|{city: Wilmington, region: DE, country: US}|Wilmington, DE, Vereinigte Staaten",
        "de|\"Wilmington, DE\"|Wilmington, DE",
        "de|{country: Germany}|Germany",
        "de|{country: XX}|XX",
        "de|{country: de}|de",
      })
  void countriesHaveTheirNames(String language, String location, String printed) {
    Document document = document(language, "x: 1", location);
    assertThat(document.header().location().plain()).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|PhD|Thesis",
        "de|PhD|Dissertation",
        "de|Dr. rer. nat.|Dissertation",
        "de|Promotion|Dissertation",
        "de|MSc|Abschlussarbeit",
        "de|Diplom|Abschlussarbeit",
        "fr|Doctorat|Thèse",
        "fr|Master|Mémoire",
        "ja|博士（工学）|博士論文",
        "ja|修士|学位論文",
      })
  void aThesisIsCalledByItsDegree(String language, String degree, String label) {
    Document document =
        document(
            language,
            "education: [{institution: U, degree: %s, thesis: T}]".formatted(degree),
            "A");
    assertThat(document.sections().get(0).entries().get(0).facts().get(0).label()).isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|type: thesis, genre: PhD thesis|PhD thesis",
        "de|type: thesis, genre: PhD thesis|Dissertation",
        "de|type: thesis, genre: PhD Dissertation|Dissertation",
        "de|type: thesis, genre: Doctoral dissertation|Dissertation",
        "de|type: thesis, genre: Ph.D. thesis|Dissertation",
        "de|type: thesis, genre: Master’s thesis|Masterarbeit",
        "de|type: thesis, genre: 'Master''s thesis'|Masterarbeit",
        "de|type: thesis, genre: M.Sc. thesis|Masterarbeit",
        "de|type: thesis, genre: Bachelor thesis|Bachelorarbeit",
        "de|type: thesis, genre: Habilitationsschrift|Habilitationsschrift",
        "fr|type: thesis, genre: PhD thesis|Thèse de doctorat",
        "de|type: article-journal, container-title: J, issued: {literal: in press}|im Druck",
        "de|type: article-journal, container-title: J, issued: {literal: In press}|Im Druck",
        "de|type: article-journal, container-title: J, issued: {literal: to appear}|im Erscheinen",
        "es|type: article-journal, container-title: J, issued: {literal: forthcoming}|de próxima aparición",
        "de|type: article-journal, container-title: J, issued: {literal: n.d.}|n.d.",
      })
  void whatBibliographiesSayInEnglishIsTranslated(String language, String item, String printed) {
    Document document =
        document(
            language,
            "publications: [{id: a, title: T, author: [{family: Roe}], publisher: U, %s}]"
                .formatted(item),
            "A");
    assertThat(document.sections().get(0).entries().get(0).reference().plain()).contains(printed);
  }

  @ParameterizedTest
  @CsvSource({"en,Volunteering", "de,Ehrenamtliches Engagement", "es,Voluntariado"})
  void volunteeringIsASectionOfItsOwn(String language, String heading) {
    Document document =
        document(language, "volunteering: [{role: Trainer, organization: Club, start: 2020}]", "A");
    assertThat(document.sections().get(0).title().plain()).isEqualTo(heading);
    assertThat(document.sections().get(0).entries().get(0))
        .extracting(
            entry -> entry.title().plain(),
            entry -> Objects.requireNonNull(entry.subtitle()).plain(),
            entry -> entry.when().text())
        .containsExactly("Trainer", "Club", "2020");
  }

  private Document document(String language, String section, String location) {
    return new ProfileFolder(temp)
        .document(
            "cv",
            """
            person: {name: Ada, location: %s}
            %s
            documents: [{name: cv, format: pdf, language: %s, citation-style: chicago-author-date}]
            """
                .formatted(location, section.equals("x: 1") ? "" : section, language));
  }
}
