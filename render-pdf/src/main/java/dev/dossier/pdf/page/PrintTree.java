package dev.dossier.pdf.page;

import dev.dossier.document.PlainText;
import dev.dossier.pdf.engine.AnonymousText;
import dev.dossier.pdf.engine.HangingLines;
import dev.dossier.pdf.engine.KeepTogether;
import dev.dossier.pdf.engine.LineEstimate;
import dev.dossier.pdf.engine.NoBreakSpans;
import dev.dossier.pdf.engine.RtlMarkup;
import dev.dossier.pdf.engine.RtlWordDirections;
import dev.dossier.pdf.engine.RtlWordGroups;
import dev.dossier.pdf.font.GlyphCheck;
import dev.dossier.pdf.markup.Xhtml;
import dev.dossier.pdf.script.SoftHyphens;
import dev.dossier.pdf.theme.ThemeVariables;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Prepares the XHTML of a template for layout, for all themes and for templates of the user's. */
public final class PrintTree {
  private static final Set<String> LINKED =
      Set.of("http", "https", "mailto", "tel", "ftp", "sip", "xmpp", "geo", "doi", "urn");

  private static final String DOI = "https://doi.org/";

  private final Document tree;
  private final ThemeVariables look;

  public PrintTree(Document tree, ThemeVariables look) {
    this.tree = tree;
    this.look = look;
  }

  /** Prepares the tree in place. */
  public void prepare(GlyphCheck glyphs) {
    dropActiveContent();
    shortenDois();
    wrapListItems();
    RtlMarkup rtl = new RtlMarkup(tree);
    boolean leftward = tree.getDocumentElement().getAttribute("dir").equals("rtl");
    if (leftward) {
      rtl.turnReferences();
    }
    checkLinks();
    Outline.addTo(tree);
    Xhtml.all(tree, "div").stream().filter(RunningFoot::isFoot).forEach(this::shorten);
    new HyphenatedProse(tree).hyphenate();
    glyphs.run(tree);
    Xhtml.all(tree, "div").stream().filter(RunningFoot::isFoot).forEach(this::breakFoot);
    if (leftward) {
      // Each part has its font now and is one piece of the line.
      Xhtml.all(tree, "div").stream().filter(RunningFoot::isFoot).forEach(rtl::turnFoot);
    }
    new BreaksBefore(tree).place();
    new KeepTogether(tree, measures()).hold();
    new LongDates(tree, look).place();
    new ContactLines(tree, look.contactLine()).set();
    new NoBreakSpans(tree, look.lineLength()).hold();
    if (leftward) {
      new RtlWordGroups(tree, look.lineLength()).hold();
      RtlWordDirections.set(tree);
    }
    new AnonymousText(tree).wrap();
    new HangingLines(tree).hang();
    new FootNotes(tree).place();
  }

  /** Prints the address of a DOI in a reference as {@code doi:10.1000/182}. */
  private void shortenDois() {
    for (Element list : Xhtml.all(tree, "ul")) {
      if (!Xhtml.hasClass(list, "references")) {
        continue;
      }
      for (Element link : Xhtml.all(list, "a")) {
        String text = link.getTextContent();
        if (text.startsWith(DOI)) {
          link.setTextContent("doi:" + text.substring(DOI.length()));
        }
      }
    }
  }

  /** Whether its text seems to fit on one page. */
  public boolean seemsShort() {
    LineEstimate estimate = new LineEstimate(look.lineLength());
    int lines = Xhtml.all(tree, "body").stream().mapToInt(estimate::lines).sum();
    return lines <= look.pageLines(isLetter());
  }

  private KeepTogether.Measures measures() {
    return new KeepTogether.Measures(
        look.lineHeight(),
        look.lineLength(),
        look.headingLines(),
        look.gapLines(),
        look.pageLines(isLetter()),
        look.holeLines(isLetter()));
  }

  private boolean isLetter() {
    return Xhtml.all(tree, "body").stream().anyMatch(body -> Xhtml.hasClass(body, "letter"));
  }

  /** Shortens a name that would take more than two lines on every page. */
  private void shorten(Element foot) {
    if (foot.getFirstChild() instanceof Text name) {
      name.setData(PlainText.shortened(name.getData(), 2 * look.contactLine()));
    }
  }

  /** Breaks a footer that is longer than its line before the page number, not within it. */
  private void breakFoot(Element foot) {
    for (Element pages : Xhtml.all(foot, "span")) {
      if (Xhtml.hasClass(pages, "page-of")
          && pages.getPreviousSibling() instanceof Text before
          && foot.getTextContent().strip().length() > look.contactLine()) {
        before.setData(before.getData().replaceFirst("\\s*·\\s*$", " "));
        Xhtml.addClass(pages, "apart");
      }
    }
  }

  /** Removes elements that run or load something, which a template of the user's may contain. */
  private void dropActiveContent() {
    for (String name : List.of("script", "object", "embed", "iframe", "link", "form", "base")) {
      for (Element element : Xhtml.all(tree, name)) {
        element.getParentNode().removeChild(element);
      }
    }
  }

  /** Wraps the content of list items: a marker has the colour of the {@code li}. */
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
      String text = SoftHyphens.without(link.getTextContent()).strip();
      if (target.isEmpty()) {
        continue;
      }
      if (link.getAttribute("title").isEmpty()) {
        // Becomes Contents of the annotation, which PDF/UA requires of every link.
        link.setAttribute("title", text.isEmpty() ? target : text);
        Element only = Xhtml.firstElement(link);
        if (only != null && only.getTextContent().strip().equals(text)) {
          copyLanguage(only, link); // The title is in this language too.
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
