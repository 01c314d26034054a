package dev.dossier.pdf.engine;

import dev.dossier.document.PlainText;
import dev.dossier.pdf.font.GlyphCheck;
import dev.dossier.pdf.markup.Blocks;
import dev.dossier.pdf.markup.Xhtml;
import dev.dossier.pdf.script.SoftHyphens;
import dev.dossier.pdf.script.TurnedWords;
import dev.dossier.pdf.theme.Look;
import dev.dossier.pdf.theme.MirroredPage;
import java.text.Bidi;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Makes markup fit for the engine: what templates and prose need not know about it is done here,
 * once, for all themes and for the user's own templates.
 */
public final class PrintTree {
  private static final Set<String> LINKED =
      Set.of("http", "https", "mailto", "tel", "ftp", "sip", "xmpp", "geo", "doi", "urn");

  private final Document tree;
  private final Look look;

  public PrintTree(Document tree, Look look) {
    this.tree = tree;
    this.look = look;
  }

  /** Does all of it. */
  public void prepare(GlyphCheck glyphs) {
    dropActiveContent();
    wrapListItems();
    boolean leftward = tree.getDocumentElement().getAttribute("dir").equals("rtl");
    if (leftward) {
      turnReferences();
    }
    checkLinks();
    Outline.addTo(tree);
    Xhtml.all(tree, "div").stream().filter(PrintTree::isFoot).forEach(this::shorten);
    glyphs.run(tree);
    Xhtml.all(tree, "div").stream().filter(PrintTree::isFoot).forEach(this::breakFoot);
    if (leftward) {
      // Each part has its face now, and is one piece of the line.
      Xhtml.all(tree, "div").stream().filter(PrintTree::isFoot).forEach(this::turnFoot);
    }
    new KeepTogether(tree, look).hold();
    new LongDates(tree, look).place();
    new ContactLines(tree, look.contactLine()).set();
    new Glue(tree, look.lineLength()).hold();
    if (leftward) {
      new TurnedWords(tree, look.lineLength()).hold();
    }
    wrapMixedText();
    wrapLanguages();
    new HangingLines(tree).hang();
  }

  /** Takes the running foot away: a single page needs none. */
  public void dropFoot() {
    Xhtml.all(tree, "div").stream()
        .filter(PrintTree::isFoot)
        .forEach(div -> div.getParentNode().removeChild(div));
  }

  private static boolean isFoot(Element element) {
    return element.getAttribute("id").equals("running-foot");
  }

  /** A name that takes more than two lines would take them on every page. */
  private void shorten(Element foot) {
    if (foot.getFirstChild() instanceof Text name) {
      name.setData(PlainText.shortened(name.getData(), 2 * look.contactLine()));
    }
  }

