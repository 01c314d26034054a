package dev.dossier.pdf.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contextual forms and visual order of a run. */
class RightToLeftTextTest {
  private final RightToLeftText text = new RightToLeftText();

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "بيت, ﺑﻴﺖ",
    "دار, دار",
    "سلام, ﺳﻼم",
    "لا, ﻻ",
    "الآن, اﻵن",
    "می‌خواهم, ﻣﯽ‌ﺧﻮاﻫﻢ",
    "كتابٌ, ﻛﺘﺎبٌ",
    "שלום, שלום",
    "word, word"
  })
  void lettersTakeTheFormThatTheirNeighboursAskFor(String typed, String shaped) {
    assertThat(text.shapeText(typed)).isEqualTo(shaped);
    assertThat(text.deshapeText(shaped)).isEqualTo(typed);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"אבג, גבא", "אב 12 גד, דג 12 בא", "אב (גד), (דג) בא", "אב AB גד, דג AB בא"})
  void aRunIsDrawnFromItsEnd(String typed, String drawn) {
    assertThat(text.reorderRTLTextToLTR(typed)).isEqualTo(drawn);
  }
}
