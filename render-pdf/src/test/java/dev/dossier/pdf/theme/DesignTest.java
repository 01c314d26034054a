package dev.dossier.pdf.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.Document;
import dev.dossier.document.Document.Layout;
import dev.dossier.pdf.Glyphs;
import dev.dossier.pdf.Printed;
import dev.dossier.pdf.RichSample;
import dev.dossier.pdf.Samples;
import dev.dossier.pdf.VeraPdf;
import dev.dossier.profile.spec.Color;
import dev.dossier.profile.spec.Design;
import dev.dossier.profile.spec.Design.Density;
import dev.dossier.profile.spec.Font;
import dev.dossier.profile.spec.Margin;
import dev.dossier.profile.spec.Margins;
import dev.dossier.profile.spec.TextSize;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Effects of a design in every theme. */
@Tag("slow")
class DesignTest {
  private static final List<String> SERIF = List.of("scholar", "classic", "column");

  private static final double MM = 72 / 25.4;

  static Stream<String> themes() {
    return PrintTheme.NAMES.stream();
  }

  private static Document designed(String theme, Design design) {
    return Samples.with(
        RichSample.document(), new Layout(theme, null, design, "a4", null, null, null, null));
  }

  private static Design design(
      @Nullable String size, @Nullable Margins margins, @Nullable Density density) {
    return new Design(
        null,
        size == null ? null : TextSize.parse(size),
        margins,
        null,
        null,
        density,
        null,
        false,
        null,
        null,
        null);
  }

  @Tag("judge")
  @ParameterizedTest
  @MethodSource("themes")
  void theFileConformsWithAllSettings(String theme) throws IOException {
    Margins margins = new Margins(Margin.parse("15mm"), null, null, Margin.parse("2cm"), null);
    Design all =
        new Design(
            Color.parse("#0a5030"),
            TextSize.parse("9pt"),
            margins,
            Font.named(SERIF.contains(theme) ? "sans" : "serif"),
            null,
            Density.RELAXED,
            null,
            false,
            null,
            null,
            null);
    byte[] file = Printed.file(designed(theme, all));
    Printed.keep(theme + "-designed", file);
    assertThat(VeraPdf.complaints(file)).isEmpty();
    assertThat(fonts(file))
        .allMatch(SERIF.contains(theme) ? DesignTest::isSans : DesignTest::isSerif);
  }

  private static boolean isSans(String font) {
    return font.contains("SourceSans3");
  }

  private static boolean isSerif(String font) {
    return font.contains("SourceSerif4");
  }

  @ParameterizedTest
  @MethodSource("themes")
  void theTextIsOfTheSizeAskedFor(String theme) throws IOException {
    for (String size : List.of("8pt", "11.5pt")) {
      double points = TextSize.parse(size).points();
      List<TextPosition> glyphs =
          Glyphs.of(Printed.file(designed(theme, design(size, null, null))));
      long asAsked = glyphs.stream().filter(g -> Math.abs(g.getYScale() - points) < 0.02).count();
      assertThat(asAsked).isGreaterThan(glyphs.size() / 2);
    }
  }

  @ParameterizedTest
  @MethodSource("themes")
  void theTextKeepsToTheMargins(String theme) throws IOException {
    Margins wide =
        new Margins(Margin.parse("40mm"), Margin.parse("45mm"), null, null, Margin.parse("10mm"));
    List<TextPosition> glyphs = Glyphs.of(Printed.file(designed(theme, design(null, wide, null))));
    assertThat(glyphs)
        .allMatch(
            glyph ->
                glyph.getX() > 10 * MM - 1
                    && glyph.getX() + glyph.getWidth() < 170 * MM + 1
                    && glyph.getY() > 45 * MM);
    assertThat(glyphs).anyMatch(glyph -> glyph.getX() < 12 * MM);
  }

  @ParameterizedTest
  @MethodSource("themes")
  void denserTextTakesLessRoom(String theme) throws IOException {
    List<Double> ends = new ArrayList<>();
    for (Density density : Density.values()) {
      byte[] file = Printed.file(designed(theme, design(null, null, density)));
      ends.add(endOf(file, "Students learn"));
    }
    assertThat(ends).isSorted().doesNotHaveDuplicates();
  }

  /** Returns the vertical position of a text, in points of all pages one below the other. */
  private static double endOf(byte[] file, String text) throws IOException {
    List<String> pages = Printed.pages(file);
    int page = 0;
    while (!pages.get(page).contains(text)) {
      page++;
    }
    int onPage = page;
    double[] last = {0};
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String line, List<TextPosition> positions) {
            if (line.contains(text)) {
              last[0] = onPage * positions.get(0).getPageHeight() + positions.get(0).getY();
            }
          }
        };
    stripper.setStartPage(page + 1);
    stripper.setEndPage(page + 1);
    try (PDDocument pdf = Loader.loadPDF(file)) {
      assertThat(stripper.getText(pdf)).isNotNull();
    }
    return last[0];
  }

  @ParameterizedTest
  @MethodSource("themes")
  void theAccentIsPrinted(String theme) throws IOException {
    Design red =
        new Design(
            Color.parse("#b00020"), null, null, null, null, null, null, false, null, null, null);
    // 0xb0, 0x00 and 0x20 of 255, as the engine writes them.
    assertThat(content(Printed.file(designed(theme, red))))
        .containsPattern("0\\.69\\d* 0 0\\.12\\d* rg");
    assertThat(content(Printed.file(designed(theme, Design.NONE))))
        .doesNotContainPattern("0\\.69\\d* 0 0\\.12\\d* rg");
  }

  private static String content(byte[] file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file);
        var in = pdf.getPage(0).getContents()) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
    }
  }

  private static Set<String> fonts(byte[] file) throws IOException {
    Set<String> names = new TreeSet<>();
    try (PDDocument pdf = Loader.loadPDF(file)) {
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          names.add(page.getResources().getFont(name).getName());
        }
      }
    }
    return names;
  }
}
