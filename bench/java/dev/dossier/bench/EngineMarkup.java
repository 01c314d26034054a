package dev.dossier.bench;

import dev.dossier.Dossier;
import dev.dossier.document.Document;
import dev.dossier.pdf.font.AddedFonts;
import dev.dossier.pdf.font.Fonts;
import dev.dossier.pdf.font.GlyphCheck;
import dev.dossier.pdf.markup.Xhtml;
import dev.dossier.pdf.page.PrintTree;
import dev.dossier.pdf.theme.PrintTemplates;
import dev.dossier.pdf.theme.PrintTheme;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

/** Writes the markup that Dossier passes to the layout engine for the PDF of a profile. */
public final class EngineMarkup {
  private EngineMarkup() {}

  /** Arguments: the profile, the file to write. */
  public static void main(String[] arguments) throws Exception {
    Document cv =
        Dossier.read(Path.of(arguments[0])).documents().stream()
            .filter(document -> document.format().equals("pdf"))
            .findFirst()
            .orElseThrow();
    PrintTheme theme = PrintTheme.of(cv);
    org.w3c.dom.Document tree =
        Xhtml.parse(new PrintTemplates().fill(cv, theme, theme.css(new ArrayList<>())));
    AddedFonts none = new AddedFonts(List.of(), List::of);
    new PrintTree(tree, theme.look())
        .prepare(new GlyphCheck(new Fonts(), theme.look().font(), none));
    Transformer writer = TransformerFactory.newInstance().newTransformer();
    writer.setOutputProperty(OutputKeys.METHOD, "xml");
    writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
      writer.transform(new DOMSource(tree), new StreamResult(out));
    }
  }
}
