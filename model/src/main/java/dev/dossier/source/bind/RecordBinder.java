package dev.dossier.source.bind;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.profile.meta.Confidential;
import dev.dossier.source.file.SourceFile;
import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.shape.Shape;
import dev.dossier.source.yaml.Nodes;
import dev.dossier.source.yaml.Site;
import dev.dossier.source.yaml.Unknown;
import dev.dossier.source.yaml.YamlPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads mappings as records of the vocabulary, with what the overlay and variables add to them. */
public final class RecordBinder {
  private final SourceFile file;
  private final Reading reading;
  private final Binder binder;

  public RecordBinder(SourceFile file, Reading reading, Binder binder) {
    this.file = file;
    this.reading = reading;
    this.binder = binder;
  }

  /** The record of a mapping, whole even where its file is not: see {@link StandIns}. */
  public @Nullable Record bind(RecordShape shape, Node node, String path) {
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
      Object value = binder.field(shorthand, node, path);
      if (value != null) {
        values.put(shorthand.key(), value);
      }
    } else {
      String expected = shorthand == null ? "a mapping" : "text or a mapping";
      binder.wrongKind(node, path, expected, Advice.forMapping(shape, node));
      return null;
    }
    Site site = new Site(file, node, path);
    reading.records.add(position, new Reading.Bound(shape, values, written, site));
    return shape.make(arrange(shape, values));
  }

  /** Whether a mapping is text in several languages, in place of the one with the record's keys. */
  private static boolean isText(RecordShape.@Nullable Field shorthand, MappingNode mapping) {
    return shorthand != null
        && shorthand.shape() instanceof Shape.Simple simple
        && simple.markup() != null
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
    for (NodeTuple entry : reading.overlay.of(mapping, path).values()) {
      String key = Nodes.key(entry);
      RecordShape.Field field = Objects.requireNonNull(shape.keys().get(key));
      Site first = written.get(key);
      if (field.shape() instanceof Shape.OfList) {
        continue; // Entries that the profile has not: told when all are read.
      }
      if (first == null) {
        new RecordBinder(other, reading, new Binder(other, reading))
            .entry(shape, entry, path, written, values);
      } else if (field.confidential() != null) {
        Site site = new Site(other, entry.getKeyNode(), path);
        String message =
            "'%s' stands in %s, line %s already: a public fact is said once"
                .formatted(key, first.file().name(), first.line());
        reading.problems.add(site.problem(Severity.ERROR, message, null));
      }
    }
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
          new Site(file, entry.getKeyNode(), path), entry.getValueNode(), shape, reading.problems);
    } else if (!written.containsKey(key)) {
      String at = YamlPath.key(path, key);
      Node node = value(field, entry.getValueNode(), at);
      if (node == null) {
        return;
      }
      if (field.required() && Nodes.isEmpty(node)) {
        binder.error(entry.getKeyNode(), at, "'" + key + "' is empty" + YamlPath.in(path));
      }
      written.put(key, new Site(file, Nodes.isNull(node) ? entry.getKeyNode() : node, at));
      Object value = binder.field(field, node, at);
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
    Node filled = filled(field, node, path);
    if (filled != null && !Nodes.isNull(filled) && !field.confidential().published()) {
      reading.confidential.put(path, new Site(file, filled, path));
    }
    return filled;
  }

  private @Nullable Node filled(RecordShape.Field field, Node node, String path) {
    if (!(field.shape() instanceof Shape.OneOrMany several)) {
      return reading.variables.fill(new Site(file, node, path));
    }
    if (!(node instanceof SequenceNode list)) {
      return filled(several, node, path);
    }
    List<Node> filled = new ArrayList<>();
    for (int i = 0; i < list.getValue().size(); i++) {
      Node item = filled(several, list.getValue().get(i), YamlPath.item(path, i));
      if (item != null) {
        filled.add(item);
      }
    }
    return new SequenceNode(
        list.getTag(), true, filled, list.getStartMark(), list.getEndMark(), list.getFlowStyle());
  }

  /** One of several; {@code null} if what it is all about is not set. */
  private @Nullable Node filled(Shape.OneOrMany several, Node node, String path) {
    Node filled = reading.variables.fill(new Site(file, node, path));
    String main =
        several.items() instanceof Shape.OfRecord record
            ? RecordShape.of(record.type()).shorthand()
            : null;
    boolean isLost =
        main != null
            && node instanceof MappingNode before
            && hasAny(before, List.of(main))
            && filled instanceof MappingNode after
            && !hasAny(after, List.of(main));
    return isLost ? null : filled;
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
    List<String> keys = shape.anyOf();
    if (!keys.isEmpty() && !hasAny(node, keys)) {
      String last = keys.get(keys.size() - 1);
      missing(
          node,
          path,
          "'" + String.join("', '", keys.subList(0, keys.size() - 1)) + "' or '" + last + "'");
    }
  }

  private static boolean hasAny(MappingNode node, List<String> keys) {
    return node.getValue().stream()
        .anyMatch(entry -> keys.contains(Nodes.key(entry)) && !Nodes.isEmpty(entry.getValueNode()));
  }

  private void missing(Node node, String path, String keys) {
    String message = "missing " + keys + YamlPath.in(path);
    if (path.isEmpty()) {
      reading.problems.add(Problem.ofFile(Severity.ERROR, file.name(), message));
    } else {
      binder.error(node, path, message);
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
}
