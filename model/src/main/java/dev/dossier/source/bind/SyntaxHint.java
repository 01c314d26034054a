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
 * Hints for values of the wrong kind: how to write them in YAML. A hint is the end of a message,
 * and empty if there is none.
 */
final class SyntaxHint {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d ._/-]{0,38}");
  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\d][\\p{L}\\d ._/,-]{0,58}");

  private SyntaxHint() {}

  /** Returns how to write a list. */
  static String forList(Shape.OfList list, Node found) {
    if (found instanceof MappingNode) {
      return list.items() instanceof Shape.OfRecord ? "; begin each entry with '- '" : "";
    }
    return found instanceof ScalarNode scalar && !(list.items() instanceof Shape.OfRecord)
        ? "; write it in brackets: [" + word(scalar, WORDS) + "]"
        : "";
  }

  /** Returns how to write a mapping with its required keys. */
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

  /** Returns how to write {@code tags: [hpc]} of a document: {@code tags: {include: [hpc]}}. */
  private static String ofFirstList(RecordShape shape, String items) {
    RecordShape.Field first = shape.keys().values().iterator().next();
    return first.shape() instanceof Shape.OfList list && list.items() == Shape.Simple.STRING
        ? "; write {" + first.key() + ": [" + items + "]}"
        : "";
  }

  /** Returns the text if it is short and can be written between braces. */
  private static String word(ScalarNode scalar, Pattern plain) {
    String text = scalar.getValue().strip();
    return plain.matcher(text).matches() ? text : "…";
  }
}
