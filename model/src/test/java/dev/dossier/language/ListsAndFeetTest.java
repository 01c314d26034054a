package dev.dossier.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Several things in a sentence (CLDR, listPattern "standard"), the foot of a page and a number of
 * months, as each language has them.
 */
class ListsAndFeetTest {
  /** Real strings; of Hebrew and Arabic with names in their letters, where "and" is written on. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en      | A and B | A, B and C     | page 2 of 5       | 1 month    | 11 months",
        "en-US   | A and B | A, B, and C    | page 2 of 5       | 1 month    | 11 months",
        "de      | A und B | A, B und C     | Seite 2 von 5     | 1 Monat    | 11 Monate",
        "fr      | A et B  | A, B et C      | page 2 sur 5      | 1 mois     | 11 mois",
        "es      | A y B   | A, B y C       | página 2 de 5     | 1 mes      | 11 meses",
        "it      | A e B   | A, B e C       | pagina 2 di 5     | 1 mese     | 11 mesi",
        "pt      | A e B   | A, B e C       | página 2 de 5     | 1 mês      | 11 meses",
        "fi      | A ja B  | A, B ja C      | sivu 2/5          | 1 kuukausi | 11 kuukautta",
        "sv      | A och B | A, B och C     | sida 2 av 5       | 1 månad    | 11 månader",
        "pl      | A i B   | A, B i C       | strona 2 z 5      | 1 miesiąc  | 11 miesięcy",
        "ru      | A и B   | A, B и C       | страница 2 из 5   | 1 месяц    | 11 месяцев",
        "tr      | A ve B  | A, B ve C      | sayfa 2/5         | 1 ay       | 11 ay",
        "zh      | A和B    | A、B和C        | 第 2 页，共 5 页  | 1个月      | 11个月",
        "zh-Hant | A和B    | A、B和C        | 第 2 頁，共 5 頁  | 1個月      | 11個月",
        "ja      | A、B    | A、B、C        | 2/5ページ         | 1か月      | 11か月",
        "ko      | A 및 B  | A, B 및 C      | 2/5쪽             | 1개월      | 11개월",
        "fa      | A و B   | A، B، و C      | صفحهٔ 2 از 5      | 1 ماه      | 11 ماه",
      })
  void thingsFeetAndMonths(
      String language, String two, String three, String foot, String month, String months) {
    Labels labels = Translations.OF_DOSSIER.labels(language);

    assertThat(listed(labels, List.of("A", "B"))).isEqualTo(two);
    assertThat(listed(labels, List.of("A", "B", "C"))).isEqualTo(three);
    assertThat(labels.fill("page-of", 2, 5)).isEqualTo(foot);
    assertThat(labels.count("duration.months", 1)).isEqualTo(month);
    assertThat(labels.count("duration.months", 11)).isEqualTo(months);
  }

  @Test
  void inArabicAndHebrewAndIsWrittenOn() {
    Labels arabic = Translations.OF_DOSSIER.labels("ar");
    assertThat(listed(arabic, List.of("سلمى", "ليلى"))).isEqualTo("سلمى وليلى");
    assertThat(listed(arabic, List.of("سلمى", "ليلى", "هند"))).isEqualTo("سلمى وليلى وهند");
    assertThat(arabic.fill("page-of", 2, 5)).isEqualTo("صفحة 2 من 5");
    Labels hebrew = Translations.OF_DOSSIER.labels("he");
    assertThat(listed(hebrew, List.of("דנה", "נועה"))).isEqualTo("דנה ונועה");
    assertThat(listed(hebrew, List.of("דנה", "נועה", "רות"))).isEqualTo("דנה, נועה ורות");
    assertThat(hebrew.fill("page-of", 2, 5)).isEqualTo("עמוד 2 מתוך 5");
  }

  private static String listed(Labels labels, List<String> items) {
    return Labels.filled(labels.list(items), items.toArray());
  }
}
