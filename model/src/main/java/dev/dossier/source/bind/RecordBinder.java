package dev.dossier.source.bind;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.source.file.SourceFile;
import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.shape.Shape;
import dev.dossier.source.yaml.NodePlace;
import dev.dossier.source.yaml.Nodes;
import dev.dossier.source.yaml.UnknownKeys;
import dev.dossier.source.yaml.YamlPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Binds mappings to records of the vocabulary, each entry once: see {@link MappingEntries}. */
public final class RecordBinder {
  private final SourceFile file;
  private final BindingContext context;
  private final Binder binder;

  public RecordBinder(SourceFile file, BindingContext context, Binder binder) {
    this.file = file;
    this.context = context;
    this.binder = binder;
  }

  /**
   * Returns the record of a mapping, which is complete even if the mapping is not: see {@link
   * Placeholders}.
   */
  public @Nullable Record bind(RecordShape shape, Node node, String path) {
    if (Nodes.isNull(node)) {
      return null;
    }
    int position = context.records.size();
    Map<String, NodePlace> written = new LinkedHashMap<>();
    Map<String, Object> values = new LinkedHashMap<>();
    RecordShape.Field shorthand =
        shape.shorthand() == null ? null : shape.keys().get(shape.shorthand());
    if (node instanceof MappingNode mapping && !isText(shorthand, mapping)) {
      Map<String, MappingEntry> entries = MappingEntries.of(mapping, file, path, shape, context);
      entries.values().forEach(entry -> own(field(shape, entry), entry, path, written, values));
      checkRequired(shape, mapping, path, entries.keySet());
      context
          .inheritance
          .inherited(path)
          .forEach(entry -> inherit(field(shape, entry), entry, path, written, values));
    } else if (!(node instanceof SequenceNode) && shorthand != null) {
      written.put(shorthand.key(), new NodePlace(file, node, path));
      putIfAny(values, shorthand, binder.field(shorthand, node, path));
    } else {
      String expected = shorthand == null ? "a mapping" : "text or a mapping";
      binder.wrongKind(node, path, expected, SyntaxHint.forMapping(shape, node));
      return null;
    }
    NodePlace place = new NodePlace(file, node, path);
    context.records.add(position, new BindingContext.Bound(shape, values, written, place));
    return shape.make(arrange(shape, values), place.location());
  }

  private static RecordShape.Field field(RecordShape shape, MappingEntry entry) {
    return Objects.requireNonNull(shape.keys().get(entry.key()));
  }

  private static void putIfAny(
      Map<String, Object> values, RecordShape.Field field, @Nullable Object value) {
    if (value != null) {
      values.put(field.key(), value);
    }
  }

  /** Whether a mapping is text in several languages instead of one with the keys of the record. */
  private static boolean isText(RecordShape.@Nullable Field shorthand, MappingNode mapping) {
    return shorthand != null
        && shorthand.shape() instanceof Shape.Simple simple
        && simple.markup() != null
        && !mapping.getValue().isEmpty()
        && mapping.getValue().stream().map(Nodes::key).allMatch(TextBinder::isLanguage);
  }

  /** Reads an entry of the mapping or of the overlay. */
  private void own(
      RecordShape.Field field,
      MappingEntry entry,
      String path,
      Map<String, NodePlace> written,
      Map<String, Object> values) {
    if (field.required() && Nodes.isEmpty(entry.node()) && !isAllowedToBeEmpty(field, entry)) {
      String message = "'" + field.key() + "' is empty" + YamlPath.in(file.local(path));
      NodePlace key = new NodePlace(entry.file(), entry.keyNode(), entry.path());
      context.error(key, message);
    }
    written.put(field.key(), entry.place());
    putIfAny(values, field, value(field, entry));
  }

  private static boolean isAllowedToBeEmpty(RecordShape.Field field, MappingEntry entry) {
    return field.mayBeEmpty() && entry.node() instanceof ScalarNode && !Nodes.isNull(entry.node());
  }

  /** Reads an inherited entry, whose problems are reported once, where it is written. */
  private void inherit(
      RecordShape.Field field,
      MappingEntry entry,
      String path,
      Map<String, NodePlace> written,
      Map<String, Object> values) {
    written.put(field.key(), entry.place());
    Object value = value(field, entry);
    if (value != null) {
      values.put(field.key(), value);
      context.inherit(YamlPath.key(path, field.key()), entry.path());
    }
  }

  private @Nullable Object value(RecordShape.Field field, MappingEntry entry) {
    Binder of = entry.file() == file ? binder : new Binder(entry.file(), context);
    return context.inheritance.once(
        entry.path(), () -> of.field(field, entry.node(), entry.path()));
  }

  private void checkRequired(
      RecordShape shape, MappingNode node, String path, Set<String> written) {
    for (RecordShape.Field field : shape.keys().values()) {
      if (field.required()
          && !written.contains(field.key())
          && !written.contains(field.unless())
          && !isMisspelt(field.key(), shape, node)) {
        String or = field.unless().isEmpty() ? "" : " or '" + field.unless() + "'";
        missing(node, path, "'" + field.key() + "'" + or);
      }
    }
    List<String> keys = shape.anyOf();
    if (!keys.isEmpty()
        && !Nodes.hasAny(node, keys)
        && keys.stream().noneMatch(key -> isMisspelt(key, shape, node))) {
      String last = keys.get(keys.size() - 1);
      missing(
          node,
          path,
          "'" + String.join("', '", keys.subList(0, keys.size() - 1)) + "' or '" + last + "'");
    }
  }

  /** Whether a key is missing because it is misspelt, which is reported already. */
  private static boolean isMisspelt(String key, RecordShape shape, MappingNode node) {
    return node.getValue().stream()
        .anyMatch(entry -> UnknownKeys.means(Nodes.key(entry), key, shape));
  }

  private void missing(Node node, String path, String keys) {
    String message = "missing " + keys + YamlPath.in(file.local(path));
    if (path.isEmpty()) {
      context.problems.add(Problem.ofFile(Severity.ERROR, file.name(), message));
    } else {
      binder.error(node, path, message);
    }
  }

  /** Returns the values in the order of the record's keys, with placeholders for missing ones. */
  private static @Nullable Object[] arrange(RecordShape shape, Map<String, Object> values) {
    List<@Nullable Object> arranged = new ArrayList<>();
    for (RecordShape.Field field : shape.keys().values()) {
      Object value = values.get(field.key());
      arranged.add(value == null ? Placeholders.absent(field) : value);
    }
    return arranged.toArray();
  }
}
