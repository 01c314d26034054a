package dev.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Devanagari, with a font that the user adds: conjuncts, vowels before their consonant, marks. */
class DevanagariTest {
  private static final String TEXT =
      "डॉ. श्री कृष्ण शर्मा, हिन्दी विश्वविद्यालय के क्षेत्र में शोध 2015";

  @TempDir Path folder;

  private static Document document() {
    return TestFonts.document("hi", "ltr", TEXT);
  }

  @Tag("judge")
  @Test
  void isReadAsItWasTyped() throws IOException, InterruptedException {
    byte[] file = Printed.file(document());
    assertThat(Printed.text(file)).contains(TEXT);
    assertThat(TagTree.text(file)).contains(TEXT);
    assertThat(new Poppler(folder).text(file)).contains(TEXT);
    assertThat(new Poppler(folder).text(file, "-layout")).contains(TEXT);
  }

  @Test
  void aSyllableIsOneShape() throws IOException {
    List<String> shapes =
        Glyphs.of(Printed.file(document())).stream().map(TextPosition::getUnicode).toList();
    assertThat(shapes).contains("र्मा", "न्दी", "हि", "श्व", "क्षे", "त्र", "ष्ण", "श्री", "श");
    assertThat(shapes).doesNotContain("्", "ि");
  }

  @Tag("judge")
  @Test
  void theFileIsAccessibleAndArchivable() throws IOException {
    assertThat(VeraPdf.complaints(Printed.file(document()))).isEmpty();
  }

  @Test
  void theSameTextGivesTheSameBytes() throws IOException {
    assertThat(Printed.file(document())).isEqualTo(Printed.file(document()));
  }
}
