package dev.dossier.source.yaml;

import dev.dossier.Severity;
import dev.dossier.source.file.Problems;
import dev.dossier.source.file.SubstitutedScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Replaces {@code ${env.PHONE}} by the value of the variable. A value is plain text, even if it
 * looks like a variable or like YAML.
 */
public final class Variables {
  private static final Pattern ALONE = Pattern.compile("\\s*\\$\\{([A-Za-z_][\\w.-]*)\\}\\s*");
  private static final Pattern ANYWHERE = Pattern.compile("\\$\\{[A-Za-z_][\\w.-]*\\}");

  private final UnaryOperator<@Nullable String> values;
  private final Problems problems;

  public Variables(UnaryOperator<@Nullable String> values, Problems problems) {
    this.values = values;
    this.problems = problems;
  }

  /** Whether a text consists of a variable only. */
  static boolean isVariable(String text) {
    return ALONE.matcher(text).matches();
  }

  /** Returns the node with variables replaced by their values; {@code null} if nothing remains. */
  public @Nullable Node fill(NodePlace place) {
    if (place.node() instanceof ScalarNode scalar && !(scalar instanceof SubstitutedScalar)) {
      return fill(scalar, place);
    }
    if (place.node() instanceof MappingNode mapping && ANYWHERE.matcher(texts(mapping)).find()) {
      return fill(mapping, place);
    }
    return place.node();
  }

  private @Nullable Node fill(ScalarNode scalar, NodePlace place) {
    Matcher variable = ALONE.matcher(scalar.getValue());
    if (!variable.matches()) {
      if (ANYWHERE.matcher(scalar.getValue()).find()) {
        add(
            Severity.ERROR,
            place,
            "a variable must be the whole value; write it alone: ${env.NAME}");
      }
      return scalar;
    }
    String value = values.apply(variable.group(1));
    if (value != null && !value.isBlank()) {
      problems.secrets().add(value);
      return new SubstitutedScalar(scalar, value.strip());
    }
    // Not an error: a build without the secret writes everything else.
    add(
        Severity.WARNING,
        place,
        "%s is not set; '%s' is left out"
            .formatted(scalar.getValue().strip(), YamlPath.last(place.path())));
    return null;
  }

  /** Text in several languages. */
  private @Nullable Node fill(MappingNode mapping, NodePlace place) {
    List<NodeTuple> filled = new ArrayList<>();
    for (NodeTuple entry : mapping.getValue()) {
      String at = YamlPath.key(place.path(), Nodes.key(entry));
      Node value = fill(new NodePlace(place.file(), entry.getValueNode(), at));
      if (value != null) {
        filled.add(new NodeTuple(entry.getKeyNode(), value));
      }
    }
    return filled.isEmpty()
        ? null
        : new MappingNode(
            mapping.getTag(),
            true,
            filled,
            mapping.getStartMark(),
            mapping.getEndMark(),
            mapping.getFlowStyle());
  }

  private static String texts(MappingNode mapping) {
    StringBuilder texts = new StringBuilder();
    for (NodeTuple entry : mapping.getValue()) {
      if (entry.getValueNode() instanceof ScalarNode scalar) {
        texts.append(scalar.getValue()).append('\n');
      }
    }
    return texts.toString();
  }

  private void add(Severity severity, NodePlace place, String message) {
    problems.add(place.problem(severity, message, null));
  }
}
