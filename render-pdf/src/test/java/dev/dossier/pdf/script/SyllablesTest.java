package dev.dossier.pdf.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {
  @ParameterizedTest
  @CsvSource({
    "शर्मा, श|र्मा",
    "विश्वविद्यालय, वि|श्व|वि|द्या|ल|य",
    "क्रिं।, क्रिं|।",
    "ड़ा, ड़ा",
    "क्\u200Dष, क्\u200Dष",
    "ক্ষুদ্র, ক্ষু|দ্র",
    "A é 2, A| |é| |2"
  })
  void areConsonantsJoinedByAViramaWithTheirVowelAndMarks(String text, String pieces) {
    assertThat(String.join("|", Syllables.of(text))).isEqualTo(pieces);
    assertThat(String.join("", Syllables.of(text))).isEqualTo(text);
  }
}
