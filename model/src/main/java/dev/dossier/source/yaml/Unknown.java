package dev.dossier.source.yaml;

import dev.dossier.Severity;
import dev.dossier.source.file.Problems;
import dev.dossier.source.shape.KeysOfOthers;
import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.shape.Shape;
import dev.dossier.source.shape.Suggestions;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Tells of words that the vocabulary does not have. */
public final class Unknown {
  private Unknown() {}

  /** A key that a record of the vocabulary has not, though perhaps one within it has. */
  public static void key(Site site, Node value, RecordShape shape, Problems problems) {
    String key = site.markdown();
    for (RecordShape.Field field : shape.keys().values()) {
      if (field.shape() instanceof Shape.OfRecord within
          && RecordShape.of(within.type()).keys().containsKey(key)) {
        String message =
            "unknown key %s%s; it belongs under '%s'"
                .formatted(Nodes.quote(key), YamlPath.in(site.path()), field.key());
        problems.add(site.problem(Severity.ERROR, message, null));
        return;
      }
    }
    KeysOfOthers.Meant meant = KeysOfOthers.of(key, shape);
    if (meant != null && meant.key() == null) {
      String message = "unknown key " + Nodes.quote(key) + YamlPath.in(site.path());
      problems.add(site.problem(Severity.ERROR, message + meant.advice(), null));
      return;
    }
    key(site, value, shape.keys().keySet(), problems);
  }

  /** A key that may not stand there; {@code site} is the key, under the path of its mapping. */
  public static void key(Site site, Node value, Collection<String> allowed, Problems problems) {
    if (site.markdown().equals("<<")) {
      return; // A merge key has its own problem.
    }
    String suggestion = suggestion(site.markdown(), allowed);
    String message = "unknown key " + Nodes.quote(site.markdown()) + YamlPath.in(site.path());
    if (Nodes.isNull(value) && site.markdown().contains(" ")) {
      message += "; text with a comma within { } must stand in quotes";
    } else if (suggestion == null) {
      message += "; allowed are " + String.join(", ", allowed);
    }
    problems.add(site.problem(Severity.ERROR, message, suggestion));
  }

  private static @Nullable String suggestion(String key, Collection<String> allowed) {
    KeysOfOthers.Meant meant = KeysOfOthers.of(key, allowed);
    return meant == null ? Suggestions.nearest(key, allowed) : meant.key();
  }
}
