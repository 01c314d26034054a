package dev.dossier.bibliography.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyleNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vancouver | nlm-citation-sequence",
        "mla       | modern-language-association",
        "ama       | american-medical-association",
        "harvard   | harvard-cite-them-right",
        "acm       | association-for-computing-machinery",
        "apa6      | apa-6th-edition",
        "chicago   | chicago-author-date",
        "nlm       | nlm-citation-sequence",
        "turabian  | turabian-author-date",
        "bluebook  | bluebook-law-review",
        "asa       | american-sociological-association",
        "aps       | american-physics-society",
        "aip       | american-institute-of-physics",
        "acs       | american-chemical-society",
        "rsc       | royal-society-of-chemistry",
        "lncs      | springer-lecture-notes-in-computer-science",
        "splncs04  | springer-lecture-notes-in-computer-science",
        "springer  | springer-basic-author-date",
        "elsevier  | elsevier-harvard",
        "elsarticle-num | elsevier-with-titles",
        "IEEEtran  | ieee",
        "ieeetr    | ieee",
        "plain     | american-mathematical-society-numeric",
        "alpha     | american-mathematical-society-label",
        "abnt      | associacao-brasileira-de-normas-tecnicas",
        "lancet    | the-lancet",
        "plos      | plos",
        // Any notation and any edition.
        "APA       | apa",
        "APA Style | apa",
        "APA 7th edition | apa",
        "apa-7th   | apa",
        "apa_6th_ed | apa-6th-edition",
        "MLA 9     | modern-language-association",
        "AMA 11th  | american-medical-association",
        "Chicago (author-date) | chicago-author-date",
        "chicago-author-date-18th-edition | chicago-author-date",
        "Chicago 17th | chicago-author-date-17th-edition",
        "Vancouver style | nlm-citation-sequence",
        "harvard-cite-them-right-12th-edition | harvard-cite-them-right",
        "Nature Physics | nature-physics",
        // Former names.
        "vancouver-brackets | nlm-citation-sequence-brackets",
        "chicago-note | chicago-shortened-notes-bibliography",
        "chicago-fullnote-bibliography | chicago-notes-bibliography",
        "apa-5th-edition | apa",
        "national-library-of-medicine | nlm-citation-sequence",
        "modern-humanities-research-association | mhra-notes",
        "council-of-science-editors-author-date | cse-name-year",
        "harvard1  | harvard-cite-them-right",
        "ieee-w-url | ieee",
        "frontiers-in-cognition | frontiers",
        "journal-of-cell-biology | the-journal-of-cell-biology",
        "Journal of Bone & Joint Surgery | the-journal-of-bone-and-joint-surgery",
      })
  void commonNamesAreAccepted(String name, String today) {
    assertThat(StyleNames.today(name)).isEqualTo(today);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "nope", "the", "12", "../ieee", "no/such", "iee", "\0"})
  void otherWordsAreNotAccepted(String name) {
    assertThat(StyleNames.today(name)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"aliases.txt", "renamed.txt"})
  void everyNameInTheTablesDenotesOneStyle(String table) throws IOException {
    byte[] bytes = StyleNames.class.getResourceAsStream(table).readAllBytes();
    List<String> lines =
        new String(bytes, StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#")).toList();
    assertThat(lines).hasSizeGreaterThan(50);
    for (String line : lines) {
      String[] parts = line.split(": ", 2);
      assertThat(StyleArchive.has(parts[0])).as(line).isTrue();
      for (String name : parts[1].split(" ", -1)) {
        assertThat(StyleArchive.has(name)).as(name).isFalse();
        assertThat(StyleNames.today(name)).isEqualTo(parts[0]);
      }
    }
    assertThat(lines.stream().flatMap(line -> Stream.of(line.split(": ", 2)[1].split(" "))))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // By title.
        "anthropological | american-anthropological-association",
        "computational-linguistics | association-for-computational-linguistics",
        "ieee-medical-imaging | ieee-transactions-on-medical-imaging",
        "aem       | advanced-engineering-materials",
        "psychological association style | apa",
        // By spelling.
        "iee       | ieee",
        "natuer    | nature",
        "jornal-of-the-acm | journal-of-the-acm",
        "chicago-author-dat | chicago-author-date",
        "vancuver  | vancouver",
        "xqzw      | -",
      })
  void aSimilarStyleIsSuggested(String name, String suggestion) {
    assertThat(String.valueOf(StyleSuggestions.near(name)).replace("null", "-"))
        .isEqualTo(suggestion);
  }
}
