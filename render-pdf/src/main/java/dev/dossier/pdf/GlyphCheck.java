package dev.dossier.pdf;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Sets every character of a tree with a face that has it: emoji get a {@code span class="emoji"},
 * what an added family or the other built-in one has a {@code span class="added"} or {@code
 * "other"} that names it, and what no face has is replaced by its number in a {@code span
 * class="missing"} and remembered.
 */
final class GlyphCheck {
  private static final int CONTEXT = 24;

  private final PrintableText printable;
  private final AddedFonts added;
  private final String family;
  private final Map<String, Set<Integer>> missing = new LinkedHashMap<>();
  private final Set<Integer> known = new HashSet<>();

  /** Checks text that is set in a family, and in added ones where that has not what it needs. */
  GlyphCheck(Fonts fonts, String family, AddedFonts added) {
    this.family = family;
    this.added = added;
    printable = new PrintableText(fonts, family, added);
  }

  /**
   * The characters that no face has, each once and in order, by the text in which the first of them
   * stands.
   */
  Map<String, Set<Integer>> missing() {
    return missing;
  }

  /** Does it. */
  void run(Document tree) {
    walk(tree.getDocumentElement());
  }

  private void walk(Element element) {
    String name = element.getTagName();
    if (name.equals("head") || name.equals("style")) {
      return;
    }
    for (Node child : Xhtml.children(element)) {
      if (child instanceof Element part) {
        walk(part);
      } else if (child instanceof Text text) {
        set(text);
      }
    }
  }

  private void set(Text node) {
    String text = node.getData();
    List<PrintableText.Run> runs = printable.runs(text);
    if (runs.size() == 1 && runs.get(0).kind() == PrintableText.Kind.TEXT) {
      node.setData(runs.get(0).text());
      return;
    }
    Document tree = node.getOwnerDocument();
    for (PrintableText.Run run : runs) {
      Text part = tree.createTextNode(run.text());
      if (run.kind() == PrintableText.Kind.TEXT) {
        node.getParentNode().insertBefore(part, node);
        continue;
      }
      Element span = tree.createElement("span");
      span.setAttribute("class", run.kind().name().toLowerCase(Locale.ROOT));
      // Punctuation that comes into it to stay with the word may be in the theme's font only.
      if (run.family() != null) {
        span.setAttribute(
            "style", "font-family: " + face(run.family(), part) + ", '" + family + "'");
      } else if (run.kind() == PrintableText.Kind.OTHER) {
        String other = PrintableText.other(family);
        span.setAttribute("style", "font-family: '" + other + "', '" + family + "'");
      }
      if (run.kind() == PrintableText.Kind.MISSING) {
        remember(run.text(), text);
        part.setData(run.numbers());
      }
      span.appendChild(part);
      node.getParentNode().insertBefore(span, node);
    }
    node.getParentNode().removeChild(node);
  }

  /** What the style sheet calls a family, after a text has been shaped that needs to be. */
  private String face(FontFamily added, Text part) {
    ShapedFamily shaped =
        part.getData().codePoints().anyMatch(Syllables::isIndic) ? this.added.shaped(added) : null;
    if (shaped == null) {
      return added.css();
    }
    part.setData(shaped.shaped(part.getData()));
    return shaped.css();
  }

  private void remember(String characters, String text) {
    Set<Integer> unknown = new LinkedHashSet<>();
    characters.codePoints().filter(known::add).forEach(unknown::add);
    if (!unknown.isEmpty()) {
      String place = around(characters, text);
      missing.computeIfAbsent(place, key -> new LinkedHashSet<>()).addAll(unknown);
    }
  }

  private static String around(String characters, String text) {
    int at = Math.max(0, text.indexOf(characters));
    int end = Math.min(text.length(), at + characters.length());
    int from = text.offsetByCodePoints(at, -Math.min(CONTEXT, text.codePointCount(0, at)));
    int to =
        text.offsetByCodePoints(end, Math.min(CONTEXT, text.codePointCount(end, text.length())));
    return text.substring(from, to).strip().replaceAll("\\s+", " ");
  }
}
