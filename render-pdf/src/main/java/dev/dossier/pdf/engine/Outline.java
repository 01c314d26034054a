package dev.dossier.pdf.engine;

import dev.dossier.pdf.markup.Xhtml;
import dev.dossier.pdf.script.SoftHyphens;
import dev.dossier.text.Script;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes the outline from the headings, so that the two cannot differ (trap 6). */
final class Outline {
  private final Document tree;
  private final Element bookmarks;
  private final Deque<Element> open = new ArrayDeque<>();
  private final Deque<Integer> levels = new ArrayDeque<>();
  private int count;

  private Outline(Document tree) {
    this.tree = tree;
    this.bookmarks = tree.createElement("bookmarks");
  }

  /** Adds it to the head. */
  static void addTo(Document tree) {
    Outline outline = new Outline(tree);
    for (Element element : Xhtml.all(tree, "*")) {
      if (isHeading(element.getTagName())) {
        outline.add(element, element.getTagName().charAt(1) - '0');
      }
    }
    Element head = Xhtml.all(tree, "head").get(0);
    head.appendChild(outline.bookmarks);
  }

  private static boolean isHeading(String name) {
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  private void add(Element heading, int level) {
    count++;
    if (!heading.hasAttribute("id")) {
      heading.setAttribute("id", "heading-" + count);
    }
    while (!levels.isEmpty() && levels.peek() >= level) {
      levels.pop();
      open.pop();
    }
    Element bookmark = tree.createElement("bookmark");
    String name = SoftHyphens.without(plain(heading));
    bookmark.setAttribute("name", name.strip().replaceAll("\\s+", " "));
    bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
    Element parent = open.isEmpty() ? bookmarks : open.peek();
    parent.appendChild(bookmark);
    levels.push(level);
    open.push(bookmark);
  }

  /** The text of a heading; what is raised or lowered in it stays so. */
  private static String plain(Node node) {
    if (!(node instanceof Element element)) {
      return String.valueOf(node.getTextContent());
    }
    String text =
        Xhtml.children(element).stream().map(Outline::plain).collect(Collectors.joining());
    return switch (element.getTagName()) {
      case "sup", "sub" -> Script.of(element.getTagName()).plain(text);
      default -> text;
    };
  }
}
