package dev.dossier.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Makes markup fit for the engine: what templates and prose need not know about it is done here,
 * once, for all themes and for the user's own templates.
 */
final class PrintTree {
  private static final Set<String> LINKED =
      Set.of("http", "https", "mailto", "tel", "ftp", "sip", "xmpp", "geo", "doi", "urn");

  /** Entries of up to so many lines are not split over pages. */
  private static final int KEPT_LINES = 8;

  private final Document tree;
  private final Theme theme;

  PrintTree(Document tree, Theme theme) {
    this.tree = tree;
    this.theme = theme;
  }

  /** Does all of it, but for the characters: see {@link GlyphCheck}. */
  void prepare() {
    dropActiveContent();
    wrapListItems();
    checkLinks();
    keepShortEntries();
    new ContactLines(tree, theme.contactLine()).set();
  }

  /** Takes the running foot away: a single page needs none. */
  void dropFoot() {
    Xhtml.all(tree, "div").stream()
        .filter(div -> div.getAttribute("id").equals("running-foot"))
        .forEach(div -> div.getParentNode().removeChild(div));
  }

  /**
   * A template of the user's might hold what runs or fetches; the engine should not even see it.
   */
  private void dropActiveContent() {
    for (String name : List.of("script", "object", "embed", "iframe", "link", "form", "base")) {
      for (Element element : Xhtml.all(tree, name)) {
        element.getParentNode().removeChild(element);
      }
    }
  }

  /**
   * Trap 3: a bullet is as large as its {@code li}; the text of the item stands in a {@code div} of
   * full size.
   */
  private void wrapListItems() {
    for (Element item : Xhtml.all(tree, "li")) {
      List<Node> children = Xhtml.children(item);
      if (children.size() == 1 && children.get(0).getNodeName().equals("div")) {
        continue;
      }
      Element text = tree.createElement("div");
      children.forEach(text::appendChild);
      item.appendChild(text);
    }
  }

  private void checkLinks() {
    Set<String> anchors = anchors();
    for (Element link : Xhtml.all(tree, "a")) {
      String target = link.getAttribute("href");
      if (!target.isEmpty() && !leadsSomewhere(target, anchors)) {
        link.removeAttribute("href");
        target = "";
      }
      String text = link.getTextContent().strip();
      if (target.isEmpty()) {
        continue;
      }
      if (link.getAttribute("title").isEmpty()) {
        // Goes into /Contents, which PDF/UA asks of every link.
        link.setAttribute("title", text.isEmpty() ? target : text);
      }
      if (isAddress(text) && text.length() <= theme.urlLength()) {
        Xhtml.addClass(link, "url");
      }
    }
  }

  private Set<String> anchors() {
    Set<String> anchors = new HashSet<>();
    for (Element element : Xhtml.all(tree, "*")) {
      if (element.hasAttribute("id")) {
        anchors.add(element.getAttribute("id"));
      }
    }
    return anchors;
  }

  private static boolean leadsSomewhere(String target, Set<String> anchors) {
    if (target.startsWith("#")) {
      return anchors.contains(target.substring(1));
    }
    int colon = target.indexOf(':');
    return colon > 0 && LINKED.contains(target.substring(0, colon).toLowerCase(Locale.ROOT));
  }

  private static boolean isAddress(String text) {
    return text.indexOf(' ') < 0
        && (text.contains("://") || text.startsWith("doi:") || text.contains("/"));
  }

  private void keepShortEntries() {
    for (String name : List.of("article", "li")) {
      for (Element entry : Xhtml.all(tree, name)) {
        if (lines(entry) <= KEPT_LINES) {
          Xhtml.addClass(entry, "keep");
        }
      }
    }
  }

  /** About how many lines an element takes: known only after layout, which is twice the work. */
  private int lines(Element element) {
    int lines = 0;
    int length = 0;
    for (Node child : Xhtml.children(element)) {
      if (child instanceof Element part && Blocks.isBlock(part)) {
        lines += lines(part);
      } else {
        length += child.getTextContent().strip().length();
      }
    }
    return lines + (length + theme.lineLength() - 1) / theme.lineLength();
  }
}
