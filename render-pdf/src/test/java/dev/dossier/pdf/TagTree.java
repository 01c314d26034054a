package dev.dossier.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * What a screen reader reads: the structure tree with its text. Each line is a block with its text,
 * and inline elements in brackets: {@code " P See [Link the code]."}.
 */
public final class TagTree {
  private static final Set<String> INLINE = Set.of("Span", "Link");

  private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
  private final StringBuilder lines = new StringBuilder();

  private TagTree() {}

  /** Returns the tree. */
  public static String of(byte[] file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      TagTree tree = new TagTree();
      tree.children(pdf.getDocumentCatalog().getStructureTreeRoot(), 0);
      return tree.lines.toString();
    }
  }

  /** Returns all text in reading order, with spaces between blocks. */
  public static String text(byte[] file) throws IOException {
    return of(file)
        .replaceAll("\\[(Span|Link) ?", "")
        .replaceAll("⧉\\]|\\]", "")
        .lines()
        .map(line -> line.strip().replaceFirst("^[A-Za-z0-9]+ ?", ""))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private void children(PDStructureNode node, int depth) throws IOException {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement child && !INLINE.contains(child.getStructureType())) {
        newLine();
        lines.append("  ".repeat(depth)).append(child.getStructureType()).append(' ');
        children(child, depth + 1);
        newLine();
      } else if (kid instanceof PDStructureElement child) {
        lines.append('[').append(child.getStructureType()).append(' ');
        children(child, depth);
        lines.append(']');
      } else if (kid instanceof PDMarkedContentReference reference) {
        lines.append(text(reference.getPage(), node, reference.getMCID()));
      } else if (kid instanceof Integer mcid) {
        lines.append(text(null, node, mcid));
      } else if (kid instanceof PDObjectReference) {
        lines.append('⧉'); // The annotation of a link.
      }
    }
  }

  private void newLine() {
    int end = lines.length();
    while (end > 0 && lines.charAt(end - 1) == ' ') {
      end--;
    }
    lines.setLength(end);
    if (end > 0 && lines.charAt(end - 1) != '\n') {
      lines.append('\n');
    }
  }

  private String text(@Nullable PDPage given, PDStructureNode node, int mcid) throws IOException {
    PDPage page = given == null ? ((PDStructureElement) node).getPage() : given;
    Map<Integer, String> onPage = texts.get(page.getCOSObject());
    if (onPage == null) {
      onPage = read(page);
      texts.put(page.getCOSObject(), onPage);
    }
    return onPage.getOrDefault(mcid, "");
  }

  private static Map<Integer, String> read(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    Map<Integer, String> texts = new LinkedHashMap<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      collect(content, texts);
    }
    return texts;
  }

  private static void collect(PDMarkedContent content, Map<Integer, String> texts) {
    List<Object> contents = content.getContents();
    StringBuilder text = new StringBuilder();
    for (Object part : contents) {
      if (part instanceof TextPosition position) {
        text.append(position.getUnicode());
      } else if (part instanceof PDMarkedContent nested && nested.getMCID() >= 0) {
        collect(nested, texts);
      } else if (part instanceof PDMarkedContent nested) {
        text.append(Objects.requireNonNullElse(nested.getActualText(), ""));
      }
    }
    if (content.getMCID() >= 0) {
      texts.merge(content.getMCID(), text.toString(), String::concat);
    }
  }
}
