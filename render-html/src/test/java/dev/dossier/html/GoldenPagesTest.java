package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.render.Renderer;
import dev.dossier.testing.GoldenPicture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pages look as they did when somebody last looked at them, in {@code src/test/resources/golden}.
 *
 * <p>They are set in a font of the project's, since every machine has others of its own.
 */
class GoldenPagesTest extends InBrowser {
  private static final Path FONTS =
      Path.of("..", "render-pdf", "src", "main", "resources", "dev", "dossier", "pdf", "fonts");
  private static final int HIGHEST = 2400;

  @TempDir static Path folder;

  @ParameterizedTest
  @CsvSource({
    "seed, 1280, light",
    "seed, 375, dark",
    "rich, 1280, dark",
    "rich, 375, light",
    "rich-rail, 1280, light",
    "rich-rail, 375, dark"
  })
  void aPageLooksAsItDid(String name, int width, String scheme) throws Exception {
    Renderer.Rendering rendering =
        new HtmlRenderer().render(SamplePages.all().get(name), Instant.EPOCH);
    Path page = folder.resolve(name + ".html");
    Files.write(page, rendering.files().get(0).content());
    browser.open(page, width, scheme);
    setInOwnFont();
    BufferedImage shot =
        ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(browser.screenshot())));
    BufferedImage top = shot.getSubimage(0, 0, width, Math.min(shot.getHeight(), HIGHEST));
    assertThat(new GoldenPicture(name + "-" + width + "-" + scheme).difference(top))
        .as("part of the picture that differs; see target/golden")
        .isLessThan(0.01);
  }

  /** Fonts from bytes are not fetched, so the page's policy says nothing against them. */
  private static void setInOwnFont() throws Exception {
    browser.await(
        """
        const bytes = text => Uint8Array.from(atob(text), c => c.charCodeAt(0));
        const faces = [new FontFace("Golden", bytes("%s"), {weight: "400"}),
            new FontFace("Golden", bytes("%s"), {weight: "600"}),
            new FontFace("Golden Emoji", bytes("%s"))];
        const sheet = new CSSStyleSheet();
        sheet.replaceSync("*, ::before, ::after {font-family: Golden, 'Golden Emoji' !important; transition: none !important}");
        document.adoptedStyleSheets = [sheet];
        Promise.all(faces.map(face => face.load().then(loaded => document.fonts.add(loaded))))
            .then(() => requestAnimationFrame(() => requestAnimationFrame(() => done(true))));
        """
            .formatted(
                font("SourceSans3_400Regular.ttf"),
                font("SourceSans3_600SemiBold.ttf"),
                font("NotoEmoji_400Regular.ttf")));
  }

  private static String font(String file) throws Exception {
    return Base64.getEncoder().encodeToString(Files.readAllBytes(FONTS.resolve(file)));
  }
}
