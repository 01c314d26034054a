package dev.dossier.source.yaml;

import dev.dossier.SourceLocation;
import dev.dossier.source.file.Problems;
import dev.dossier.source.file.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A value of a YAML or JSON file that is not a profile, such as a CV in another format. Immutable.
 *
 * @param key its key in a mapping; empty for the root and items of lists
 * @param kind the kind of value
 * @param text the text of a {@link Kind#TEXT}; otherwise empty
 * @param parts the items of a list or the values of a mapping, in order; otherwise empty
 * @param location the location
 * @param length the number of code points in the file, with quotes
 */
public record DataNode(
    String key, Kind kind, String text, List<DataNode> parts, SourceLocation location, int length) {

  /** Kinds of values. */
  public enum Kind {
    /** A string, a number or a truth value, as written. */
    TEXT,
    /** Nothing: {@code null} or {@code ~}. */
    NULL,
    /** A list. */
    LIST,
    /** A mapping. */
    MAPPING
  }

  public DataNode {
    parts = List.copyOf(parts);
  }

  /**
   * Reads a file.
   *
   * @param problems receives syntax errors
   * @return {@code null} if it cannot be read, which is reported
   */
  public static @Nullable DataNode read(SourceFile file, Problems problems) {
    Node root = YamlComposer.compose(file, problems);
    return root == null ? null : of(file, root, "", "");
  }

  private static DataNode of(SourceFile file, Node node, String key, String path) {
    List<DataNode> parts = new ArrayList<>();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple entry : mapping.getValue()) {
        String name = Nodes.key(entry);
        parts.add(of(file, entry.getValueNode(), name, YamlPath.key(path, name)));
      }
    } else if (node instanceof SequenceNode list) {
      for (int i = 0; i < list.getValue().size(); i++) {
        parts.add(of(file, list.getValue().get(i), "", YamlPath.item(path, i)));
      }
    }
    Kind kind =
        node instanceof MappingNode
            ? Kind.MAPPING
            : node instanceof SequenceNode ? Kind.LIST : Nodes.isNull(node) ? Kind.NULL : Kind.TEXT;
    int from = node.getStartMark().getIndex();
    String text = kind == Kind.TEXT ? ((ScalarNode) node).getValue() : "";
    int length = Math.max(1, node.getEndMark().getIndex() - from);
    return new DataNode(key, kind, text, parts, file.location(from, path), length);
  }
}
