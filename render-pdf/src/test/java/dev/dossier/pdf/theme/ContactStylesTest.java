package dev.dossier.pdf.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.WrittenFile;
import dev.dossier.pdf.Printed;
import dev.dossier.pdf.VeraPdf;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contacts have nothing before them, their kind, or an icon that programs read as their kind. */
class ContactStylesTest {
  private static final Set<String> TEXTS = Set.of("Figure", "Link");

  @TempDir Path folder;

  private byte[] file(String theme, String contacts) throws Exception {
    Path profile =
        Files.writeString(
            folder.resolve("profile.yaml"),
            """
            person:
              name: Ada Example
              location: Turin
              email: a@x.org
              phone: +49 30 123456
              website: https://x.org
              orcid: 0000-0002-1825-0097
              profiles: [{network: GitHub, username: ada}]
              private: {address: Mill Lane}
            documents: [{name: cv, format: pdf, file: cv.pdf, private: true, theme: %s, contacts: %s}]
            """
                .formatted(theme, contacts));
    WrittenFile written = Dossier.read(profile).write(folder.resolve("out")).get(0);
    byte[] file = Files.readAllBytes(folder.resolve("out").resolve(written.path()));
    Printed.keep(theme + "-contacts-" + contacts.replaceAll("\\W+", "-"), file);
    return file;
  }

  private static String text(byte[] file) throws Exception {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(pdf).replaceAll("[\\s\\u00a0]+", " ");
    }
  }

  /** The texts in place of icons, and those of links, in reading order. */
  private static String alternatives(byte[] file) throws Exception {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      List<String> texts = new ArrayList<>();
      collect(pdf.getDocumentCatalog().getStructureTreeRoot(), texts);
      return String.join(", ", texts.stream().distinct().toList());
    }
  }

  private static void collect(PDStructureNode node, List<String> texts) {
    if (node instanceof PDStructureElement element && TEXTS.contains(element.getStructureType())) {
      texts.add(element.getAlternateDescription());
    }
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureNode below) {
        collect(below, texts);
      }
    }
  }

  @Tag("judge")
  @ParameterizedTest
  @CsvSource({"scholar", "classic", "modern", "compact", "column", "sidebar"})
  void iconsAreFiguresWithTheKindAsText(String theme) throws Exception {
    byte[] file = file(theme, "icons");
    assertThat(VeraPdf.complaints(file)).isEmpty();
    assertThat(text(file)).contains("a@x.org", "x.org", "Turin").doesNotContain("E-mail");
    assertThat(alternatives(file))
        .isEqualTo(
            "Location, E-mail, a@x.org, Phone, +49 30 123456, Website, x.org, ORCID,"
                + " orcid.org/0000-0002-1825-0097, GitHub, github.com/ada, Address");
  }

  @ParameterizedTest
  @CsvSource({"scholar", "classic", "modern", "compact", "column", "sidebar"})
  void labelsAreTheKinds(String theme) throws Exception {
    assertThat(text(file(theme, "labels")))
        .contains(
            "Location: Turin",
            "E-mail: a@x.org",
            "Phone: +49 30 123456",
            "Website: x.org",
            "Address: Mill Lane",
            "github.com/ada")
        .doesNotContain("GitHub: github.com");
    assertThat(text(file(theme, "text"))).doesNotContain("E-mail:");
  }

  @ParameterizedTest
  @CsvSource({"classic", "sidebar"})
  void theOrderIsThatOfTheDocument(String theme) throws Exception {
    assertThat(text(file(theme, "{order: [phone, location]}")))
        .containsSubsequence("123456", "Turin", "a@x.org");
    assertThat(text(file(theme, "text"))).containsSubsequence("Turin", "a@x.org", "123456");
  }
}
