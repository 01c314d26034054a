package dev.dossier.source;

import dev.dossier.profile.Confidential;
import dev.dossier.profile.FilePath;
import dev.dossier.profile.Publication;
import dev.dossier.profile.Publications;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads nodes of one file as values of the vocabulary. What cannot be read is told and left out.
 */
final class Binder {
  private final SourceFile file;
  private final Reading reading;

  Binder(SourceFile file, Reading reading) {
    this.file = file;
    this.reading = reading;
  }

  /** The value of a node; {@code null} if it is none of that shape, or nothing. */
  @Nullable Object bind(Shape shape, Node node, String path) {
    Site site = new Site(file, node, path);
    reading.put(path, site);
    if (shape instanceof Shape.OfRecord record) {
      return record.type() == Publications.class
          ? new PublicationsBinder(file, reading, this).bind(node, path)
          : record(RecordShape.of(record.type()), node, path);
    }
    if (shape instanceof Shape.OfList list) {
      return list(list, node, path);
    }
    if (shape instanceof Shape.OfMap map) {
      return map(map, node, path);
    }
    if (shape == Shape.Simple.TEXT || shape == Shape.Simple.PROSE) {
      return new TextBinder(file, reading).bind(node, path, shape == Shape.Simple.PROSE);
    }
    if (shape == Shape.Simple.PUBLICATION) {
      return new CslItemBinder(file, reading.problems, CslSyntax.YAML).bind(node, path);
    }
    Object value = new ScalarBinder(reading.problems).bind(shape, site);
    return value instanceof FilePath written && reading.find(written, site) == null ? null : value;
  }

  /** The record of a mapping, whole even where its file is not: see {@link StandIns}. */
  @Nullable Record record(RecordShape shape, Node node, String path) {
    if (Nodes.isNull(node)) {
      return null;
    }
    int position = reading.records.size();
    Map<String, Site> written = new LinkedHashMap<>();
    Map<String, Object> values = new LinkedHashMap<>();
    RecordShape.Field shorthand =
        shape.shorthand() == null ? null : shape.keys().get(shape.shorthand());
    if (node instanceof MappingNode mapping && !isText(shorthand, mapping)) {
      for (NodeTuple entry : entries(shape, mapping, path)) {
        entry(shape, entry, path, written, values);
      }
      fromOverlay(shape, mapping, path, written, values);
      checkRequired(shape, mapping, path, written);
    } else if (!(node instanceof SequenceNode) && shorthand != null) {
      written.put(shorthand.key(), new Site(file, node, path));
      Object value = field(shorthand, node, path);
      if (value != null) {
        values.put(shorthand.key(), value);
      }
    } else {
      wrongKind(node, path, shorthand == null ? "a mapping" : "text or a mapping");
      return null;
    }
    Site site = new Site(file, node, path);
    reading.records.add(position, new Reading.Bound(shape, values, written, site));
    return shape.make(arrange(shape, values));
  }

  /** Whether a mapping is text in several languages, in place of the one with the record's keys. */
  private static boolean isText(RecordShape.@Nullable Field shorthand, MappingNode mapping) {
    return shorthand != null
        && (shorthand.shape() == Shape.Simple.TEXT || shorthand.shape() == Shape.Simple.PROSE)
        && !mapping.getValue().isEmpty()
        && mapping.getValue().stream().map(Nodes::key).allMatch(TextBinder::isLanguage);
  }

  /** The entries of a mapping that the overlay does not replace. */
  private List<NodeTuple> entries(RecordShape shape, MappingNode mapping, String path) {
    Map<String, NodeTuple> instead = reading.overlay.of(mapping, path);
    return instead.isEmpty()
        ? mapping.getValue()
        : mapping.getValue().stream()
            .filter(entry -> !replaces(shape, instead.get(Nodes.key(entry)), entry))
            .toList();
  }

  /** Whether what the overlay says stands in for an entry of the profile. */
  private static boolean replaces(RecordShape shape, @Nullable NodeTuple instead, NodeTuple entry) {
    RecordShape.Field field = shape.keys().get(Nodes.key(entry));
    if (instead == null || field == null) {
      return false;
    }
    Confidential confidential = field.confidential();
    return Nodes.isNull(entry.getValueNode())
        || (confidential != null && !confidential.published());
  }

  /** Reads what the overlay adds to a mapping. */
  private void fromOverlay(
      RecordShape shape,
      MappingNode mapping,
      String path,
      Map<String, Site> written,
      Map<String, Object> values) {
    SourceFile other = reading.overlay.file();
    reading
        .overlay
        .of(mapping, path)
        .forEach(
            (key, entry) -> {
              RecordShape.Field field = Objects.requireNonNull(shape.keys().get(key));
              Site first = written.get(key);
              if (field.shape() instanceof Shape.OfList) {
                return; // Entries that the profile has not: told when all are read.
              }
              if (first == null) {
                new Binder(other, reading).entry(shape, entry, path, written, values);
              } else if (field.confidential() != null) {
                Site site = new Site(other, entry.getKeyNode(), path);
                String message =
                    "'%s' stands in %s, line %s already: a public fact is said once"
                        .formatted(key, first.file().name(), first.line());
                reading.problems.add(site.problem(Severity.ERROR, message, null));
              }
            });
  }

