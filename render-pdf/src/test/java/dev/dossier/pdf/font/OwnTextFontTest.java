package dev.dossier.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.Document;
import dev.dossier.document.Document.Layout;
import dev.dossier.pdf.PdfRenderer;
import dev.dossier.pdf.Printed;
import dev.dossier.pdf.RichSample;
import dev.dossier.pdf.Samples;
import dev.dossier.pdf.TestFonts;
import dev.dossier.pdf.VeraPdf;
import dev.dossier.pdf.theme.PrintTheme;
import dev.dossier.profile.spec.Design;
import dev.dossier.profile.spec.Font;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A design can name an added family for all text. */
class OwnTextFontTest {
  private static final String OWN = "Sample Type 3";

  @TempDir Path folder;

  static List<String> themes() {
    return PrintTheme.NAMES;
  }

  /** The built-in sans under another name of the same length. */
  @BeforeEach
  void writeFonts() throws IOException {
    for (String face : List.of("400Regular", "400Regular_Italic", "600SemiBold")) {
      String file = "SourceSans3_" + face + ".ttf";
      try (InputStream in = FontFace.class.getResourceAsStream("/dev/dossier/pdf/fonts/" + file)) {
        Files.write(folder.resolve(file), renamed(in.readAllBytes()));
      }
    }
  }

  private static byte[] renamed(byte[] font) {
    String bytes = new String(font, StandardCharsets.ISO_8859_1);
    return bytes.replace(wide("Source Sans 3"), wide(OWN)).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String wide(String name) {
    return new String(name.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);
  }

  private Document set(String theme) {
    Design design =
        new Design(null, null, null, Font.named(OWN), null, null, null, false, null, null, null);
    return Samples.with(
        RichSample.document(), new Layout(theme, null, design, "a4", null, null, folder, null));
  }

  private static Set<String> faces(byte[] file) throws IOException {
    Set<String> faces = new TreeSet<>();
    try (PDDocument pdf = Loader.loadPDF(file)) {
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          faces.add(page.getResources().getFont(name).getName().replaceAll("^.*\\+|-.*$", ""));
        }
      }
    }
    return faces;
  }

  @Tag("judge")
  @ParameterizedTest
  @MethodSource("themes")
  void everyThemeIsSetInIt(String theme) throws IOException {
    byte[] file = Printed.file(set(theme));
    assertThat(faces(file)).contains("SourceSans3").doesNotContain("SourceSerif4");
    assertThat(Printed.text(file)).contains("official benchmark affiliated with the field");
    assertThat(VeraPdf.complaints(file)).isEmpty();
  }

  @Test
  void onlyFamiliesWithLatinLettersCanBeNamed() {
    assertThat(new PdfRenderer().addedFonts(folder)).contains(OWN);
    assertThat(new PdfRenderer().addedFonts(TestFonts.FOLDER)).doesNotContain("Noto Sans Arabic");
    assertThat(new PdfRenderer().addedFonts(null)).doesNotContain(OWN);
  }
}
