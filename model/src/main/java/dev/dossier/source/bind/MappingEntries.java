package dev.dossier.source.bind;

import dev.dossier.profile.meta.Confidential;
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
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The entries of a mapping that is bound as a record: its own, with variables replaced by their
 * values, and those of the overlay. Unknown keys are reported and omitted.
 */
final class MappingEntries {
  private final BindingContext context;
  private final RecordShape shape;
  private final String path;
  private final Map<String, MappingEntry> merged = new LinkedHashMap<>();

  private MappingEntries(BindingContext context, RecordShape shape, String path) {
    this.context = context;
    this.shape = shape;
    this.path = path;
  }

  /** Returns the entries of a mapping by key, in the order of the files. */
  static Map<String, MappingEntry> of(
      MappingNode mapping,
      SourceFile file,
      String path,
      RecordShape shape,
      BindingContext context) {
    MappingEntries entries = new MappingEntries(context, shape, path);
    Map<String, NodeTuple> overlay = context.overlay.of(mapping, path);
    for (NodeTuple entry : mapping.getValue()) {
      if (!entries.replaces(overlay.get(Nodes.key(entry)), entry)) {
        entries.add(file, entry);
      }
    }
    overlay.values().forEach(entries::addOfOverlay);
    return entries.merged;
  }

  /** Whether an entry of the overlay replaces one of the profile. */
  private boolean replaces(@Nullable NodeTuple overlay, NodeTuple entry) {
    RecordShape.Field field = shape.keys().get(Nodes.key(entry));
    if (overlay == null || field == null) {
      return false;
    }
    Confidential confidential = field.confidential();
    return Nodes.isNull(entry.getValueNode())
        || (confidential != null && !confidential.published());
  }

  private void add(SourceFile file, NodeTuple tuple) {
    String key = Nodes.key(tuple);
    RecordShape.Field field = shape.keys().get(key);
    if (field == null) {
      SourceFile origin = file.origin(YamlPath.key(path, key));
      NodePlace place = new NodePlace(origin, tuple.getKeyNode(), path);
      UnknownKeys.key(place, tuple.getValueNode(), shape, context.problems);
    } else if (!merged.containsKey(key)) {
      MappingEntry entry = MappingEntry.of(file, tuple, path);
      Node value = value(field, entry);
      if (value != null) {
        merged.put(key, entry.withNode(value));
      }
    }
  }

  private void addOfOverlay(NodeTuple tuple) {
    String key = Nodes.key(tuple);
    RecordShape.Field field = shape.keys().get(key);
    if (field != null && field.shape() instanceof Shape.OfList) {
      return; // Entries of lists are found by their ids.
    }
    SourceFile file = context.overlay.file();
    MappingEntry first = merged.get(key);
    if (first == null) {
      add(file, tuple);
    } else if (field != null && field.confidential() != null) {
      NodePlace place = new NodePlace(file, tuple.getKeyNode(), path);
      String message =
          "'%s' is already in %s, line %s; write a public fact only once"
              .formatted(key, first.file().name(), first.place().line());
      context.error(place, message);
    }
  }

  /**
   * Returns the value, with a variable replaced if the key allows one; {@code null} if the variable
   * is not set.
   */
  private @Nullable Node value(RecordShape.Field field, MappingEntry entry) {
    if (field.confidential() == null) {
      return entry.node();
    }
    Node filled = filled(field, entry);
    if (filled != null && !Nodes.isNull(filled) && !field.confidential().published()) {
      context.confidential.put(entry.path(), entry.withNode(filled).place());
    }
    return filled;
  }

  private @Nullable Node filled(RecordShape.Field field, MappingEntry entry) {
    if (!(field.shape() instanceof Shape.OneOrMany several)) {
      return context.variables.fill(new NodePlace(entry.file(), entry.node(), entry.path()));
    }
    if (!(entry.node() instanceof SequenceNode list)) {
      return filled(several, new NodePlace(entry.file(), entry.node(), entry.path()));
    }
    List<Node> filled = new ArrayList<>();
    for (int i = 0; i < list.getValue().size(); i++) {
      String at = YamlPath.item(entry.path(), i);
      Node item = filled(several, new NodePlace(entry.file(), list.getValue().get(i), at));
      if (item != null) {
        filled.add(item);
      }
    }
    return new SequenceNode(
        list.getTag(), true, filled, list.getStartMark(), list.getEndMark(), list.getFlowStyle());
  }

  /** Returns an item of a list; {@code null} if it consists of a variable that is not set. */
  private @Nullable Node filled(Shape.OneOrMany several, NodePlace place) {
    Node filled = context.variables.fill(place);
    String main =
        several.items() instanceof Shape.OfRecord record
            ? RecordShape.of(record.type()).shorthand()
            : null;
    return main != null && hasValue(place.node(), main) && !hasValue(filled, main) ? null : filled;
  }

  private static boolean hasValue(@Nullable Node node, String key) {
    return node instanceof MappingNode mapping && Nodes.hasAny(mapping, List.of(key));
  }
}
