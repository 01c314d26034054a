package dev.dossier.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.Document;
import dev.dossier.pdf.PdfRenderer;
import dev.dossier.pdf.Printed;
import dev.dossier.pdf.Samples;
import dev.dossier.pdf.TestFonts;
import dev.dossier.pdf.VeraPdf;
import dev.dossier.render.Renderer.Rendering;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fonts in a jar on the class path are used like those of a folder. */
class FontJarsTest {
  private static final String HEBREW = "שלום";
  private static final String MARK = "META-INF/dossier/fonts";
  private static final String SERVICE =
      "META-INF/services/com.helger.font.api.IFontResourceProviderSPI";

  @TempDir Path folder;

  private static Document saying(String text) {
    return Samples.inTheme("compact", Samples.cv(text)); // Its font is built in.
  }

  private Path jar(String name, String mark, String... files) throws IOException {
    Path jar = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      entries.putNextEntry(new JarEntry(mark));
      for (String file : files) {
        entries.putNextEntry(new JarEntry("fonts/ttf/any/" + file));
        Path font = TestFonts.FOLDER.resolve(file);
        entries.write(
            Files.exists(font) ? Files.readAllBytes(font) : file.getBytes(StandardCharsets.UTF_8));
      }
    }
    return jar;
  }

  private static Rendering rendered(String text, Path... jars) throws IOException {
    URL[] urls = new URL[jars.length];
    for (int i = 0; i < jars.length; i++) {
      urls[i] = jars[i].toUri().toURL();
    }
    try (URLClassLoader classes = new URLClassLoader(urls, null)) {
      return new PdfRenderer(classes).render(saying(text), Printed.DATE);
    }
  }

  private static void isSet(Rendering rendering) throws IOException {
    assertThat(rendering.allProblems()).isEmpty();
    byte[] file = rendering.files().get(0).content();
    assertThat(Printed.text(file)).contains(HEBREW);
    assertThat(VeraPdf.complaints(file)).isEmpty();
  }

  @Tag("judge")
  @Test
  void aJarThatIsMarkedIsFound() throws IOException {
    isSet(rendered(HEBREW, jar("own.jar", MARK, "NotoSansHebrew-Regular.ttf")));
    String[] faces = {"NotoSansHebrew-Bold.ttf", "NotoSansHebrew-Regular.ttf"};
    isSet(rendered(HEBREW, jar("ph-fonts.jar", SERVICE, faces)));
  }

  @Test
  void anyOtherJarIsLeftAlone() throws IOException {
    Path jar = jar("other.jar", "META-INF/MANIFEST.MF", "NotoSansHebrew-Regular.ttf");
    assertThat(rendered(HEBREW, jar).allProblems())
        .singleElement()
        .asString()
        .contains("no font has U+05E9")
        .endsWith(
            "add a font such as Noto Sans Hebrew to the folder that 'fonts' of the document names;"
                + " with Maven, the plugin may depend on com.helger.font:ph-fonts-kurinto-sans"
                + " instead");
  }

  @Test
  void aJarIsNotReadUnlessATextNeedsIt() throws IOException {
    Path jar = jar("broken.jar", MARK, "Broken-Regular.ttf", "Broken-Italic.ttf", "OFL.txt");
    assertThat(rendered("Ελλάς, ἀρχή, ❤, word", jar).allProblems()).isEmpty();
    assertThat(Printed.problems(rendered(HEBREW, jar)))
        .contains(
            "broken.jar: warning: fonts/ttf/any/Broken-Regular.ttf is not used: it is broken: it"
                + " cannot be read as a TrueType font")
        .hasSize(2);
  }

  @Test
  void theOrderOfTheClassPathDoesNotMatter() throws IOException {
    Path one = jar("a.jar", MARK, "NotoSansJP-Regular.ttf");
    Path two = jar("b.jar", SERVICE, "NotoSansSC-Regular.ttf");
    assertThat(rendered("研究", one, two).files().get(0).content())
        .isEqualTo(rendered("研究", two, one).files().get(0).content());
  }
}
