package dev.dossier.document.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.document.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesTest {
  @TempDir Path folder;

  private Document document(String summary) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("profile.yaml"),
            "person: {name: Ada}\nsummary: |\n" + summary.indent(2));
    Dossier dossier = Dossier.read(file);
    assertThat(dossier.problems()).isEmpty();
    return dossier.documents().get(0);
  }

  @Test
  void aChainOfHundredsOfNotesIsSet() throws IOException {
    int count = 900;
    String chain =
        IntStream.range(0, count)
            .mapToObj(i -> "[^%d]: Note %d[^%d].\n\n".formatted(i, i, i + 1))
            .collect(Collectors.joining());
    Document document = document("Text[^0].\n\n" + chain + "[^" + count + "]: The end.");
    assertThat(document.footnotes()).hasSize(count + 1);
    assertThat(document.footnotes().get(count).text().xhtml()).isEqualTo("The end.");
  }

  @Test
  void notesThatAreMarkedInEachOtherAreNumberedBehindTheTextThatHoldsTheFirst() throws IOException {
    Document document =
        document("a[^a] b[^b]\n\n[^a]: A[^c][^a]\n\n[^b]: B\n\n[^c]: C[^d]\n\n[^d]: D");
    assertThat(document.footnotes())
        .extracting(note -> note.number() + note.text().plain())
        .containsExactly("1A", "2C", "3D", "4B");
  }
}
