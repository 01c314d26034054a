package dev.dossier.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every language has all labels, and none of them in English. */
class LabelsOfEveryLanguageTest {
  static final List<String> LANGUAGES = EveryLanguage.TAGS;

  /** Proper names, which are the same in every language. */
  private static final Set<String> NAMES =
      Set.of("BibTeX", "ORCID", "DOI", "arXiv", "PDF", "Podcast");

  /** Words that English shares with other languages in Latin script. */
  private static final Map<String, Set<String>> SHARED =
      Map.of(
          "de",
          words(
              "Software Feed Details Website Online Video Status Poster Interview Interviews Radio E-Mail Preprints Code Tutorial Tutorials Podcasts Videos"),
          "fr",
          words(
              "Publications Contact Notes Note Article Articles Podcasts Radio Documents Figures Collections Relation Licence Films"),
          "es",
          words("Software Tutorial Radio"),
          "it",
          words(
              "Software Media Feed Poster Tutorial Video Online E-mail Radio Abstract Curriculum_vitae"),
          "pt",
          words("Software Feed Tutorial E-mail Preprints Slides Podcasts"),
          "fi",
          words("Radio Video"),
          "sv",
          words("Online Video Status Poster Radio Relation Tutorial Tutorials"),
          "pl",
          words("Media Status E-mail Radio Online"),
          "tr",
          words("Video Panel"));

  private static Set<String> words(String line) {
    return Stream.of(line.split(" ")).map(w -> w.replace('_', ' ')).collect(Collectors.toSet());
  }

  @Test
  void theListOfLanguagesIsComplete() {
    assertThat(LANGUAGES).allMatch(Translations.BUILT_IN::has);
    assertThat(List.of("nl", "cs", "hu", "el", "uk", "da", "nb", "ro", "vi", "hi"))
        .noneMatch(Translations.BUILT_IN::has);
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyLanguageHasExactlyTheRequiredLabels(String language) {
    LabelRules rules = new LabelRules(language);
    Set<String> given = LabelBundle.of(Locale.forLanguageTag(language)).keySet();
    assertThat(given).containsAll(rules.required());
    assertThat(rules.allowed()).containsAll(given);
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyLabelIsValidByTheRulesForProfiles(String language) {
    LabelRules rules = new LabelRules(language);
    assertThat(LabelBundle.of(Locale.forLanguageTag(language)))
        .allSatisfy((key, word) -> assertThat(rules.check(key, word)).as(key).isNull());
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void noLabelIsInEnglish(String language) {
    Map<String, String> english = Translations.BUILT_IN.labels("en").all();
    Map<String, String> words = LabelBundle.of(Locale.forLanguageTag(language));
    Set<String> shared = SHARED.getOrDefault(language, Set.of());
    assertThat(words)
        .allSatisfy(
            (key, word) -> {
              boolean isWord = word.replaceAll("\\{\\d\\}", "").matches(".*\\p{L}{3,}.*");
              if (isWord
                  && !key.startsWith("date.")
                  && !NAMES.contains(word)
                  && !shared.contains(word)) {
                assertThat(word).as(key).isNotEqualToIgnoringCase(english.get(key));
              }
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "zh", "zh-Hant", "ja", "ko", "ar", "fa", "he"})
  void noLabelOfAnotherScriptIsInLatinLetters(String language) {
    assertThat(LabelBundle.of(Locale.forLanguageTag(language)))
        .allSatisfy(
            (key, word) -> {
              boolean isCode = key.startsWith("date.") || key.startsWith("list.before");
              if (!isCode && !NAMES.contains(word)) {
                assertThat(word).as(key).doesNotContainPattern("[A-Za-z]");
              }
            });
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void labelsAreCleanText(String language) {
    assertThat(LabelBundle.of(Locale.forLanguageTag(language)))
        .allSatisfy(
            (key, word) -> {
              assertThat(word).as(key).isEqualTo(Normalizer.normalize(word, Normalizer.Form.NFC));
              if (!Set.of("colon", "list-separator", "series-separator", "list.middle")
                  .contains(key)) {
                assertThat(word).as(key).isNotBlank().isEqualTo(word.strip());
              }
            });
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void aYearHasTwelveMonths(String language) {
    Labels labels = Translations.BUILT_IN.labels(language);
    for (String form : List.of("MMMM", "MMM", "LLLL", "LLL")) {
      assertThat(IntStream.rangeClosed(1, 12).mapToObj(month -> labels.month(form, month)))
          .hasSize(12)
          .doesNotHaveDuplicates()
          .allMatch(name -> !name.isBlank() && name.equals(name.strip()));
    }
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void aRegionInheritsTheLabelsOfItsLanguage(String language) {
    String region = language + (language.startsWith("zh") ? "" : "-CH");
    assertThat(Translations.BUILT_IN.labels(region).get("section.talks"))
        .isEqualTo(Translations.BUILT_IN.labels(language).get("section.talks"));
  }

  @Test
  void regionsWithOtherSpellingHaveTheirOwnLabels() {
    assertThat(
            Stream.of("zh-TW", "zh-HK", "zh-Hant-HK", "zh-SG", "zh-CN")
                .map(tag -> Translations.BUILT_IN.labels(tag).get("section.software")))
        .containsExactly("軟體", "軟體", "軟體", "软件", "软件");
    assertThat(Translations.BUILT_IN.labels("pt-PT").get("section.education"))
        .isEqualTo("Formação académica");
    assertThat(Translations.BUILT_IN.labels("pt-BR").get("section.education"))
        .isEqualTo("Formação acadêmica");
    assertThat(Translations.BUILT_IN.labels("en-US").get("fact.license")).isEqualTo("License");
    assertThat(Translations.BUILT_IN.labels("iw").get("contact"))
        .isEqualTo(Translations.BUILT_IN.labels("he").get("contact"));
  }
}
