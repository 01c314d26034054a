package dev.dossier.pdf.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import dev.dossier.document.Section.Form;
import dev.dossier.pdf.Lines;
import dev.dossier.pdf.Printed;
import dev.dossier.pdf.Samples;
import dev.dossier.testing.EntryBuilder;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HangingLinesTest {
  private static final double MARGIN = 12.5 * 72 / 25.4;
  private static final double HANG = 5 * 72 / 25.4;

  /** References with unbreakable spans near the ends of lines. */
  private static Document document(String start) {
    Entry[] references =
        IntStream.range(0, 60)
            .mapToObj(
                i ->
                    EntryBuilder.entry("publication", "R" + i)
                        .id("r" + i)
                        .reference(
                            start
                                + "x".repeat(i)
                                + " and more words on water <em>of H<sub>2</sub>O</em> and of"
                                + " H<sub>2</sub>O, H<sub>2</sub>O, H<sub>2</sub>O, H<sub>2</sub>O"
                                + " (<a href=\"https://example.org/\">doi</a>).")
                        .build())
            .toArray(Entry[]::new);
    return Samples.inTheme(
        "classic",
        Samples.cv(
            null, Samples.section("publications", Form.REFERENCES, "Publications", references)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Qed ",
        "<strong>Qed</strong> ",
        "<a href=\"https://example.org/\"><em>Qed</em></a>, "
      })
  void theFirstLineHangsAndNoWordIsBroken(String start) throws IOException {
    byte[] file = Printed.file(document(start));

    assertThat(Lines.beyond(file, MARGIN - 0.5, 595.28 - MARGIN + 0.7)).isEmpty();
    List<String> lines = Lines.of(file);
    assertThat(lines)
        .noneMatch(line -> line.matches("[.,;)O2].*"), "starts within a word")
        .noneMatch(line -> line.matches(".*(H|H2|[( ])"), "ends within a word");
    assertThat(lines.stream().filter(line -> line.startsWith("Qed"))).hasSize(60);
    List<Double> starts =
        Lines.positions(file).stream()
            .filter(position -> position.getUnicode().equals("Q"))
            .map(TextPosition::getX)
            .map(Float::doubleValue)
            .toList();
    assertThat(starts).hasSize(60).allMatch(x -> Math.abs(x - MARGIN) < 0.5);
    assertThat(Lines.beyond(file, MARGIN + HANG - 0.5, 600))
        .as("letters in the hang")
        .hasSizeLessThan(60 * 8 + 60);
  }
}
