package dev.dossier.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.document.Document;
import dev.dossier.document.Document.Layout;
import dev.dossier.pdf.Examples;
import dev.dossier.pdf.Printed;
import dev.dossier.pdf.Samples;
import dev.dossier.pdf.theme.PrintTheme;
import dev.dossier.profile.spec.Design;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The last item or line of an entry is not alone at the top of a page. */
@Tag("slow")
class EntryEndsTest {
  @TempDir Path folder;

  static Stream<Arguments> documents() {
    return PrintTheme.NAMES.stream()
        .flatMap(theme -> Stream.of("a4", "letter").map(paper -> Arguments.of(theme, paper)));
  }

  @ParameterizedTest(name = "{0} on {1}")
  @MethodSource("documents")
  void theLastItemOfAListIsOnThePageOfTheOneBefore(String theme, String paper) throws IOException {
    Document career = Examples.cv(Examples.CAREER, theme);
    for (Document document : List.of(manyLists(), career)) {
      Layout layout =
          new Layout(theme, null, Design.NONE, paper, null, null, career.layout().fonts(), null);
      try (PDDocument pdf = Loader.loadPDF(Printed.file(Samples.with(document, layout)))) {
        List<Integer> alone = new ArrayList<>();
        find(pdf.getDocumentCatalog().getStructureTreeRoot(), pdf, alone);
        assertThat(pdf.getNumberOfPages()).isGreaterThan(5);
        assertThat(alone).as("pages that begin with a last item").isEmpty();
      }
    }
  }

  @ParameterizedTest(name = "{0} on {1}")
  @MethodSource("documents")
  void aLastLineIsOnThePageOfWhatPrecedesIt(String theme, String paper) throws IOException {
    Layout layout = new Layout(theme, null, Design.NONE, paper, null, null, null, null);
    byte[] file = Printed.file(Samples.with(manyLists(), layout));
    assertThat(Printed.pages(file))
        .hasSizeGreaterThan(5)
        .noneMatch(page -> page.strip().startsWith("The last line"));
  }

  /** Lists of different lengths, some of them with a line below. */
  private Document manyLists() throws IOException {
    StringBuilder profile = new StringBuilder("person: {name: Ada Example}\nexperience:\n");
    for (int i = 0; i < 60; i++) {
      profile.append("  - organization: Mill ").append(i).append("\n    description: |\n");
      profile.append("      - What was done there\n".repeat(7 + i * i % 6));
      profile.append(i % 2 == 0 ? "\n      The last line.\n" : "");
    }
    Path file = Files.writeString(folder.resolve("profile.yaml"), profile);
    return Dossier.read(file).documents().stream()
        .filter(document -> document.format().equals("pdf"))
        .findFirst()
        .orElseThrow();
  }

  /** Collects the pages of last items that are on another page than those before them. */
  private static void find(PDStructureNode node, PDDocument pdf, List<Integer> alone) {
    List<Object> kids = node.getKids();
    for (Object kid : kids) {
      if (kid instanceof PDStructureElement element) {
        find(element, pdf, alone);
        if (element.getStructureType().equals("L") && kids.indexOf(kid) == kids.size() - 1) {
          checkEnd(element, pdf, alone);
        }
      }
    }
  }

  private static void checkEnd(PDStructureElement list, PDDocument pdf, List<Integer> alone) {
    List<PDStructureElement> items =
        list.getKids().stream()
            .map(PDStructureElement.class::cast)
            .filter(item -> item.getKids().stream().anyMatch(EntryEndsTest::isLabel))
            .toList();
    if (items.size() > 1) {
      int last = pdf.getPages().indexOf(page(items.get(items.size() - 1)));
      if (last != pdf.getPages().indexOf(page(items.get(items.size() - 2)))) {
        alone.add(last + 1);
      }
    }
  }

  /** References have labels without text. */
  private static boolean isLabel(Object kid) {
    return kid instanceof PDStructureElement element
        && element.getStructureType().equals("Lbl")
        && page(element) != null;
  }

  /** The page of the first text of an element. */
  private static @Nullable PDPage page(PDStructureElement element) {
    for (Object kid : element.getKids()) {
      PDPage page =
          kid instanceof PDStructureElement inner
              ? page(inner)
              : kid instanceof PDMarkedContentReference reference && reference.getPage() != null
                  ? reference.getPage()
                  : element.getPage();
      if (page != null) {
        return page;
      }
    }
    return null;
  }
}
