package dev.dossier.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.Severity;
import dev.dossier.document.Document;
import dev.dossier.document.Document.Layout;
import dev.dossier.pdf.PdfRenderer;
import dev.dossier.pdf.Printed;
import dev.dossier.pdf.RichSample;
import dev.dossier.pdf.Samples;
import dev.dossier.pdf.VeraPdf;
import dev.dossier.pdf.theme.PrintTheme;
import dev.dossier.profile.spec.Design;
import dev.dossier.profile.spec.Font;
import dev.dossier.render.Renderer.Rendering;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The families of {@code dossier-fonts}, with and without that jar on the class path. */
@Tag("slow")
class ThemeFontsTest {
  private static final List<String> FAMILIES =
      List.of("Alegreya", "STIX Two Text", "Inter", "Fira Sans");

  @TempDir Path folder;

  static Stream<Arguments> themesAndFamilies() {
    return PrintTheme.NAMES.stream()
        .flatMap(theme -> FAMILIES.stream().map(family -> Arguments.of(theme, family)));
  }

  private static Document in(String theme, String family, @Nullable Path fonts, Document document) {
    Design design =
        new Design(null, null, null, Font.named(family), null, null, null, false, null, null, null);
    return Samples.with(document, new Layout(theme, null, design, "a4", null, null, fonts, null));
  }

  /** The names of the fonts in a file, without the prefix of a subset: {@code Inter-SemiBold}. */
  private static Set<String> faces(byte[] file) throws IOException {
    Set<String> faces = new TreeSet<>();
    try (PDDocument pdf = Loader.loadPDF(file)) {
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          faces.add(page.getResources().getFont(name).getName().replaceAll("^.*\\+", ""));
        }
      }
    }
    return faces;
  }

  @ParameterizedTest
  @MethodSource("themesAndFamilies")
  void aDesignCanNameEachFamilyInEveryTheme(String theme, String family) throws IOException {
    byte[] file = Printed.file(in(theme, family, null, RichSample.document()));
    String name = family.replace(" ", "");
    assertThat(faces(file))
        .contains(name + "-Regular")
        .anyMatch(face -> face.matches(name + "-.*Bold|FiraSans-Medium"));
    assertThat(Printed.text(file)).contains("official benchmark affiliated with the field");
  }

  @Tag("judge")
  @ParameterizedTest
  @CsvSource({"scholar, Alegreya", "column, STIX Two Text", "compact, Inter", "sidebar, Fira Sans"})
  void theFilesConform(String theme, String family) throws IOException {
    byte[] file = Printed.file(in(theme, family, null, RichSample.document()));
    assertThat(VeraPdf.complaints(file)).isEmpty();
  }

  @Test
  void theRendererListsThem() {
    assertThat(new PdfRenderer().fonts())
        .startsWith("Source Serif 4", "Source Sans 3")
        .containsAll(FAMILIES);
  }

  @Test
  void aWrongNameIsReportedWithTheNearest() throws IOException {
    Path profile = folder.resolve("profile.yaml");
    Files.writeString(
        profile,
        """
        person: {name: Ada Example}
        documents:
          - {name: cv, format: pdf, design: {font: Fira Sasn}}
        """);
    assertThat(Dossier.read(profile).problems().toString())
        .contains("profile.yaml:3:")
        .contains("there is no font 'Fira Sasn'")
        .contains("did you mean 'Fira Sans'?");
  }

  /** Records the files of dossier-fonts that are opened. */
  private static final class Watching extends ClassLoader {
    final Set<String> opened = new ConcurrentSkipListSet<>();

    Watching() {
      super(ThemeFontsTest.class.getClassLoader());
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
      try (InputStream in = super.getResourceAsStream(name)) {
        if (in == null) {
          return null;
        }
        byte[] bytes = in.readAllBytes();
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        opened.add(font.getName());
        return new ByteArrayInputStream(bytes);
      } catch (IOException e) {
        throw new IllegalStateException(name, e);
      }
    }
  }

  /** The documents have several pages: the footer of a single page is laid out and dropped. */
  @ParameterizedTest
  @CsvSource({"scholar, Alegreya", "column, STIX Two Text", "compact, Inter", "sidebar, Fira Sans"})
  void onlyTheFacesOfTheDocumentAreRead(String theme, String family) throws IOException {
    Watching classes = new Watching();
    Rendering rendering =
        new PdfRenderer(classes)
            .render(in(theme, family, null, Samples.longOne(120)), Printed.DATE);
    assertThat(classes.opened).isNotEmpty().isSubsetOf(faces(rendering.files().get(0).content()));
  }

  /** A class path without dossier-fonts. */
  private static PdfRenderer alone() {
    return new PdfRenderer(new URLClassLoader(new URL[0], null));
  }

  @ParameterizedTest
  @CsvSource({
    "Alegreya, SourceSerif4",
    "STIX Two Text, SourceSerif4",
    "Inter, SourceSans3",
    "Fira Sans, SourceSans3"
  })
  void withoutTheJarTheBuiltInFamilyOfTheSameKindIsUsed(String family, String builtIn)
      throws IOException {
    for (String theme : PrintTheme.NAMES) {
      Rendering rendering =
          alone().render(in(theme, family, null, RichSample.document()), Printed.DATE);
      byte[] file = rendering.files().get(0).content();
      assertThat(faces(file))
          .contains(builtIn + "-Regular", builtIn + "-SemiBold")
          .allMatch(face -> face.matches("(SourceSerif4|SourceSans3|NotoEmoji)-.*"));
      assertThat(rendering.problems())
          .anySatisfy(
              problem -> {
                assertThat(problem.severity()).isEqualTo(Severity.HINT);
                assertThat(problem.message()).contains(family, "dev.dossier:dossier-fonts");
              });
    }
    assertThat(alone().fonts()).containsExactly("Source Serif 4", "Source Sans 3");
  }

  @Test
  void withoutTheJarAFamilyCanComeFromTheFolderOfFonts() throws IOException {
    for (String face : List.of("400Regular", "400Regular_Italic", "600SemiBold")) {
      String file = "Inter_" + face + ".ttf";
      try (InputStream in = FontFace.class.getResourceAsStream("/dev/dossier/fonts/" + file)) {
        Files.write(folder.resolve(file), in.readAllBytes());
      }
    }
    Rendering rendering =
        alone().render(in("compact", "Inter", folder, Samples.cv("Some text")), Printed.DATE);
    assertThat(faces(rendering.files().get(0).content())).contains("Inter-Regular");
  }

  /** STIX Two has no ancient Greek, nor has the built-in serif; the built-in sans does. */
  @Test
  void aWordThatTheFamilyLacksComesFromABuiltInFont() throws IOException {
    byte[] file =
        Printed.file(in("scholar", "STIX Two Text", null, Samples.cv("<p>The word ἀρχῇ.</p>")));
    assertThat(faces(file)).contains("STIXTwoText-Regular", "SourceSans3-Regular");
    assertThat(Printed.text(file)).contains("The word ἀρχῇ.");
  }
}
