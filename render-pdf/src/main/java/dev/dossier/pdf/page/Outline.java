package dev.dossier.pdf.page;

import dev.dossier.pdf.markup.Xhtml;
import dev.dossier.pdf.script.SoftHyphens;
import dev.dossier.text.node.Script;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Creates the document outline (bookmarks) from the headings. */
final class Outline {
  /** What separates a title from what follows it, in all scripts. */
  private static final Pattern SEPARATOR = Pattern.compile("[:,\uFF1A\uFF0C\u3001\u060C]$");

  private final Document tree;
  private final Element bookmarks;
  private final Deque<Element> open = new ArrayDeque<>();
  private final Deque<Integer> levels = new ArrayDeque<>();
  private int count;

  private Outline(Document tree) {
    this.tree = tree;
    this.bookmarks = tree.createElement("bookmarks");
  }

  /** Adds the bookmarks to the head. */
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
    bookmark.setAttribute("name", nameOf(heading).strip().replaceAll("\\s+", " "));
    bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
    Element parent = open.isEmpty() ? bookmarks : open.peek();
    parent.appendChild(bookmark);
    levels.push(level);
    open.push(bookmark);
  }

  /** Returns the title of an entry without what follows it, or the text of another heading. */
  private static String nameOf(Element heading) {
    Element title = Xhtml.firstElement(heading);
    if (title == null || !Xhtml.hasClass(title, "title")) {
      return SoftHyphens.without(plain(heading));
    }
    String name = SoftHyphens.without(plain(title));
    boolean isParted = Xhtml.nextElement(title) != null && SEPARATOR.matcher(name).find();
    return isParted ? name.substring(0, name.length() - 1) : name;
  }

  /** Returns the text of a heading, with superscripts and subscripts as Unicode characters. */
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