  /** Left to the engine, a foot that is longer than its line would end it in "page 1 of". */
  private void breakFoot(Element foot) {
    for (Element pages : Xhtml.all(foot, "span")) {
      if (Xhtml.hasClass(pages, "page-of")
          && pages.getPreviousSibling() instanceof Text before
          && foot.getTextContent().strip().length() > look.contactLine()) {
        before.setData(before.getData().replaceFirst("\\s*·\\s*$", ""));
        Xhtml.addClass(pages, "apart");
      }
    }
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

  /**
   * The engine draws a line's own text before the elements within it, so that "for <em>A</em> and
   * <em>B</em>" is read as "for and A B" by programs that go by the order of drawing. Where text
   * stands beside elements it gets elements of its own.
   */
  private void wrapMixedText() {
    for (Element element : Xhtml.all(tree, "*")) {
      if (Blocks.isBlock(element)) {
        trim(element);
      }
      List<Node> children = Xhtml.children(element);
      if (children.stream().noneMatch(Element.class::isInstance)) {
        continue;
      }
      boolean hasBlocks = children.stream().anyMatch(PrintTree::isBlock);
      for (Node child : children) {
        if (child instanceof Text text && !(hasBlocks && text.getData().isBlank())) {
          Element span = tree.createElement("span");
          element.replaceChild(span, text);
          span.appendChild(text);
        }
      }
    }
  }

  /** Spaces at the ends of a block are not seen; they would be elements too. */
  private static void trim(Element block) {
    for (Node end : new Node[] {block.getFirstChild(), block.getLastChild()}) {
      if (end instanceof Text text && text.getData().isBlank() && text.getParentNode() == block) {
        block.removeChild(text);
      }
    }
  }

  /**
   * The engine counts the text of an element that stands in a line by itself to the block around
   * it, and loses its {@code lang}; one in another it keeps.
   */
  private void wrapLanguages() {
    for (Element element : Xhtml.all(tree, "*")) {
      if (element.hasAttribute("lang") && isInLine(element)) {
        Element span = tree.createElement("span");
        element.getParentNode().replaceChild(span, element);
        span.appendChild(element);
      }
    }
  }

  private static boolean isInLine(Element element) {
    return element.getParentNode() instanceof Element && !Blocks.isBlock(element);
  }

  private static boolean isBlock(Node node) {
    return node instanceof Element element && Blocks.isBlock(element);
  }

  /**
   * A reference in Latin letters runs from left to right in a document that does not: the engine
   * would set its parts (a name, a title in italics) one after the other from the right.
   */
  private void turnReferences() {
    for (Element list : Xhtml.all(tree, "ul")) {
      if (!Xhtml.hasClass(list, "references")) {
        continue;
      }
      for (Element block : Xhtml.all(list, "div")) {
        boolean isText = !Xhtml.hasClass(block, "numbered");
        if (isText && isLeftToRight(block.getTextContent())) {
          Xhtml.addClass(block, "turned");
        }
      }
    }
  }

  /**
   * A line with the number of its page is set again when the page is drawn; one that runs from
   * right to left the engine then sets as far to the left as it is long. So the running foot is a
   * line from left to right (see {@link MirroredPage#css}), with its parts in the order in which
   * they are seen; nobody is told of it who does not see it.
   */
  private void turnFoot(Element element) {
    Deque<Node> parts = new ArrayDeque<>();
    for (Node child : Xhtml.children(element)) {
      if (child instanceof Element part) {
        turnFoot(part);
        parts.push(part);
      } else if (child instanceof Text text) {
        Bidi bidi = new Bidi(text.getData(), Bidi.DIRECTION_RIGHT_TO_LEFT);
        for (int i = 0; i < bidi.getRunCount(); i++) {
          String run = text.getData().substring(bidi.getRunStart(i), bidi.getRunLimit(i));
          parts.push(tree.createTextNode(run));
        }
        element.removeChild(text);
      }
    }
    parts.forEach(element::appendChild);
  }

  /** By its first letter, as readers of web pages see it. */
  private static boolean isLeftToRight(String text) {
    return new Bidi(text, Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT).baseIsLeftToRight();
  }

  private void checkLinks() {
    Set<String> anchors = anchors();
    for (Element link : Xhtml.all(tree, "a")) {
      String target = link.getAttribute("href");
      if (!target.isEmpty() && !leadsSomewhere(target, anchors)) {
        link.removeAttribute("href");
        target = "";
      }
      String text = SoftHyphens.without(link.getTextContent()).strip();
      if (target.isEmpty()) {
        continue;
      }
      if (link.getAttribute("title").isEmpty()) {
        // Goes into /Contents, which PDF/UA asks of every link.
        link.setAttribute("title", text.isEmpty() ? target : text);
        Element only = Xhtml.firstElement(link);
        if (only != null && only.getTextContent().strip().equals(text)) {
          copyLanguage(only, link); // Which the title is in, too.
        }
      }
      if (isAddress(text) && text.length() <= look.urlLength()) {
        Xhtml.addClass(link, "url");
      }
    }
  }

  private static void copyLanguage(Element from, Element to) {
    if (from.hasAttribute("lang")) {
      to.setAttribute("lang", from.getAttribute("lang"));
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
}
