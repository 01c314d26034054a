package dev.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.dossier.document.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class DeterminismTest {
  private static List<String> sumsHere = List.of();

  private final TimeZone zone = TimeZone.getDefault();
  private final Locale locale = Locale.getDefault();

  @TempDir Path folder;

  @AfterEach
  void putBack() {
    TimeZone.setDefault(zone);
    Locale.setDefault(locale);
    FontMappers.set(null);
  }

  private static byte[] printed(Document document, Instant date) {
    return new PdfRenderer().render(document, date).files().get(0).content();
  }

  @Test
  void theSameDocumentGivesTheSameBytes() throws IOException {
    PdfRenderer renderer = new PdfRenderer();
    byte[] first = renderer.render(SeedSample.withPhoto(), Printed.DATE).files().get(0).content();
    renderer.render(RichSample.document(), Printed.DATE);
    byte[] second = renderer.render(SeedSample.withPhoto(), Printed.DATE).files().get(0).content();
    assertThat(second).isEqualTo(first);
    assertThat(printed(SeedSample.withPhoto(), Printed.DATE)).isEqualTo(first);
  }

  @Test
  void aRendererThatIsWarmGivesTheSameBytes() {
    PdfRenderer warm = new PdfRenderer();
    warm.warmUp();
    assertThat(warm.render(RichSample.document(), Printed.DATE).files().get(0).content())
        .isEqualTo(printed(RichSample.document(), Printed.DATE));
  }

  @Test
  void timeZoneAndLocaleOfTheMachineDoNotMatter() {
    Document document = RichSample.document();
    byte[] here = printed(document, Printed.DATE);
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    assertThat(Arrays.equals(printed(document, Printed.DATE), here)).isTrue();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    assertThat(Arrays.equals(printed(document, Printed.DATE), here)).isTrue();
  }

  @Test
  void anotherDateGivesOtherBytesAndSoDoesAnotherText() {
    byte[] file = printed(SeedSample.document(), Printed.DATE);
    assertThat(printed(SeedSample.document(), Instant.EPOCH)).isNotEqualTo(file);
    assertThat(printed(Samples.nameOnly(), Printed.DATE)).isNotEqualTo(file);
  }

  /** PDFBox searches for system fonts when it has to substitute a font. */
  @Test
  void noFontOfTheSystemIsLookedFor() {
    FontMappers.set(
        new FontMapper() {
          @Override
          public FontMapping<TrueTypeFont> getTrueTypeFont(
              String name, PDFontDescriptor descriptor) {
            throw new AssertionError(name);
          }

          @Override
          public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
            throw new AssertionError(name);
          }

          @Override
          public CIDFontMapping getCIDFont(
              String name, PDFontDescriptor descriptor, PDCIDSystemInfo info) {
            throw new AssertionError(name);
          }
        });
    assertThat(printed(SeedSample.document(), Printed.DATE)).isNotEmpty();
    assertThat(printed(RichSample.document(), Printed.DATE)).isNotEmpty();
  }

  @Tag("process")
  @Test
  void anotherMachineWithOtherFontsZoneAndLanguageGivesTheSameBytes()
      throws IOException, InterruptedException {
    Path home = Files.createDirectory(folder.resolve("home"));
    Path loaded = folder.resolve("classes.txt");
    Path noFonts = Files.writeString(folder.resolve("fonts.conf"), "<fontconfig></fontconfig>");
    List<String> there =
        OtherMachine.run(
            folder,
            Map.of(
                "TZ", "Asia/Kathmandu",
                "LANG", "tr_TR.UTF-8",
                "LC_ALL", "tr_TR.UTF-8",
                "HOME", home.toString(),
                "FONTCONFIG_FILE", noFonts.toString()),
            "-Duser.home=" + home,
            "-Djava.io.tmpdir=" + home,
            "-Duser.language=tr",
            "-Dfile.encoding=ISO-8859-9",
            "-Xlog:class+load:file=" + loaded);
    assertThat(there).isEqualTo(here());
    // This class of PDFBox reads all system fonts and caches a list of them.
    assertThat(Files.readString(loaded, StandardCharsets.ISO_8859_1))
        .contains("org.apache.pdfbox.pdmodel.font.PDType0Font")
        .doesNotContain("FileSystemFontProvider", "FontFileFinder", "sun.font.SunFontManager");
    try (Stream<Path> written = Files.walk(home)) {
      assertThat(written.filter(Files::isRegularFile)).isEmpty();
    }
  }

  @Tag("process")
  @Test
  void anotherJdkGivesTheSameBytes() throws IOException, InterruptedException {
    List<Path> others = OtherJdks.installed();
    assumeThat(others).as("other JDKs; DOSSIER_OTHER_JDK may name one").isNotEmpty();
    for (Path jdk : others) {
      assertThat(OtherMachine.run(jdk, folder, Map.of())).as(jdk.toString()).isEqualTo(here());
    }
  }

  private static synchronized List<String> here() throws IOException {
    if (sumsHere.isEmpty()) {
      sumsHere = OtherMachine.sums();
    }
    return sumsHere;
  }
}
