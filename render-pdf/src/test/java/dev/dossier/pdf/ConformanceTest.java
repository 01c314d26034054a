package dev.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.Document;
import dev.dossier.document.Renderer.Rendering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConformanceTest {
  private static final Map<String, Document> DOCUMENTS =
      Map.of("name only", Samples.nameOnly(), "seed", Samples.seed());

  @ParameterizedTest
  @ValueSource(strings = {"name only", "seed"})
  void isPdfUa1AndPdfA2a(String name) throws IOException {
    Rendering rendering =
        new PdfRenderer().render(DOCUMENTS.get(name), Instant.parse("2026-01-07T00:00:00Z"));
    assertThat(rendering.problems()).isEmpty();
    byte[] pdf = rendering.files().get(0).content();
    Path folder = Files.createDirectories(Path.of("target/pdf"));
    Files.write(folder.resolve(name.replace(' ', '-') + ".pdf"), pdf);
    assertThat(VeraPdf.complaints(pdf)).isEmpty();
  }
}
