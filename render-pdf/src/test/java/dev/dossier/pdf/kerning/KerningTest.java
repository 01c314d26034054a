package dev.dossier.pdf.kerning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dossier.document.Document;
import dev.dossier.document.Document.Layout;
import dev.dossier.document.Section.Form;
import dev.dossier.pdf.Poppler;
import dev.dossier.pdf.Printed;
import dev.dossier.pdf.Samples;
import dev.dossier.pdf.theme.PrintTheme;
import dev.dossier.profile.spec.Design;
import dev.dossier.testing.EntryBuilder;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters stand as close as their font says, and lines are as long as they are drawn. */
class KerningTest {
  private static final String FOLDER = "/dev/dossier/fonts/";
  private static final String BUILT_IN = "/dev/dossier/pdf/fonts/";
  private static final List<String> FAMILIES =
      List.of("Alegreya", "STIX Two Text", "Inter", "Fira Sans", "Source Serif 4", "Source Sans 3");

  @TempDir Path folder;

  private static byte[] bytes(String path) throws IOException {
    try (InputStream in = KernedFace.class.getResourceAsStream(path + ".ttf")) {
      return in.readAllBytes();
    }
  }

  private static KernedFace face(byte[] font) throws IOException {
    TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font));
    parsed.setEnableGsub(false);
    return new KernedFace(parsed);
  }

  /** What kerning adds to a text. */
  private static int added(KernedFace face, String text) {
    return face.width(text) - text.chars().map(c -> face.width(Character.toString(c))).sum();
  }

  @ParameterizedTest
  @CsvSource({
    FOLDER + "Alegreya_400Regular, -80, -60, -20, -75, -70, -80, -84",
    FOLDER + "STIXTwoText_400Regular, -60, -70, -50, -65, -75, -65, -205",
    FOLDER + "Inter_700Bold, -59, -78, -68, -50, -39, -62, -144",
    FOLDER + "FiraSans_300Light, -40, -55, 0, -10, -40, -80, 0",
    FOLDER + "SourceSerif4_300Light, -64, -46, -61, -67, -98, -79, -199",
    BUILT_IN + "SourceSans3_600SemiBold, -29, -71, -12, 0, -48, -73, 0"
  })
  void pairsHaveTheValuesOfTheFont(
      String font, int va, int to, int av, int we, int y, int r, int awards) throws IOException {
    KernedFace face = face(bytes(font));
    assertThat(Stream.of("Va", "To", "Av", "We", "y,", "r.", "AWARDS").map(it -> added(face, it)))
        .containsExactly(va, to, av, we, y, r, awards);
  }

  /** The JDK lays text out with HarfBuzz. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        FOLDER + "Alegreya_700Bold",
        FOLDER + "AlegreyaSC_400Regular",
        FOLDER + "STIXTwoText_400Regular_Italic",
        FOLDER + "Inter_600SemiBold",
        FOLDER + "FiraSans_400Regular",
        BUILT_IN + "SourceSerif4_400Regular",
        BUILT_IN + "SourceSans3_400Regular_Italic"
      })
  void widthsAreThoseOfHarfBuzz(String font) throws IOException, FontFormatException {
    byte[] bytes = bytes(font);
    KernedFace face = face(bytes);
    Font kerned =
        Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes))
            .deriveFont(Map.of(TextAttribute.SIZE, 1000f, TextAttribute.KERNING, 1));
    String letters = "ABDEFJKLOPTVWYabcegorstvwyz019.,:;!?’“”-–/éüÄőŁ";
    Random random = new Random(1);
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(3, 0, letters.length()).forEach(at -> text.append(letters.charAt(at)));
      FontRenderContext exact = new FontRenderContext(null, true, true);
      double advance = new TextLayout(text.toString(), kerned, exact).getAdvance();
      assertThat((double) face.width(text.toString()))
          .as("%s", text)
          .isCloseTo(advance, within(3.0));
    }
  }

  static Stream<Arguments> themesAndFamilies() {
    return PrintTheme.NAMES.stream()
        .flatMap(theme -> FAMILIES.stream().map(family -> Arguments.of(theme, family)));
  }

  private static Document in(String theme, String family, Document document) {
    Design design =
        new Design(
            null,
            null,
            null,
            dev.dossier.profile.spec.Font.named(family),
            null,
            null,
            null,
            false,
            null,
            null,
            null);
    return Samples.with(document, new Layout(theme, null, design, "a4", null, null, null, null));
  }

  /** Name, heading, title, prose and date that begin with two pairs, of which one is kerned. */
  private static Document pairs(String theme, String family) {
    return in(
        theme,
        family,
        Samples.document(
            Samples.header("HHValdane", null, List.of()),
            null,
            List.of(
                Samples.section(
                    "projects",
                    Form.ENTRIES,
                    "HHVaheading",
                    EntryBuilder.entry("project", "HHVatitle")
                        .when("HHVadate")
                        .summary("HHVaprose")
                        .build())),
            List.of()));
  }

  private static List<TextPosition> positions(byte[] file) throws IOException {
    List<TextPosition> all = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(file)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition text) {
          all.add(text);
        }
      }.getText(pdf);
    }
    return all;
  }

  /** Distance to the next letter less the letter's own width, in thousandths of the font size. */
  private static float beyondWidth(List<TextPosition> letters, int at) {
    TextPosition left = letters.get(at);
    float distance = letters.get(at + 1).getXDirAdj() - left.getXDirAdj();
    return (distance - left.getWidthDirAdj()) / left.getFontSizeInPt() * 1000;
  }

  @ParameterizedTest
  @MethodSource("themesAndFamilies")
  @Tag("slow")
  void eachPairIsAsCloseInTheFile(String theme, String family) throws IOException {
    List<TextPosition> letters = positions(Printed.file(pairs(theme, family)));
    int pairs = 0;
    for (int i = 0; i + 3 < letters.size(); i++) {
      if (letters.get(i + 2).getUnicode().equals("V")) {
        pairs++;
        // Headings may have letter spacing.
        float kerned = beyondWidth(letters, i + 2) - beyondWidth(letters, i);
        assertThat(kerned).as("%s", letters.get(i).getFont().getName()).isBetween(-140f, -10f);
      }
    }
    assertThat(pairs).isGreaterThanOrEqualTo(3);
  }

  /** If text were measured without kerning, dates would end before the margin. */
  @Test
  void linesAreMeasuredAsTheyAreDrawn() throws IOException {
    String kerned = "AVAVAVAVAVAVAV";
    Document document =
        in(
            "scholar",
            "STIX Two Text",
            Samples.cv(
                null,
                Samples.section(
                    "projects",
                    Form.ENTRIES,
                    "Projects",
                    EntryBuilder.entry("project", "Loom").when(kerned).build(),
                    EntryBuilder.entry("project", "Loom").when("HHHH").build())));
    List<Float> ends =
        positions(Printed.file(document)).stream()
            .filter(letter -> letter.getUnicode().matches("[VH]"))
            .map(letter -> letter.getXDirAdj() + letter.getWidthDirAdj())
            .toList();
    float last = ends.get(ends.size() - 1);
    assertThat(ends).filteredOn(end -> Math.abs(end - last) < 0.1).hasSize(2);
  }

  /** Poppler begins a new word where letters overlap by a tenth of their size. */
  @Tag("judge")
  @ParameterizedTest
  @MethodSource("themesAndFamilies")
  void closePairsAreReadAsWords(String theme, String family)
      throws IOException, InterruptedException {
    String text =
        "The students’, the “Jury”, the “work”. AVATAR, WAVES, Type, You; “PJ” and FJ,"
            + " L'Avenue, V.A.T., Г. Тогда У. Ты, r. y, f) (j ff’";
    byte[] file = Printed.file(in(theme, family, Samples.cv("<p>%s</p>".formatted(text))));
    assertThat(Printed.text(file)).contains(text);
    assertThat(new Poppler(folder).text(file)).contains(text);
    assertThat(new Poppler(folder).text(file, "-layout")).contains(text);
    assertThat(new Poppler(folder).text(file, "-raw")).contains(text);
  }

  @Test
  void aBrokenTableMeansNoKerning() throws IOException {
    byte[] font = bytes(FOLDER + "Inter_400Regular");
    KernedFace good = face(font);
    String all = new String(font, 0, 2000, StandardCharsets.ISO_8859_1);
    int record = all.indexOf("GPOS");
    int start =
        (font[record + 9] & 0xFF) << 16
            | (font[record + 10] & 0xFF) << 8
            | (font[record + 11] & 0xFF);
    Random random = new Random(1);
    for (int round = 0; round < 200; round++) {
      byte[] broken = font.clone();
      for (int i = 0; i < 20; i++) {
        broken[start + random.nextInt(round < 100 ? 100 : 20_000)] = (byte) random.nextInt();
      }
      KernedFace face = face(broken);
      assertThat(face.width("V")).isEqualTo(good.width("V"));
      assertThat(face.width("To AVATAR, y.")).isNotNegative();
    }
  }
}
