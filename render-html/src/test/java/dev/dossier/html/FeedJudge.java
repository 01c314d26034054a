package dev.dossier.html;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * What others have to say of an Atom feed.
 *
 * <p>The schema of HL7 is the one found in an artifact that has all that Dossier writes: it knows
 * elements, attributes and their types, but takes an element that is missing or there twice, as a
 * schema in XSD must where their order is free. {@code judges/atom.rnc}, written after RFC 4287, is
 * for that: it counts, and wants UTC and addresses of the web.
 */
final class FeedJudge {
  private static final String HL7 = "/ca/uhn/fhir/model/dstu/schema/fhir-atom-single.xsd";

  private FeedJudge() {}

  /** What HL7's schema of Atom has against a feed. */
  static List<String> faultsByHl7(String feed) throws Exception {
    Faults faults = new Faults();
    SchemaFactory schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file,jar:file");
    Validator validator = schemas.newSchema(FeedJudge.class.getResource(HL7)).newValidator();
    validator.setErrorHandler(faults);
    validator.validate(new StreamSource(new StringReader(feed)));
    return faults.found;
  }

  /** What the grammar after RFC 4287 has against a feed. */
  static List<String> faultsByGrammar(String feed) throws Exception {
    Faults faults = new Faults();
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, faults);
    ValidationDriver driver =
        new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
    try (InputStream grammar = FeedJudge.class.getResourceAsStream("judges/atom.rnc")) {
      if (!driver.loadSchema(new InputSource(grammar))) {
        throw new IllegalStateException("no grammar: " + faults.found);
      }
    }
    driver.validate(new InputSource(new StringReader(feed)));
    return faults.found;
  }

  /** The feed as ROME, a library of feed readers, understands it. */
  static Feed read(String feed) throws Exception {
    return (Feed) new WireFeedInput(true, Locale.ROOT).build(new StringReader(feed));
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
