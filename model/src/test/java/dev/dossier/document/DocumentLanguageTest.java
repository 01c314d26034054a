package dev.dossier.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.ProfileFolder;
import dev.dossier.text.Markdown;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A document is in one language: its words, its dates, its texts where there are such, its
 * direction.
 */
class DocumentLanguageTest {
  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({
    "en, Talks, 24 Oct 2025, 28 Sep – 3 Oct 2025",
    "en-GB, Talks, 24 Oct 2025, 28 Sept – 3 Oct 2025",
    "de-AT, Vorträge, 24. Okt. 2025, 28. Sept. – 3. Okt. 2025",
    "ja, 講演, 2025年10月24日, 2025年9月28日～10月3日"
  })
  void datesAreInTheLanguageOfTheFixedWordsBesideThem(
      String language, String title, String one, String several) {
    String yaml =
        """
        talks:
          - {title: One, date: 2025-10-24}
          - {title: Several, date: 2025-09-28, end: 2025-10-03}
        documents: [{name: page, format: html, language: %s}]
        """;
    Section talks = page(yaml.formatted(language)).sections().get(0);
    assertThat(talks.title().plain()).isEqualTo(title);
    assertThat(talks.entries())
        .extracting(entry -> entry.when().text())
        .containsExactly(one, several);
  }

  @Test
  void aTextOfAnotherRegionIsNearerThanOneOfAnotherLanguage() {
    Document document =
        page(
            """
            language: en
            awards: [{title: {en: Prize, de-AT: Preis}}]
            documents: [{name: page, format: html, language: de-CH}]
            """);
    assertThat(document.sections().get(0).entries().get(0).title().plain()).isEqualTo("Preis");
  }

  @Test
  void textsAreInTheDocumentsLanguageAndSayWhereTheyAreNot() {
    Document document =
        page(
            """
            awards:
              - {title: {en: Prize, de: Preis}}
              - {title: {fr: Prix}, description: {fr: "*Bravo*"}}
              - {title: Trophy}
            documents: [{name: page, format: html, language: de}]
            """);
    assertThat(document.language()).isEqualTo("de");
    assertThat(document.sections().get(0).entries())
        .extracting(entry -> entry.title().plain(), entry -> entry.title().language())
        .containsExactly(tuple("Preis", ""), tuple("Prix", "fr"), tuple("Trophy", ""));
    assertThat(document.sections().get(0).entries().get(1).description())
        .isEqualTo(Markdown.title("*Bravo*").inLanguage("fr"));
  }

  @Test
  void arabicAndHebrewDocumentsRunFromRightToLeft() {
    String profile = "documents: [{name: page, format: html, language: %s}]\n";
    assertThat(page(profile.formatted("ar")).direction()).isEqualTo("rtl");
    assertThat(page(profile.formatted("he")).direction()).isEqualTo("rtl");
    assertThat(page(profile.formatted("de")).direction()).isEqualTo("ltr");
  }

  private Document page(String yaml) {
    return new ProfileFolder(temp).document("page", "person: {name: Ada Example}\n" + yaml);
  }
}
