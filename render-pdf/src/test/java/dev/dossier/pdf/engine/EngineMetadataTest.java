package dev.dossier.pdf.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.pdf.font.AddedFonts;
import dev.dossier.pdf.font.Fonts;
import dev.dossier.pdf.markup.Xhtml;
import dev.dossier.pdf.page.LaidOutPages;
import dev.dossier.pdf.page.PageLayout;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** Fails with a version of the engine that has other fields. */
class EngineMetadataTest {
  @Test
  void pagesAreTaggedAndTheEngineWritesNoMetadata() throws IOException, SAXException {
    PageLayout layout = new PageLayout(new Fonts(), new AddedFonts(List.of(), List::of));
    String markup = "<html lang=\"en\"><head><title>a</title></head><body><p>b</p></body></html>";
    try (LaidOutPages pages = layout.layOut(Xhtml.parse(markup), null);
        PDDocument pdf = pages.draw()) {
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(pdf.getDocumentCatalog().getMetadata()).isNull();
    }
  }
}
