package dev.dossier.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No language lacks a word, and none has one in English. */
class LabelsOfEveryLanguageTest {
  static final List<String> LANGUAGES = EveryLanguage.TAGS;

  /** Given only where a language needs them. */
  private static final Set<String> OPTIONAL =
      Set.of("date.LLLL", "date.LLL", "list.before", "list.pair.before", "list.end.before");

  private static final Pattern PLURAL = Pattern.compile("(.+)\\.(zero|one|two|few|many|other)");
  private static final Pattern GAP = Pattern.compile("\\{\\d\\}");

  /** The same in every language: names of things. */
  private static final Set<String> NAMES =
      Set.of("BibTeX", "ORCID", "DOI", "arXiv", "PDF", "Podcast");

  /** Words that English shares with a language that is written in the same letters. */
  private static final Map<String, Set<String>> SHARED =
      Map.of(
          "de",
          words(
              "Software Feed Details Website Online Video Status Poster Interview Interviews Radio E-Mail Preprints Code"),
          "fr",
          words(
              "Publications Contact Notes Note Article Radio Documents Figures Collections Relation Licence Films"),
          "es",
          words("Software Tutorial Radio"),
          "it",
          words(
              "Software Media Feed Poster Tutorial Video Online E-mail Radio Abstract Curriculum_vitae"),
          "pt",
          words("Software Feed Tutorial E-mail Preprints Slides"),
          "fi",
          words("Radio Video"),
          "sv",
          words("Online Video Status Poster Radio Relation"),
          "pl",
          words("Media Status E-mail Radio Online"),
          "tr",
          words("Video Panel"));

  private static Set<String> words(String line) {
    return Stream.of(line.split(" ")).map(w -> w.replace('_', ' ')).collect(Collectors.toSet());
  }

  @Test
  void theListOfLanguagesIsWhole() {
    assertThat(LANGUAGES).allMatch(Labels::has);
    assertThat(List.of("nl", "cs", "hu", "el", "uk", "da", "nb", "ro", "vi", "hi"))
        .noneMatch(Labels::has);
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyLabelIsThere(String language) {
    Locale locale = Locale.forLanguageTag(language);
    Set<String> wanted = new TreeSet<>();
    for (String key : Labels.keys()) {
      var plural = PLURAL.matcher(key);
      if (plural.matches()) {
        forms(locale).forEach(form -> wanted.add(plural.group(1) + "." + form));
      } else {
        wanted.add(key);
      }
    }
    Set<String> given = new TreeSet<>(LabelBundle.of(locale).keySet());
    given.removeAll(OPTIONAL);
    // Fractions are never counted, but a translator may have given their form.
    given.removeIf(key -> key.endsWith(".other") && !wanted.contains(key));
    assertThat(given).containsExactlyElementsOf(wanted);
  }

  /** The forms of all numbers that a CV may count to. */
  private static Set<String> forms(Locale locale) {
    return IntStream.range(0, 1000)
        .mapToObj(count -> PluralCategory.of(locale, count).word())
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void noLabelIsInEnglish(String language) {
    Map<String, String> english = Labels.of("en").all();
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
  void gapsAreThoseOfEnglish(String language) {
    Map<String, String> english = Labels.of("en").all();
    assertThat(LabelBundle.of(Locale.forLanguageTag(language)))
        .allSatisfy(
            (key, word) -> {
              var plural = PLURAL.matcher(key);
              if (!plural.matches() && english.containsKey(key)) {
                assertThat(gaps(word))
                    .as(key)
                    .containsExactlyInAnyOrderElementsOf(gaps(english.get(key)));
              }
            });
  }

  private static List<String> gaps(String word) {
    return GAP.matcher(word).results().map(match -> match.group()).toList();
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
  void aYearHasTwelveMonthsAndPatternsAreRead(String language) {
    Labels labels = Labels.of(language);
    for (String form : List.of("MMMM", "MMM", "LLLL", "LLL")) {
      assertThat(IntStream.rangeClosed(1, 12).mapToObj(month -> labels.month(form, month)))
          .hasSize(12)
          .doesNotHaveDuplicates()
          .allMatch(name -> !name.isBlank() && name.equals(name.strip()));
    }
    assertThat(labels.all())
        .allSatisfy(
            (key, word) -> {
              if (key.matches("date\\..*(?:day|month|year|days|months)")) {
                DatePattern.parse(word);
              }
            });
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void aRegionTakesTheWordsOfItsLanguage(String language) {
    String region = language + (language.startsWith("zh") ? "" : "-CH");
    assertThat(Labels.of(region).get("section.talks"))
        .isEqualTo(Labels.of(language).get("section.talks"));
  }

  @Test
  void countriesThatWriteOtherwiseHaveTheirOwnWords() {
    assertThat(
            Stream.of("zh-TW", "zh-HK", "zh-Hant-HK", "zh-SG", "zh-CN")
                .map(tag -> Labels.of(tag).get("section.software")))
        .containsExactly("軟體", "軟體", "軟體", "软件", "软件");
    assertThat(Labels.of("pt-PT").get("section.education")).isEqualTo("Formação académica");
    assertThat(Labels.of("pt-BR").get("section.education")).isEqualTo("Formação acadêmica");
    assertThat(Labels.of("en-US").get("fact.license")).isEqualTo("License");
    assertThat(Labels.of("iw").get("contact")).isEqualTo(Labels.of("he").get("contact"));
  }
}
