package dev.dossier.pdf.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.Document;
import dev.dossier.pdf.Printed;
import dev.dossier.pdf.RichSample;
import dev.dossier.pdf.Samples;
import dev.dossier.pdf.SeedSample;
import dev.dossier.pdf.TagTree;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Content that is not part of the document is an artifact (ISO 14289-1, 7.1), and nothing else is.
 */
@Tag("slow")
class ArtifactsTest {
  private static final Set<String> PAINTING =
      Set.of(
          "Tj", "TJ", "'", "\"", "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "BI");
  private static final Set<String> SHAPES =
      Set.of("f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh");
  private static final String TAGGED = "tagged";
  private static final String ARTIFACT = "artifact";
  private static final String NEITHER = "neither";

  static Stream<Document> documents() throws IOException {
    List<Document> documents =
        List.of(
            SeedSample.document(),
            RichSample.document(),
            SeedSample.withPhoto(),
            Samples.longOne(60));
    return PrintTheme.NAMES.stream()
        .flatMap(theme -> documents.stream().map(document -> Samples.inTheme(theme, document)));
  }

  /** A painting operator with the kind of its marked content. */
  private record Painted(String operator, String kind) {}

  @ParameterizedTest(name = "{index}")
  @MethodSource("documents")
  void allThatIsDrawnIsTaggedOrAnArtifact(Document document) throws IOException {
    byte[] file = Printed.file(document);
    long shapes = 0;
    try (PDDocument pdf = Loader.loadPDF(file)) {
      for (PDPage page : pdf.getPages()) {
        List<Painted> painted = painted(page);
        assertThat(painted).extracting(Painted::kind).contains(TAGGED).doesNotContain(NEITHER);
        shapes +=
            painted.stream()
                .filter(one -> SHAPES.contains(one.operator()) && one.kind().equals(TAGGED))
                .count();
      }
    }
    // Rules and backgrounds are decoration; bullets are labels of list items.
    assertThat(shapes)
        .isLessThanOrEqualTo(
            TagTree.of(file).lines().filter(line -> line.strip().startsWith("Lbl")).count());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("themes")
  void theRunningFootIsAnArtifactAndNothingElseOfTheTextIs(String theme) throws IOException {
    try (PDDocument pdf =
        Loader.loadPDF(Printed.file(Samples.inTheme(theme, Samples.longOne(60))))) {
      int number = 0;
      for (PDPage page : pdf.getPages()) {
        number++;
        assertThat(untagged(page))
            .contains("· " + number + "/" + pdf.getNumberOfPages())
            .doesNotContain("Venue");
      }
      assertThat(number).isGreaterThan(1);
    }
  }

  static List<String> themes() {
    return PrintTheme.NAMES;
  }

  /** Returns the text of a page's artifacts. */
  private static String untagged(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    StringBuilder text = new StringBuilder();
    extractor.getMarkedContents().stream()
        .filter(content -> "Artifact".equals(content.getTag()))
        .forEach(content -> collect(content, text));
    return text.toString();
  }

  private static void collect(PDMarkedContent content, StringBuilder text) {
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition position) {
        text.append(position.getUnicode());
      } else if (part instanceof PDMarkedContent inside) {
        collect(inside, text);
      }
    }
  }

  private static List<Painted> painted(PDPage page) throws IOException {
    List<Painted> painted = new ArrayList<>();
    Deque<String> open = new ArrayDeque<>();
    List<COSBase> operands = new ArrayList<>();
    for (Object token : new PDFStreamParser(page).parse()) {
      if (!(token instanceof Operator operator)) {
        operands.add((COSBase) token);
        continue;
      }
      String name = operator.getName();
      if (name.equals("BDC") || name.equals("BMC")) {
        open.push(kind(operands, page, open.isEmpty() ? NEITHER : open.peek()));
      } else if (name.equals("EMC")) {
        open.pop();
      } else if (PAINTING.contains(name)) {
        painted.add(new Painted(name, open.isEmpty() ? NEITHER : open.peek()));
      }
      operands.clear();
    }
    assertThat(open).isEmpty();
    return painted;
  }

  /** Content of a span in a paragraph belongs to the paragraph. */
  private static String kind(List<COSBase> operands, PDPage page, String around) {
    if (operands.get(0).equals(COSName.ARTIFACT)) {
      return ARTIFACT;
    }
    COSBase properties = operands.size() > 1 ? operands.get(1) : null;
    if (properties instanceof COSName name) {
      properties = page.getResources().getProperties(name).getCOSObject();
    }
    boolean tagged =
        properties instanceof COSDictionary dictionary && dictionary.containsKey(COSName.MCID);
    return tagged ? TAGGED : around;
  }
}
