package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.Document;
import dev.dossier.document.Renderer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlRendererTest {
  @ParameterizedTest
  @ValueSource(strings = {"seed", "rich", "bare", "right-to-left"})
  void isWritten(String name) throws Exception {
    Path folder = Files.createDirectories(Path.of("target/pages"));
    Files.writeString(folder.resolve(name + ".html"), page(SamplePages.all().get(name)));
  }

  static String page(Document document) {
    Renderer.Rendering rendering = new HtmlRenderer().render(document, java.time.Instant.EPOCH);
    assertThat(rendering.problems()).isEmpty();
    return new String(rendering.files().get(0).content(), StandardCharsets.UTF_8);
  }
}
