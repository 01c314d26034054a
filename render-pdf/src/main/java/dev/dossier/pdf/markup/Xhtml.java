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
import org.w3c.dom.NodeList;
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
    return copy(tree.getElementsByTagName(name));
  }

  /** Returns a copy of the descendants with a name, in document order. */
  public static List<Element> all(Element parent, String name) {
    return copy(parent.getElementsByTagName(name));
  }

  private static List<Element> copy(NodeList found) {
    List<Element> elements = new ArrayList<>(found.getLength());
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
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
    return (" " + element.getAttribute("class") + " ").contains(" " + name + " ");
  }

  /** Adds a class to an element. */
  public static void addClass(Element element, String name) {
    element.setAttribute("class", (element.getAttribute("class") + " " + name).strip());
  }
}
