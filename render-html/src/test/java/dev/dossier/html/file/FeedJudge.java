package dev.dossier.html.file;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathNodes;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.SAXSchemaReader;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * What others have to say of an Atom feed: the grammar of RFC 4287, its appendix B, and a library
 * of feed readers.
 *
 * <p>The grammar counts elements, and knows their attributes and types, but any text will do as an
 * address. What it cannot say it has as Schematron rules, which validators of RELAX NG pass over.
 */
public final class FeedJudge {
  private static final String GRAMMAR = "/dev/dossier/html/judges/rfc4287.rng";

  private FeedJudge() {}

  /** Returns violations of the grammar. */
  static List<String> faultsByGrammar(String feed) throws Exception {
    Faults faults = new Faults();
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, faults);
    ValidationDriver driver =
        new ValidationDriver(properties.toPropertyMap(), SAXSchemaReader.getInstance());
    try (InputStream grammar = FeedJudge.class.getResourceAsStream(GRAMMAR)) {
      if (!driver.loadSchema(new InputSource(grammar))) {
        throw new IllegalStateException("no grammar: " + faults.found);
      }
    }
    driver.validate(new InputSource(new StringReader(feed)));
    return faults.found;
  }

  /** Returns the messages of violated Schematron rules of the grammar. */
  static List<String> brokenRules(String feed) throws Exception {
    Document grammar = grammar();
    Document document = parsed(new InputSource(new StringReader(feed)));
    XPath xpath = xpath(grammar);
    List<String> broken = new ArrayList<>();
    for (Node rule : nodes(xpath, "//s:rule/s:assert", grammar)) {
      String context = "//" + xpath.evaluate("../@context", rule);
      String test = xpath.evaluate("@test", rule);
      for (Node node : nodes(xpath, context, document)) {
        if (!xpath.evaluateExpression(test, node, Boolean.class)) {
          broken.add(rule.getTextContent());
        }
      }
    }
    return broken;
  }

  /**
   * The texts of elements or attributes of a feed.
   *
   * @param path in XPath, with {@code atom:} before the names of Atom
   */
  static List<String> texts(String feed, String path) throws Exception {
    List<String> texts = new ArrayList<>();
    Document document = parsed(new InputSource(new StringReader(feed)));
    for (Node node : nodes(xpath(grammar()), path, document)) {
      texts.add(node.getTextContent());
    }
    return texts;
  }

  /** Parses the feed with ROME. */
  public static Feed read(String feed) throws Exception {
    return (Feed) new WireFeedInput(true, Locale.ROOT).build(new StringReader(feed));
  }

  private static Document grammar() throws Exception {
    try (InputStream grammar = FeedJudge.class.getResourceAsStream(GRAMMAR)) {
      return parsed(new InputSource(grammar));
    }
  }

  private static Document parsed(InputSource xml) throws Exception {
    DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
    parsers.setNamespaceAware(true);
    parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return parsers.newDocumentBuilder().parse(xml);
  }

  /** Returns an XPath with the namespace prefixes of the grammar. */
  private static XPath xpath(Document grammar) {
    XPath xpath = XPathFactory.newInstance().newXPath();
    xpath.setNamespaceContext(new Prefixes(grammar));
    return xpath;
  }

  private static XPathNodes nodes(XPath xpath, String path, Document document) throws Exception {
    return xpath.evaluateExpression(path, document, XPathNodes.class);
  }

  private record Prefixes(Document declaring) implements NamespaceContext {
    @Override
    public String getNamespaceURI(String prefix) {
      return String.valueOf(declaring.getDocumentElement().lookupNamespaceURI(prefix));
    }

    @Override
    public @Nullable String getPrefix(String uri) {
      return declaring.getDocumentElement().lookupPrefix(uri);
    }

    @Override
    public Iterator<String> getPrefixes(String uri) {
      return Collections.emptyIterator();
    }
  }

  private static final class Faults implements ErrorHandler {
    private final List<String> found = new ArrayList<>();

    @Override
    public void warning(SAXParseException fault) {
      error(fault);
    }

    @Override
    public void error(SAXParseException fault) {
      found.add(fault.getLineNumber() + ": " + fault.getMessage());
    }

    @Override
    public void fatalError(SAXParseException fault) throws SAXParseException {
      throw fault;
    }
  }
}
