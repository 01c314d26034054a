package dev.dossier.importer;

import dev.dossier.Severity;
import dev.dossier.SourceLocation;
import dev.dossier.source.file.Problems;
import dev.dossier.source.file.SourceFile;
import dev.dossier.source.yaml.DataNode;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML as a tree of mappings, by local names: attributes are values too, and the text of an
 * element with attributes is its {@code value}. A DOCTYPE is refused, so that there are neither
 * entities nor files of others.
 */
final class XmlTree {
  private static final int MAX_DEPTH = 100;

  private final SourceFile file;
  private final Problems problems;
  private int unit;
  private int point;

  private XmlTree(SourceFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The root element as a mapping whose one key is its name; {@code null} with a problem. */
  static @Nullable DataNode read(SourceFile file, Problems problems) {
    return new XmlTree(file, problems).read();
  }

  private @Nullable DataNode read() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(file.text()));
      while (reader.next() != XMLStreamConstants.START_ELEMENT) {
        if (reader.getEventType() == XMLStreamConstants.DTD) {
          error(reader.getLocation(), "has a DOCTYPE, which is not read; remove it");
          return null;
        }
      }
      DataNode root = element(reader, "", 1);
      SourceLocation start = file.location(0, "");
      return root == null
          ? null
          : new DataNode("", DataNode.Kind.MAPPING, "", List.of(root), start, 1);
    } catch (XMLStreamException e) {
      String message = String.valueOf(e.getMessage()).lines().reduce("", (a, b) -> b);
      error(e.getLocation(), "is not valid XML: " + message.replaceFirst("^Message: ", ""));
      return null;
    }
  }

  private void error(@Nullable Location at, String message) {
    int line = at == null ? 1 : at.getLineNumber();
    int column = at == null ? 1 : at.getColumnNumber();
    problems.add(file.problem(Severity.ERROR, line, column, 1, "", message, null));
  }

  private @Nullable DataNode element(XMLStreamReader reader, String parent, int depth)
      throws XMLStreamException {
    String name = reader.getLocalName();
    String path = parent.isEmpty() ? name : parent + "." + name;
    if (depth > MAX_DEPTH) {
      error(reader.getLocation(), "is nested deeper than " + MAX_DEPTH + " elements");
      return null;
    }
    SourceLocation start = location(reader.getLocation(), path);
    List<DataNode> parts = new ArrayList<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String key = reader.getAttributeLocalName(i);
      parts.add(text(key, reader.getAttributeValue(i), start, path + "." + key));
    }
    StringBuilder text = new StringBuilder();
    while (reader.next() != XMLStreamConstants.END_ELEMENT) {
      if (reader.getEventType() == XMLStreamConstants.START_ELEMENT) {
        DataNode child = element(reader, path, depth + 1);
        if (child == null) {
          return null;
        }
        parts.add(child);
      } else if (reader.isCharacters()) {
        text.append(reader.getText());
      }
    }
    String value = text.toString().strip();
    if (parts.isEmpty()) {
      return text(name, value, start, path);
    }
    if (!value.isEmpty()) {
      parts.add(text("value", value, start, path + ".value"));
    }
    return new DataNode(name, DataNode.Kind.MAPPING, "", parts, start, 1);
  }

  private static DataNode text(String key, String value, SourceLocation at, String path) {
    SourceLocation place = new SourceLocation(at.file(), at.line(), at.column(), path);
    int length = Math.max(1, value.lines().findFirst().orElse("").length());
    return value.isEmpty()
        ? new DataNode(key, DataNode.Kind.NULL, "", List.of(), place, 1)
        : new DataNode(key, DataNode.Kind.TEXT, value, List.of(), place, length);
  }

  /** Where the text after a tag begins: elements come in order, so the count goes on. */
  private SourceLocation location(Location tag, String path) {
    String text = file.text();
    int at = Math.min(Math.max(tag.getCharacterOffset(), unit), text.length());
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    point += text.codePointCount(unit, at);
    unit = at;
    return file.location(point, path);
  }
}
