package dev.dossier.document.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.When;
import dev.dossier.language.Translations;
import dev.dossier.profile.spec.Design.DateFormat;
import dev.dossier.profile.value.EndDate;
import dev.dossier.profile.value.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Dates and spans as every language writes them, in every format.
 *
 * <p>The expected strings are in {@code dates.tsv}. They were looked through against ICU with CLDR
 * 48; where they differ from it on purpose, a comment in that file says so.
 */
class DatesTest {
  private static final String RIGHT_TO_LEFT_MARK = "\u200f";

  record Sample(String language, String date, List<String> expected) {
    @Override
    public String toString() {
      return language + " " + date;
    }
  }

  static List<Sample> samples() throws IOException {
    try (InputStream in = DatesTest.class.getResourceAsStream("dates.tsv")) {
      String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return table
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(cells -> new Sample(cells[0], cells[1], List.of(cells).subList(2, 6)))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aDateIsWrittenAsTheLanguageHasIt(Sample sample) {
    assertThat(
            Stream.of(DateFormat.LONG, DateFormat.SHORT, DateFormat.NUMERIC, DateFormat.ISO)
                .map(format -> written(sample.language(), sample.date(), format))
                .map(text -> text.replace(RIGHT_TO_LEFT_MARK, "<rlm>")))
        .containsExactlyElementsOf(sample.expected());
  }

  @Test
  void everyLanguageHasTheSameSevenDates() throws IOException {
    List<Sample> samples = samples();
    List<String> dates =
        samples.stream().filter(s -> s.language().equals("en")).map(Sample::date).toList();
    assertThat(dates).hasSize(7);
    for (String language :
        List.of(
            "de", "fr", "es", "it", "pt", "fi", "sv", "pl", "ru", "tr", "zh", "zh-Hant", "ja", "ko",
            "ar", "fa", "he", "en-US")) {
      assertThat(samples.stream().filter(s -> s.language().equals(language)).map(Sample::date))
          .as(language)
          .containsExactlyElementsOf(dates);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, SHORT, 2025-10-24, 24 Oct",
    "en-US, LONG, 2025-10-24, October 24",
    "en, SHORT, 2025-10-24/2025-10-26, 24–26 Oct",
    "en, SHORT, 2025-09-28/2025-10-03, 28 Sep – 3 Oct",
    "en, SHORT, 2025-12-30/2026-01-02, 30 Dec 2025 – 2 Jan 2026",
    "en, SHORT, 2025-10, Oct",
    "en, SHORT, 2025, 2025",
    "en, NUMERIC, 2025-10-24, 24/10",
    "en, ISO, 2025-10-24, 10-24",
    "de, SHORT, 2025-10-24, 24. Okt.",
    "de, NUMERIC, 2025-10-24, 24.10.",
    "fi, SHORT, 2025-10-24, 24.10.",
    "pt, LONG, 2025-10-24, 24 de outubro",
    "ja, SHORT, 2025-10-24, 10月24日",
    "ko, NUMERIC, 2025-10-24, 10. 24."
  })
  void belowItsYearADateIsWrittenWithoutIt(
      String language, DateFormat format, String date, String expected) {
    DateWords words = new DateWords(Translations.BUILT_IN.labels(language), format);
    assertThat(words.withoutYear(when(words, date)).text()).isEqualTo(expected);
  }

  private static String written(String language, String date, DateFormat format) {
    DateWords words = new DateWords(Translations.BUILT_IN.labels(language), format);
    return when(words, date).text();
  }

  private static When when(DateWords words, String date) {
    int slash = date.indexOf('/');
    When when =
        slash < 0
            ? words.on(PartialDate.parse(date))
            : words.between(
                start(date.substring(0, slash)), EndDate.parse(date.substring(slash + 1)));
    return Objects.requireNonNull(when);
  }

  private static @Nullable PartialDate start(String date) {
    return date.isEmpty() ? null : PartialDate.parse(date);
  }
}
