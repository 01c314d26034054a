package dev.dossier.source.bind;

import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.shape.Shape;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * How something is written in YAML, for who wrote something of another kind. Each is empty where
 * nothing can be said, else it follows a message.
 */
final class Advice {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d ._/-]{0,38}");
  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\d][\\p{L}\\d ._/,-]{0,58}");

  private Advice() {}

  /** How a list is written, for who wrote something else. */
  static String forList(Shape.OfList list, Node found) {
    if (found instanceof MappingNode) {
      return list.items() instanceof Shape.OfRecord ? "; begin each entry with '- '" : "";
    }
    return found instanceof ScalarNode scalar && !(list.items() instanceof Shape.OfRecord)
        ? "; write it in brackets: [" + word(scalar, WORDS) + "]"
        : "";
  }

  /** How a mapping is written, for who wrote text: its keys that must be there. */
  static String forMapping(RecordShape shape, Node found) {
    if (found instanceof SequenceNode list) {
      String items =
          list.getValue().stream()
              .map(item -> item instanceof ScalarNode scalar ? word(scalar, WORD) : "…")
              .collect(Collectors.joining(", "));
      return ofFirstList(shape, items);
    }
    if (!(found instanceof ScalarNode scalar)) {
      return "";
    }
    if (scalar.getValue().matches("[a-z-]+:\\S.*")) {
      return "; a space is missing after ':'";
    }
    List<String> keys =
        shape.keys().values().stream()
            .filter(field -> field.required() && !(field.shape() instanceof Shape.OfRecord))
            .map(RecordShape.Field::key)
            .toList();
    return keys.isEmpty()
        ? ofFirstList(shape, word(scalar, WORD))
        : keys.stream()
            .map(key -> key + ": " + (key.equals(keys.get(0)) ? word(scalar, WORD) : "…"))
            .collect(Collectors.joining(", ", "; write {", "}"));
  }

  /** How {@code tags: [hpc]} of a document is written: {@code tags: {include: [hpc]}}. */
  private static String ofFirstList(RecordShape shape, String items) {
    RecordShape.Field first = shape.keys().values().iterator().next();
    return first.shape() instanceof Shape.OfList list && list.items() == Shape.Simple.STRING
        ? "; write {" + first.key() + ": [" + items + "]}"
        : "";
  }

  /** The text if it is short and may stand between braces. */
  private static String word(ScalarNode scalar, Pattern plain) {
    String text = scalar.getValue().strip();
    return plain.matcher(text).matches() ? text : "…";
  }
}
