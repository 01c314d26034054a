package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.InputPath;
import dev.dossier.testing.Browser;
import dev.dossier.testing.InBrowser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page is set in a font of the user, which it embeds. */
class OwnFontTest {
  @TempDir Path folder;

  @BeforeEach
  void copyFonts() throws IOException {
    Files.createDirectories(folder.resolve("fonts"));
    for (String name : new String[] {"geist", "geist-italic", "geist-mono"}) {
      Files.write(folder.resolve("fonts/" + name + ".woff2"), content(name));
    }
  }

  private static byte[] content(String name) throws IOException {
    try (InputStream in = HtmlRenderer.class.getResourceAsStream("fonts/" + name + ".woff2")) {
      return in.readAllBytes();
    }
  }

  /** Writes a page with a font, and returns the folder that it is in. */
  private Path write(String theme, String font) throws IOException {
    Files.writeString(
        folder.resolve("profile.yaml"),
        """
        person: {name: Ada Example}
        projects: [{id: loom, name: Loom, summary: "It **weaves** *itself*, with `code`."}]
        documents:
          - name: page
            format: html
            file: index.html
            theme: %s
            site: {base-url: "https://ada.example.org", pages: [projects]}
            design: {font: %s}
        """
            .formatted(theme, font));
    Path out = folder.resolve("out-" + theme);
    ExampleSites.write(folder.resolve("profile.yaml"), out, "page");
    return out;
  }

  @ParameterizedTest
  @ValueSource(strings = {"folio", "rail", "showcase"})
  void thePageEmbedsItInPlaceOfTheFontsForText(String theme) throws Exception {
    Path out = write(theme, "{file: fonts/geist.woff2, italic: fonts/geist-italic.woff2}");
    String page = Files.readString(out.resolve("index.html"));
    assertThat(page)
        .contains("--text-family:\"Own\",var(--" + (theme.equals("folio") ? "serif" : "sans"))
        .contains("@font-face{font-family:\"Own\";font-style:normal;font-weight:100 900;")
        .contains(Base64.getEncoder().encodeToString(content("geist")))
        .contains("@font-face{font-family:\"Own\";font-style:italic;")
        .contains(Base64.getEncoder().encodeToString(content("geist-italic")))
        .contains("font-src data:;");
    assertThat(page.split("url\\(\"data:font/woff2")).hasSize(theme.equals("rail") ? 4 : 3);
  }

  @Test
  void browsersMakeBoldTextFromAFontOfOneWeight() throws Exception {
    Path out = write("showcase", "{file: fonts/geist-mono.woff2}");
    assertThat(Files.readString(out.resolve("index.html")))
        .contains("@font-face{font-family:\"Own\";font-style:normal;font-display:swap;");
  }

  @Test
  void pagesOfEntriesShareItsFile() throws Exception {
    Path out = write("showcase", "{file: fonts/geist.woff2}");
    assertThat(Files.readString(out.resolve("projects/loom.html")))
        .contains("url(\"../fonts/own.woff2\")");
    assertThat(out.resolve("fonts/own.woff2")).hasBinaryContent(content("geist"));
  }

  @Test
  void itsFileIsAnInput() throws Exception {
    write("showcase", "{file: fonts/geist.woff2}");
    Dossier dossier = Dossier.read(folder.resolve("profile.yaml"));
    assertThat(dossier.inputFiles())
        .extracting(InputPath::path)
        .contains(folder.resolve("fonts/geist.woff2"));
  }

  @Tag("judge")
  @ParameterizedTest
  @ValueSource(strings = {"folio", "rail", "showcase"})
  void thePagePassesTheNuChecker(String theme) throws Exception {
    Path out = write(theme, "{file: fonts/geist.woff2}");
    assertThat(PageUnderTest.of(Files.readString(out.resolve("index.html"))).complaints())
        .isEmpty();
  }

  @Tag("browser")
  @Nested
  class InChromium extends InBrowser {
    @ParameterizedTest
    @ValueSource(strings = {"index.html", "projects/loom.html"})
    void theFontIsLoadedAndAllowed(String file) throws Exception {
      Path out = write("showcase", "{file: fonts/geist.woff2}");
      try (ServedFolder served = new ServedFolder(out)) {
        Browser chromium = browser;
        chromium.open(served.url(file), 1280, "light");
        assertThat(
                chromium
                    .await(
                        "document.fonts.ready.then(() => done([...document.fonts].filter(it =>"
                            + " it.status === 'loaded').map(it => it.family).join()))")
                    .getAsString())
            .isEqualTo("Own");
        assertThat(chromium.messages()).isEmpty();
      }
    }
  }
}
