package dev.dossier.pdf.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPartsTest {
  @ParameterizedTest
  @CsvSource({
    "ada.lovelace@mathematik.uni-x.de, ada.lovelace@|mathematik.uni-x.de",
    "orcid.org/0000-0002-1825-0097, orcid.org/|0000-0002-1825-0097",
    "linkedin.com/in/ada-lovelace-1234567, linkedin.com/|in/|ada-lovelace-1234567",
    "scholar.google.com/citations?user=AbC, scholar.google.com/|citations|?user=AbC",
    "https://department.university-of-x.example/a, https://|department|.university|-of-x|.example/a",
    "ada@example.org, ada@|example.org",
    "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh,"
        + " Wolfeschlegelsteinhausenbergerdorff|-Featherstonehaugh"
  })
  void addressesAndVeryLongWordsHavePartsAndNoSignIsLost(String word, String parts) {
    assertThat(parted(word)).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource({"Self-Organization", "and/or", "01/09/2010–31/08/2015", "3.14159265358979", "e.g."})
  void otherWordsStayWhole(String word) {
    assertThat(parted(word)).isEqualTo(word);
  }

  private static String parted(String word) {
    StringBuilder parts = new StringBuilder();
    int start = 0;
    WordParts all = new WordParts(word);
    for (int end = all.next(0); end >= 0; end = all.next(start)) {
      parts.append(word, start, end).append('|');
      start = end;
    }
    return parts.append(word.substring(start)).toString();
  }
}
