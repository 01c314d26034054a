package dev.dossier.source;

import java.util.List;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * How something is written in YAML, for who wrote something of another kind. Each is empty where
 * nothing can be said, else it follows a message.
 */
final class Advice {
  private Advice() {}

  /** How a list is written, for who wrote something else. */
  static String forList(Shape.OfList list, Node found) {
    if (found instanceof MappingNode) {
      return list.items() instanceof Shape.OfRecord ? "; begin each entry with '- '" : "";
    }
    return found instanceof ScalarNode scalar && !(list.items() instanceof Shape.OfRecord)
        ? "; write it in brackets: [" + word(scalar) + "]"
        : "";
  }

  /** How a mapping is written, for who wrote text: its keys that must be there. */
  static String forMapping(RecordShape shape, Node found) {
    if (!(found instanceof ScalarNode scalar)) {
      return "";
    }
    List<String> keys =
        shape.keys().values().stream()
            .filter(field -> field.required() && !(field.shape() instanceof Shape.OfRecord))
            .map(RecordShape.Field::key)
            .toList();
    return keys.isEmpty()
        ? ""
        : keys.stream()
            .map(key -> key + ": " + (key.equals(keys.get(0)) ? word(scalar) : "…"))
            .collect(Collectors.joining(", ", "; write {", "}"));
  }

  /** The text, short and as it may stand between braces. */
  private static String word(ScalarNode scalar) {
    String text = scalar.getValue().strip();
    return text.matches("[\\p{L}\\d][\\p{L}\\d ._/-]{0,38}") ? text : "…";
  }
}
