package dev.dossier.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The texts of a tagged PDF, each with the language that it is said to be in. */
final class TaggedTexts {
  private final List<Said> texts = new ArrayList<>();
  private final Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();

  private TaggedTexts() {}

  /** A text, and the tag of the language that it is said to be in. */
  record Said(String text, String language) {}

  /** All texts in reading order, also what stands for a picture. */
  static List<Said> of(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      TaggedTexts texts = new TaggedTexts();
      texts.read(
          pdf.getDocumentCatalog().getStructureTreeRoot(), pdf.getDocumentCatalog().getLanguage());
      return texts.texts;
    }
  }

  private void read(PDStructureNode node, String language) throws IOException {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        String own = element.getLanguage() == null ? language : element.getLanguage();
        // What is said of a link is what it says itself, be it in several languages.
        boolean isLink = element.getStructureType().equals("Link");
        if (!isLink && element.getAlternateDescription() != null) {
          texts.add(new Said(element.getAlternateDescription(), own));
        }
        read(element, own);
      } else if (kid instanceof PDMarkedContentReference content) {
        add(content.getPage(), node, content.getMCID(), language);
      } else if (kid instanceof Integer content) {
        add(null, node, content, language);
      }
    }
  }

  private void add(PDPage given, PDStructureNode node, int content, String language)
      throws IOException {
    PDPage page = given == null ? ((PDStructureElement) node).getPage() : given;
    Map<Integer, String> onPage = pages.get(page.getCOSObject());
    if (onPage == null) {
      onPage = new HashMap<>();
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      collect(extractor.getMarkedContents(), onPage);
      pages.put(page.getCOSObject(), onPage);
    }
    texts.add(new Said(onPage.getOrDefault(content, ""), language));
  }

  private static void collect(List<?> contents, Map<Integer, String> texts) {
    for (Object part : contents) {
      if (part instanceof PDMarkedContent marked) {
        StringBuilder text = new StringBuilder();
        for (Object piece : marked.getContents()) {
          if (piece instanceof TextPosition position) {
            text.append(position.getUnicode());
          } else if (piece instanceof PDMarkedContent nested && nested.getMCID() < 0) {
            // A span that has a text in place of its letters: a word that reaches up to a date.
            text.append(Objects.requireNonNullElse(nested.getActualText(), ""));
          }
        }
        texts.merge(marked.getMCID(), text.toString(), String::concat);
        collect(marked.getContents(), texts);
      }
    }
  }
}
