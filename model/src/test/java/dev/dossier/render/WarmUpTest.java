package dev.dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.RecordingRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarmUpTest {
  @TempDir Path folder;

  private static boolean isWarm(Renderers renderers, String format, long milliseconds)
      throws InterruptedException {
    return ((RecordingRenderer) renderers.get(format)).isWarm(milliseconds);
  }

  @Test
  void allRenderersBeginToLoadTogether() throws InterruptedException {
    assertThat(isWarm(new Renderers(), "pdf", 0)).isFalse();
    Renderers renderers = Renderers.warm();
    assertThat(isWarm(renderers, "pdf", 30_000)).isTrue();
    assertThat(isWarm(renderers, "html", 30_000)).isTrue();
  }

  @Test
  void documentsAreWrittenAsWithoutIt() throws IOException {
    Path profile = folder.resolve("profile.yaml");
    Files.writeString(profile, "person: {name: Ada Example}\n");
    Dossier.read(profile).write(folder.resolve("cold"));
    Dossier.warmUp();
    Dossier.read(profile).write(folder.resolve("warm"));
    assertThat(folder.resolve("warm/cv.pdf")).hasSameBinaryContentAs(folder.resolve("cold/cv.pdf"));
    assertThat(folder.resolve("warm/index.html"))
        .hasSameBinaryContentAs(folder.resolve("cold/index.html"));
  }
}
