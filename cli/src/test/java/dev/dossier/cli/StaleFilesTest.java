package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** What the command says of files of earlier runs that would be published by mistake. */
class StaleFilesTest extends InShell {
  private static final String PAGE = "- {name: portfolio, format: html, file: index.html}\n";
  private static final String CV = "- {name: cv, format: pdf}\n";
  private static final String PRIVATE_CV = "- {name: cv, format: pdf, private: true}\n";
  private static final String WARNING =
      "out/cv.pdf: warning: was made before the document 'cv' was private; delete it\n1 warning\n";

  @Test
  void thePublicFileOfADocumentThatIsPrivateNow() throws IOException {
    profile(PAGE + CV);
    assertThat(shell.run("render")).isEqualTo(Main.OK);
    assertThat(shell.err()).isEmpty();

    profile(PAGE + PRIVATE_CV);
    assertThat(shell.run("render")).isEqualTo(Main.OK);
    assertThat(shell.err()).isEqualTo(WARNING);
    assertThat(shell.run("render", "-d", "portfolio")).isEqualTo(Main.OK);
    assertThat(shell.err()).isEqualTo(WARNING);

    assertThat(shell.run("render", "--json")).isEqualTo(Main.OK);
    assertThat(shell.out()).startsWith("{\"file\":\"out/cv.pdf\",");

    Files.delete(folder.resolve("out/cv.pdf"));
    assertThat(shell.run("render")).isEqualTo(Main.OK);
    assertThat(shell.err()).isEmpty();
  }

  @Test
  void aDocumentThatTheProfileHasNoLonger() throws IOException {
    profile(PAGE + CV + "- {name: full, format: pdf, private: true}\n");
    shell.run("render");
    Files.writeString(folder.resolve("out/of-others.html"), "<p>Hello</p>");
    profile("- {name: resume, format: pdf, file: cv-2026.pdf}\n");
    assertThat(shell.run("render")).isEqualTo(Main.OK);
    assertThat(shell.err().lines().map(line -> line.replaceFirst(" warning.*", "")))
        .containsExactly("out/cv.pdf:", "out/index.html:", "out/private/full.pdf:", "3");

    profile("- {name: resume, format: pdf, file: cv-2027.pdf}\n");
    assertThat(shell.run("render", "-o", "out")).isEqualTo(Main.OK);
    assertThat(shell.err()).contains("out/cv.pdf").doesNotContain("cv-2026.pdf");
    assertThat(shell.run("render", "--set", "person.name=Bea")).isEqualTo(Main.OK);
    assertThat(shell.err()).isEmpty();
  }

  private void profile(String documents) throws IOException {
    Files.writeString(
        folder.resolve("profile.yaml"), "person: {name: Ada}\ndocuments:\n" + documents);
  }
}
