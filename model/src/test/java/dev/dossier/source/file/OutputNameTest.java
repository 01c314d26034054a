package dev.dossier.source.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.WrittenFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files that are too long for a file system are shortened, and stay apart. */
class OutputNameTest {
  @TempDir Path folder;

  static Stream<String> tooLong() {
    return Stream.of(
        "a".repeat(300) + ".pdf",
        "ä".repeat(150) + ".pdf",
        "阿".repeat(100) + ".html",
        "🧵".repeat(60) + ".html",
        "a.".repeat(200) + "pdf",
        "-".repeat(300) + ".pdf",
        "a".repeat(300));
  }

  @ParameterizedTest
  @MethodSource("tooLong")
  void aLongNameIsShortenedAndKeepsItsEnding(String name) throws IOException {
    String shortened = OutputName.shortened("folder/" + name);
    assertThat(shortened.getBytes(StandardCharsets.UTF_8).length).isLessThan(220);
    assertThat(shortened)
        .startsWith("folder/")
        .doesNotContain("\ufffd")
        .isEqualTo(shortened.strip());
    if (name.endsWith(".pdf") || name.endsWith(".html")) {
      assertThat(shortened).endsWith(name.substring(name.lastIndexOf('.')));
    }
    assertThat(OutputName.fault(shortened)).isNull();
    assertThat(OutputName.shortened(shortened)).isEqualTo(shortened);
    Files.createDirectories(folder.resolve("folder"));
    Files.writeString(folder.resolve(shortened), "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cv.pdf", "private/cv.pdf", "a/b/c", "index.html", "ä.pdf", ""})
  void aNameThatFitsStays(String name) {
    assertThat(OutputName.shortened(name)).isEqualTo(name);
    assertThat(OutputName.shortened("a".repeat(196) + ".pdf")).hasSize(200);
  }

  @Test
  void namesThatBeginAlikeStayApart() {
    String start = "a".repeat(300);
    assertThat(OutputName.shortened(start + "1.pdf"))
        .isNotEqualTo(OutputName.shortened(start + "2.pdf"));
  }

  @Test
  void longNamesOfPersonsAndDocumentsAreWritten() throws IOException {
    String name = "Ada" + "maria".repeat(80);
    Files.writeString(
        folder.resolve("profile.yaml"),
        """
        person: {name: %1$s}
        documents:
          - {name: a, format: pdf, file: "cv/{name}-{language}.pdf"}
          - {name: %1$s, format: pdf}
          - {name: b, format: html, file: "%1$s.html"}
        """
            .formatted(name));
    Dossier dossier = Dossier.read(folder.resolve("profile.yaml"));
    List<WrittenFile> written = dossier.write(folder.resolve("out"));
    assertThat(dossier.problems()).isEmpty();
    assertThat(written)
        .extracting(file -> folder.resolve("out").relativize(file.path()).toString())
        .hasSize(3)
        .allMatch(file -> file.length() < 210)
        .allMatch(file -> file.contains("Adamaria"));
  }
}
