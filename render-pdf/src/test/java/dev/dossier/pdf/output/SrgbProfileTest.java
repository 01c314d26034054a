package dev.dossier.pdf.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.dossier.pdf.Printed;
import dev.dossier.pdf.Samples;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SrgbProfileTest {
  private final ICC_Profile profile = ICC_Profile.getInstance(SrgbProfile.bytes());

  @Test
  void isTheProfileOfADisplayThatShowsRgb() {
    assertThat(profile.getColorSpaceType()).isEqualTo(ColorSpace.TYPE_RGB);
    assertThat(profile.getProfileClass()).isEqualTo(ICC_Profile.CLASS_DISPLAY);
    assertThat(profile.getMajorVersion()).isEqualTo(4);
    assertThat(SrgbProfile.bytes()).hasSizeLessThan(4000);
  }

  /** Compared with the JDK's sRGB; a step of 255 is not visible. */
  @ParameterizedTest
  @ValueSource(ints = {0x000000, 0x0A0A0A, 0x404040, 0xFFFFFF, 0x1F3A5F, 0xFF0000, 0x00FF00, 0xFF})
  void givesEachColourAsSrgbDoes(int colour) {
    float[] rgb = {
      (colour >> 16 & 0xFF) / 255f, (colour >> 8 & 0xFF) / 255f, (colour & 0xFF) / 255f
    };
    float[] shown = new ICC_ColorSpace(profile).toRGB(rgb);
    float[] back = new ICC_ColorSpace(profile).fromRGB(rgb);
    for (int channel = 0; channel < 3; channel++) {
      assertThat(shown[channel]).isCloseTo(rgb[channel], offset(0.002f));
      assertThat(back[channel]).isCloseTo(rgb[channel], offset(0.0039f));
    }
  }

  /** Without this table, poppler works out inverse curves for each page. */
  @Test
  void hasATableOfTheWayBack() {
    assertThat(profile.getData(ICC_Profile.icSigBToA0Tag)).isNotNull();
  }

  /** Byte for byte: neither the engine nor the JDK writes it. */
  @Test
  void isWhatAFileContains() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Printed.file(Samples.nameOnly()))) {
      assertThat(pdf.getDocumentCatalog().getOutputIntents())
          .singleElement()
          .satisfies(
              intent -> {
                assertThat(intent.getOutputConditionIdentifier()).isEqualTo("sRGB IEC61966-2.1");
                assertThat(intent.getDestOutputIntent().createInputStream())
                    .hasBinaryContent(SrgbProfile.bytes());
              });
    }
  }
}
