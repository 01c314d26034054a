package dev.dossier.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Enumerations (CLDR, listPattern "standard") and numbers of months in each language. */
class ListsAndMonthsTest {
  /** Expected strings; in Hebrew and Arabic, "and" is a prefix of names in the same script. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en      | A and B | A, B and C     | 1 month    | 11 months",
        "en-US   | A and B | A, B, and C    | 1 month    | 11 months",
        "de      | A und B | A, B und C     | 1 Monat    | 11 Monate",
        "fr      | A et B  | A, B et C      | 1 mois     | 11 mois",
        "es      | A y B   | A, B y C       | 1 mes      | 11 meses",
        "it      | A e B   | A, B e C       | 1 mese     | 11 mesi",
        "pt      | A e B   | A, B e C       | 1 mês      | 11 meses",
        "fi      | A ja B  | A, B ja C      | 1 kuukausi | 11 kuukautta",
        "sv      | A och B | A, B och C     | 1 månad    | 11 månader",
        "pl      | A i B   | A, B i C       | 1 miesiąc  | 11 miesięcy",
        "ru      | A и B   | A, B и C       | 1 месяц    | 11 месяцев",
        "tr      | A ve B  | A, B ve C      | 1 ay       | 11 ay",
        "zh      | A和B    | A、B和C        | 1个月      | 11个月",
        "zh-Hant | A和B    | A、B和C        | 1個月      | 11個月",
        "ja      | A、B    | A、B、C        | 1か月      | 11か月",
        "ko      | A 및 B  | A, B 및 C      | 1개월      | 11개월",
        "fa      | A و B   | A، B، و C      | 1 ماه      | 11 ماه",
      })
  void listsAndMonthsFollowTheLanguage(
      String language, String two, String three, String month, String months) {
    Labels labels = Translations.BUILT_IN.labels(language);

    assertThat(listed(labels, List.of("A", "B"))).isEqualTo(two);
    assertThat(listed(labels, List.of("A", "B", "C"))).isEqualTo(three);
    assertThat(labels.count("duration.months", 1)).isEqualTo(month);
    assertThat(labels.count("duration.months", 11)).isEqualTo(months);
  }

  @Test
  void theWordForAndIsAPrefixInArabicAndHebrew() {
    Labels arabic = Translations.BUILT_IN.labels("ar");
    assertThat(listed(arabic, List.of("سلمى", "ليلى"))).isEqualTo("سلمى وليلى");
    assertThat(listed(arabic, List.of("سلمى", "ليلى", "هند"))).isEqualTo("سلمى وليلى وهند");
    Labels hebrew = Translations.BUILT_IN.labels("he");
    assertThat(listed(hebrew, List.of("דנה", "נועה"))).isEqualTo("דנה ונועה");
    assertThat(listed(hebrew, List.of("דנה", "נועה", "רות"))).isEqualTo("דנה, נועה ורות");
  }

  private static String listed(Labels labels, List<String> items) {
    return Labels.filled(labels.list(items), items.toArray());
  }
}
