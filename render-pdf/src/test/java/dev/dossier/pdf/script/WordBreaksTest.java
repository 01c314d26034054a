package dev.dossier.pdf.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordBreaksTest {
  @ParameterizedTest
  @CsvSource({
    "behind today’s physics, behind |today’s |physics",
    "it's a l’océan, it's |a |l’océan",
    "Self-Organization of X, Self-Organization |of |X",
    "p.\u00A03 and and/or, p.\u00A03 |and |and/or",
    "one—two, one—|two",
    "日本語, 日|本|語"
  })
  void linesEndBetweenWordsOnly(String text, String pieces) {
    WordBreaks breaks = new WordBreaks();
    breaks.setText(text);
    StringBuilder found = new StringBuilder();
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      found.append(found.isEmpty() ? "" : "|").append(text, start, end);
      start = end;
    }
    assertThat(found).hasToString(pieces);
    assertThat(start).isEqualTo(text.length());
  }
}
