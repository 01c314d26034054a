package dev.dossier.pdf.markup;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Parses XHTML and traverses its tree. */
public final class Xhtml {
  private Xhtml() {}

  /**
   * Parses a document. Entities, document types, and external resources are not supported.
   *
   * @throws SAXParseException if it is not well-formed
   */
  public static Document parse(String markup) throws SAXParseException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      // All of the tree is visited, so creating its nodes on demand would only take longer.
      factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler()); // The default one prints to the console.
      return builder.parse(new InputSource(new StringReader(markup)));
    } catch (SAXParseException e) {
      throw e;
    } catch (SAXException | ParserConfigurationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Returns a copy of the elements with a name, in document order; the tree may be changed
   * meanwhile.
   */
  public static List<Element> all(Document tree, String name) {
    return descendants(tree, name);
  }

  /** Returns a copy of the descendants with a name, in document order. */
  public static List<Element> all(Element parent, String name) {
    return descendants(parent, name);
  }

  /** A walk of our own: a live list of the DOM takes several times as long to copy. */
  private static List<Element> descendants(Node parent, String name) {
    boolean any = name.equals("*");
    List<Element> found = new ArrayList<>();
    Node node = parent.getFirstChild();
    while (node != null) {
      if (node instanceof Element element && (any || element.getTagName().equals(name))) {
        found.add(element);
      }
      node = following(node, parent);
    }
    return found;
  }

  /** Returns the next node in document order below a parent; {@code null} after the last one. */
  private static @Nullable Node following(Node node, Node parent) {
    Node last = node;
    Node next = node.getFirstChild();
    while (next == null && last != parent) {
      next = last.getNextSibling();
      last = last.getParentNode();
    }
    return next;
  }

  /** Returns a copy of the children of a node; the tree may be changed meanwhile. */
  public static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      children.add(child);
    }
    return children;
  }

  /** Returns the first child element; {@code null} if there is none. */
  public static @Nullable Element firstElement(Element parent) {
    Node first = parent.getFirstChild();
    return first == null || first instanceof Element ? (Element) first : nextElement(first);
  }

  /** Returns the next sibling element; {@code null} if there is none. */
  public static @Nullable Element nextElement(Node node) {
    Node next = node.getNextSibling();
    while (next != null && !(next instanceof Element)) {
      next = next.getNextSibling();
    }
    return (Element) next;
  }

  /** Returns the previous sibling element; {@code null} if there is none. */
  public static @Nullable Element previousElement(Element element) {
    Node previous = element.getPreviousSibling();
    while (previous != null && !(previous instanceof Element)) {
      previous = previous.getPreviousSibling();
    }
    return (Element) previous;
  }

  /** Returns whether an element has a class. */
  public static boolean hasClass(Element element, String name) {
    String classes = element.getAttribute("class");
    int from = classes.indexOf(name);
    while (from >= 0) {
      int to = from + name.length();
      boolean begins = from == 0 || classes.charAt(from - 1) == ' ';
      boolean ends = to == classes.length() || classes.charAt(to) == ' ';
      if (begins && ends) {
        return true;
      }
      from = classes.indexOf(name, from + 1);
    }
    return false;
  }

  /** Adds a class to an element. */
  public static void addClass(Element element, String name) {
    element.setAttribute("class", (element.getAttribute("class") + " " + name).strip());
  }
}
