package dev.dossier.source.yaml;

import dev.dossier.Severity;
import dev.dossier.source.file.Problems;
import dev.dossier.source.shape.ForeignKeys;
import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.shape.Shape;
import dev.dossier.source.shape.Suggestions;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Reports keys that the vocabulary does not define. */
public final class UnknownKeys {
  private UnknownKeys() {}

  /**
   * Reports a key that a record does not have; the suggestion may be a nested record that has it.
   */
  public static void key(NodePlace place, Node value, RecordShape shape, Problems problems) {
    String key = place.text();
    for (RecordShape.Field field : shape.keys().values()) {
      if (field.shape() instanceof Shape.OfRecord within
          && RecordShape.of(within.type()).keys().containsKey(key)) {
        String message =
            "unknown key %s%s; it belongs under '%s'"
                .formatted(Nodes.quote(key), place.in(), field.key());
        problems.add(place.problem(Severity.ERROR, message, null));
        return;
      }
    }
    ForeignKeys.Meant meant = ForeignKeys.of(key, shape);
    if (meant != null && meant.key() == null) {
      String message = "unknown key " + Nodes.quote(key) + place.in();
      problems.add(place.problem(Severity.ERROR, message + meant.advice(), null));
      return;
    }
    key(place, value, shape.keys().keySet(), problems);
  }

  /** Reports a key that is not allowed; {@code place} is the key, with the path of its mapping. */
  public static void key(
      NodePlace place, Node value, Collection<String> allowed, Problems problems) {
    if (place.text().equals("<<")) {
      return; // A merge key has its own problem.
    }
    String suggestion = suggestion(place.text(), allowed);
    String message = "unknown key " + Nodes.quote(place.text()) + place.in();
    if (Nodes.isNull(value) && place.text().contains(" ")) {
      message += "; put text with a comma within { } in quotes";
    } else if (suggestion == null) {
      message += "; allowed are " + String.join(", ", allowed);
    }
    problems.add(place.problem(Severity.ERROR, message, suggestion));
  }

  /** Whether a key that a record does not have probably means one that it has. */
  public static boolean means(String key, String meant, RecordShape shape) {
    return !shape.keys().containsKey(key) && meant.equals(suggestion(key, shape.keys().keySet()));
  }

  private static @Nullable String suggestion(String key, Collection<String> allowed) {
    ForeignKeys.Meant meant = ForeignKeys.of(key, allowed);
    return meant == null ? Suggestions.nearest(key, allowed) : meant.key();
  }
}
