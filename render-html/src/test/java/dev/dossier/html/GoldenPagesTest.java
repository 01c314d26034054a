package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.render.Renderer;
import dev.dossier.testing.GoldenPicture;
import dev.dossier.testing.InBrowser;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages look as they did when somebody last looked at them, in {@code src/test/resources/golden}.
 *
 * <p>Pages have fonts of their own; emoji, which they have not, are in a font of the project's.
 */
class GoldenPagesTest extends InBrowser {
  private static final Path FONTS =
      Path.of("..", "render-pdf", "src", "main", "resources", "dev", "dossier", "pdf", "fonts");
  private static final int HIGHEST = 2400;
  private static final int HIGHEST_OF_EXAMPLES = 1500;

  @TempDir static Path folder;

  @ParameterizedTest
  @CsvSource({
    "seed, 1440, light",
    "seed, 375, dark",
    "rich, 375, light",
    "rich, 375, dark",
    "rich, 1440, light",
    "rich, 1440, dark",
    "rich-rail, 375, light",
    "rich-rail, 375, dark",
    "rich-rail, 1440, light",
    "rich-rail, 1440, dark",
    "rich-showcase, 375, light",
    "rich-showcase, 375, dark",
    "rich-showcase, 1440, light",
    "rich-showcase, 1440, dark"
  })
  void aPageMatchesItsGoldenPicture(String name, int width, String scheme) throws Exception {
    Renderer.Rendering rendering =
        new HtmlRenderer().render(SamplePages.all().get(name), Instant.EPOCH);
    Path page = folder.resolve(name + ".html");
    Files.write(page, rendering.files().get(0).content());
    browser.open(page, width, scheme);
    setEmoji();
    assertThat(new GoldenPicture(name + "-" + width + "-" + scheme).difference(top(width, HIGHEST)))
        .as("part of the picture that differs; see target/golden")
        .isLessThan(0.01);
  }

  static Stream<Arguments> examples() {
    return Stream.of("seed", "career", "portfolio")
        .flatMap(
            example ->
                Stream.of("folio", "rail", "showcase").map(theme -> Arguments.of(example, theme)));
  }

  /** The start of the page of each example in each theme, narrow and wide, light and dark. */
  @ParameterizedTest
  @MethodSource("examples")
  void anExampleMatchesItsGoldenPictures(String example, String theme) throws Exception {
    Path site = folder.resolve(example + "-" + theme);
    ExampleSites.inTheme(example, theme, site);
    for (int width : new int[] {1440, 375}) {
      for (String scheme : new String[] {"light", "dark"}) {
        browser.open(site.resolve("index.html"), width, scheme);
        setEmoji();
        browser.await(
            "Promise.all([...document.images].map(it => { it.loading = 'eager'; return it.decode();"
                + " })).then(() => requestAnimationFrame(() => requestAnimationFrame(() =>"
                + " done(true))))");
        String name = "%s-%s-%d-%s".formatted(example, theme, width, scheme);
        assertThat(new GoldenPicture(name).difference(top(width, HIGHEST_OF_EXAMPLES)))
            .as("part of %s that differs; see target/golden", name)
            .isLessThan(0.01);
      }
    }
  }

  private static BufferedImage top(int width, int height) throws Exception {
    BufferedImage shot =
        ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(browser.screenshot())));
    return shot.getSubimage(0, 0, width, Math.min(shot.getHeight(), height));
  }

  /** Sets emoji in a font of the project's; the policy of the page allows fonts from memory. */
  private static void setEmoji() throws Exception {
    browser.await(
        """
        const bytes = text => Uint8Array.from(atob(text), c => c.charCodeAt(0));
        const face = new FontFace("Golden Emoji", bytes("%s"));
        const sheet = new CSSStyleSheet();
        const style = getComputedStyle(document.documentElement);
        const families = ["--text-family", "--display-family"]
            .map(name => [name, style.getPropertyValue(name)]).filter(([, value]) => value)
            .map(([name, value]) => `${name}: ${value}, "Golden Emoji"`).join("; ");
        sheet.replaceSync(`:root {${families}} *, ::before {transition: none !important}`);
        document.adoptedStyleSheets = [sheet];
        face.load().then(loaded => document.fonts.add(loaded)).then(() => document.fonts.ready)
            .then(() => requestAnimationFrame(() => requestAnimationFrame(() => done(true))));
        """
            .formatted(font("NotoEmoji_400Regular.ttf")));
  }

  private static String font(String file) throws Exception {
    return Base64.getEncoder().encodeToString(Files.readAllBytes(FONTS.resolve(file)));
  }
}