  private void entry(
      RecordShape shape,
      NodeTuple entry,
      String path,
      Map<String, Site> written,
      Map<String, Object> values) {
    String key = Nodes.key(entry);
    RecordShape.Field field = shape.keys().get(key);
    if (field == null) {
      Unknown.key(
          new Site(file, entry.getKeyNode(), path),
          entry.getValueNode(),
          shape.keys().keySet(),
          reading.problems);
    } else if (!written.containsKey(key)) {
      String at = YamlPath.key(path, key);
      Node node = value(field, entry.getValueNode(), at);
      if (node == null) {
        return;
      }
      if (field.required() && Nodes.isEmpty(node)) {
        error(entry.getKeyNode(), at, "'" + key + "' is empty" + YamlPath.in(path));
      }
      written.put(key, new Site(file, Nodes.isNull(node) ? entry.getKeyNode() : node, at));
      Object value = field(field, node, at);
      if (value != null) {
        values.put(key, value);
      }
    }
  }

  /** The node of a value, out of a variable if it may be in one; {@code null} if it is not set. */
  private @Nullable Node value(RecordShape.Field field, Node node, String path) {
    if (field.confidential() == null) {
      return node;
    }
    Node filled = reading.variables.fill(new Site(file, node, path));
    if (filled != null && !Nodes.isNull(filled)) {
      reading.confidential.put(path, new Site(file, filled, path));
    }
    return filled;
  }

  private @Nullable Object field(RecordShape.Field field, Node node, String path) {
    if (Nodes.isNull(node)) {
      return null;
    }
    if (field.inFile() && node instanceof ScalarNode) {
      return new ListFile(reading).read(field, new Site(file, node, path));
    }
    Object value = bind(field.shape(), node, path);
    if (field.isName()) {
      reading.translatable.exceptStrings(value);
    }
    if (field.refersTo() != null) {
      refer(field.refersTo(), node, path);
    }
    return value;
  }

  /** Notes ids to be looked up: items of a list, or keys of a mapping. */
  private void refer(Class<?> type, Node node, String path) {
    if (node instanceof SequenceNode list) {
      for (int i = 0; i < list.getValue().size(); i++) {
        refer(type, list.getValue().get(i), YamlPath.item(path, i));
      }
    } else if (node instanceof MappingNode mapping) {
      for (NodeTuple entry : mapping.getValue()) {
        refer(type, entry.getKeyNode(), YamlPath.key(path, Nodes.key(entry)));
      }
    } else if (!Nodes.isEmpty(node)) {
      Site site = new Site(file, node, path);
      if (type == Publication.class) {
        reading.citationKeys.add(site);
      } else {
        reading.references.add(new Reading.Reference(type, site));
      }
    }
  }

  private void checkRequired(
      RecordShape shape, MappingNode node, String path, Map<String, Site> written) {
    for (RecordShape.Field field : shape.keys().values()) {
      if (field.required()
          && !written.containsKey(field.key())
          && !written.containsKey(field.unless())) {
        String or = field.unless().isEmpty() ? "" : " or '" + field.unless() + "'";
        missing(node, path, "'" + field.key() + "'" + or);
      }
    }
    boolean any =
        node.getValue().stream()
            .anyMatch(
                e -> shape.anyOf().contains(Nodes.key(e)) && !Nodes.isEmpty(e.getValueNode()));
    if (!shape.anyOf().isEmpty() && !any) {
      List<String> keys = shape.anyOf();
      String last = keys.get(keys.size() - 1);
      missing(
          node,
          path,
          "'" + String.join("', '", keys.subList(0, keys.size() - 1)) + "' or '" + last + "'");
    }
  }

  private void missing(Node node, String path, String keys) {
    String message = "missing " + keys + YamlPath.in(path);
    if (path.isEmpty()) {
      reading.problems.add(Problem.ofFile(Severity.ERROR, file.name(), message));
    } else {
      error(node, path, message);
    }
  }

  /** Values in the order of the record's keys, with what stands for those that are not there. */
  static Object @Nullable [] arrange(RecordShape shape, Map<String, Object> values) {
    List<@Nullable Object> arranged = new ArrayList<>();
    for (RecordShape.Field field : shape.keys().values()) {
      Object value = values.get(field.key());
      arranged.add(value == null ? StandIns.absent(field) : value);
    }
    return arranged.toArray();
  }

  List<Object> list(Shape.OfList shape, Node node, String path) {
    if (!(node instanceof SequenceNode list)) {
      wrongKind(node, path, "a list");
      return List.of();
    }
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < list.getValue().size(); i++) {
      Node item = list.getValue().get(i);
      String at = YamlPath.item(path, i);
      if (Nodes.isNull(item)) {
        error(item, at, "empty item " + at);
      } else {
        Object value = bind(shape.items(), item, at);
        if (value != null) {
          items.add(value);
        }
      }
    }
    return items;
  }

  private Map<Object, Object> map(Shape.OfMap shape, Node node, String path) {
    if (!(node instanceof MappingNode mapping)) {
      wrongKind(node, path, "a mapping");
      return Map.of();
    }
    Map<Object, Object> values = new LinkedHashMap<>();
    for (NodeTuple entry : mapping.getValue()) {
      String at = YamlPath.key(path, Nodes.key(entry));
      Site keySite = new Site(file, entry.getKeyNode(), at);
      Object key = new ScalarBinder(reading.problems).bind(shape.keys(), keySite);
      Object value = bind(shape.values(), entry.getValueNode(), at);
      if (key != null && value != null && values.putIfAbsent(key, value) != null) {
        error(entry.getKeyNode(), at, "'%s' is there already%s".formatted(key, YamlPath.in(path)));
      }
    }
    return values;
  }

  void wrongKind(Node node, String path, String expected) {
    String what = path.isEmpty() ? "in the profile" : "for '" + YamlPath.last(path) + "'";
    error(node, path, "expected %s %s, found %s".formatted(expected, what, Nodes.describe(node)));
  }

  private void error(Node node, String path, String message) {
    reading.problems.add(new Site(file, node, path).problem(Severity.ERROR, message, null));
  }
}
