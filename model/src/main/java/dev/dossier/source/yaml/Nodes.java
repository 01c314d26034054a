package dev.dossier.source.yaml;

import java.util.Collection;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Properties of YAML nodes. */
public final class Nodes {
  // The core schema of YAML 1.2.2, section 10.3.2.
  private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

  private Nodes() {}

  /** Whether the node is null: empty, {@code ~} or {@code null}. */
  public static boolean isNull(Node node) {
    return node instanceof ScalarNode scalar
        && scalar.getScalarStyle() == ScalarStyle.PLAIN
        && NULLS.contains(scalar.getValue());
  }

  /** Whether it is empty: null, a blank string, an empty list or mapping. */
  public static boolean isEmpty(Node node) {
    if (node instanceof ScalarNode scalar) {
      return isNull(node) || scalar.getValue().isBlank();
    }
    return node instanceof SequenceNode list
        ? list.getValue().isEmpty()
        : node instanceof MappingNode mapping && mapping.getValue().isEmpty();
  }

  /** Whether a mapping has a value for one of the keys. */
  public static boolean hasAny(MappingNode mapping, Collection<String> keys) {
    return mapping.getValue().stream()
        .anyMatch(entry -> keys.contains(key(entry)) && !isEmpty(entry.getValueNode()));
  }

  /** Describes a node for messages: {@code a list}, {@code 'some text'}. */
  public static String describe(Node node) {
    if (node instanceof SequenceNode) {
      return "a list";
    }
    if (node instanceof MappingNode) {
      return "a mapping";
    }
    return isNull(node) ? "nothing" : quote(((ScalarNode) node).getValue());
  }

  /** Returns text in quotes, shortened if it is long. */
  public static String quote(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    int end = line.codePointCount(0, line.length()) > 40 ? line.offsetByCodePoints(0, 39) : -1;
    return "'" + (end < 0 ? line : line.substring(0, end) + "…") + "'";
  }

  /** Removes the address of a JSON Schema at the top of a file, which is for editors. */
  public static void removeSchema(Node root) {
    if (root instanceof MappingNode mapping) {
      mapping
          .getValue()
          .removeIf(
              entry ->
                  entry.getKeyNode() instanceof ScalarNode key
                      && key.getValue().equals("$schema")
                      && entry.getValueNode() instanceof ScalarNode);
    }
  }

  /** Returns the text of a key, which must be a scalar. */
  public static String key(NodeTuple entry) {
    return ((ScalarNode) entry.getKeyNode()).getValue();
  }

  /**
   * Returns the part of a node to which problems refer: the first key of a mapping, the first item
   * of a list.
   */
  static Node head(Node node) {
    if (node instanceof MappingNode mapping && !mapping.getValue().isEmpty()) {
      return isFlow(node) ? node : mapping.getValue().get(0).getKeyNode();
    }
    if (node instanceof SequenceNode list && !list.getValue().isEmpty() && !isFlow(node)) {
      return head(list.getValue().get(0));
    }
    return node;
  }

  private static boolean isFlow(Node node) {
    return node instanceof MappingNode mapping
        ? mapping.getFlowStyle() == org.yaml.snakeyaml.DumperOptions.FlowStyle.FLOW
        : ((SequenceNode) node).getFlowStyle() == org.yaml.snakeyaml.DumperOptions.FlowStyle.FLOW;
  }
}
