package dev.dossier.bibliography;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Changes to styles that citeproc-java would otherwise set wrongly, or slowly. All changes to
 * styles are here.
 */
final class StyleRepairs {
  private static final List<String> INHERITED = List.of("name", "et-al", "label");

  private final Document style;
  private int macros;

  private StyleRepairs(Document style) {
    this.style = style;
  }

  static void apply(Document style) {
    StyleRepairs repairs = new StyleRepairs(style);
    for (Element element : repairs.all("*")) {
      renameEventTitle(element);
    }
    repairs.all("substitute").forEach(repairs::spellOutNames);
    repairs.all("text").forEach(repairs::markTitleCase);
  }

  /** A copy: the document changes below it. */
  private List<Element> all(String name) {
    NodeList nodes = style.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** CSL 1.0.2 calls it {@code event-title}; citeproc-java knows the older {@code event} only. */
  private static void renameEventTitle(Element element) {
    String variable = element.getAttribute("variable");
    if (variable.contains("event-title")) {
      element.setAttribute("variable", variable.replace("event-title", "event"));
    }
  }

  /**
   * Names that stand in for others take over their form if they have none of their own (CSL 1.0.2,
   * "Substitute"). citeproc-java has them take it over always ("D. Dee (Editor)" for "(Ed.)"), and
   * reads it anew from the XML for each work. Written out, and within a group, they are left alone.
   */
  private void spellOutNames(Element substitute) {
    Element parent = (Element) substitute.getParentNode();
    for (Element names : children(substitute)) {
      if (!names.getNodeName().equals("names")) {
        continue;
      }
      if (children(names).isEmpty()) {
        for (Element child : children(parent)) {
          if (INHERITED.contains(child.getNodeName())) {
            names.appendChild(child.cloneNode(true));
          }
        }
        copyAttributes(parent, names);
      }
      Element group = style.createElementNS(names.getNamespaceURI(), "group");
      substitute.replaceChild(group, names);
      group.appendChild(names);
    }
  }

  private static void copyAttributes(Element from, Element to) {
    for (int i = 0; i < from.getAttributes().getLength(); i++) {
      Node attribute = from.getAttributes().item(i);
      if (!to.hasAttribute(attribute.getNodeName())) {
        to.setAttribute(attribute.getNodeName(), attribute.getNodeValue());
      }
    }
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /**
   * citeproc-java's title case makes "J. of HPC" "J. Of HPC", and tries a hundred patterns at every
   * letter: it takes most of the time of a style like Chicago. Text in title case is only marked
   * here, by the affixes of a macro of its own; {@link TitleCase} does the rest.
   */
  private void markTitleCase(Element text) {
    boolean hasCase = "title".equals(text.getAttribute("text-case"));
    String source = text.hasAttribute("variable") ? "variable" : "macro";
    if (!hasCase || !text.hasAttribute(source)) {
      return;
    }
    Element inner = style.createElementNS(text.getNamespaceURI(), "text");
    for (String attribute : List.of(source, "form")) {
      if (text.hasAttribute(attribute)) {
        inner.setAttribute(attribute, text.getAttribute(attribute));
        text.removeAttribute(attribute);
      }
    }
    text.removeAttribute("text-case");
    Element group = style.createElementNS(text.getNamespaceURI(), "group");
    group.setAttribute("prefix", String.valueOf(TitleCase.START));
    group.setAttribute("suffix", String.valueOf(TitleCase.END));
    group.appendChild(inner);
    Element macro = style.createElementNS(text.getNamespaceURI(), "macro");
    String name = "dossier-title-case-" + macros++;
    macro.setAttribute("name", name);
    macro.appendChild(group);
    Element root = style.getDocumentElement();
    root.insertBefore(macro, root.getFirstChild());
    text.setAttribute("macro", name);
  }
}
