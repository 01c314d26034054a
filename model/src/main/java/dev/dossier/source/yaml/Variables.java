package dev.dossier.source.yaml;

import dev.dossier.Severity;
import dev.dossier.source.file.Problems;
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
 * Puts the values of variables in the place of {@code ${env.PHONE}}. A value is taken as it is:
 * what looks like a variable or like YAML in it is text.
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

  /** Whether text is a variable and nothing else. */
  static boolean isVariable(String text) {
    return ALONE.matcher(text).matches();
  }

  /** The node with values in place of variables; {@code null} if nothing is left of it. */
  public @Nullable Node fill(Site site) {
    if (site.node() instanceof ScalarNode scalar && !(scalar instanceof FilledScalar)) {
      return fill(scalar, site);
    }
    if (site.node() instanceof MappingNode mapping && ANYWHERE.matcher(texts(mapping)).find()) {
      return fill(mapping, site);
    }
    return site.node();
  }

  private @Nullable Node fill(ScalarNode scalar, Site site) {
    Matcher variable = ALONE.matcher(scalar.getValue());
    if (!variable.matches()) {
      if (ANYWHERE.matcher(scalar.getValue()).find()) {
        add(
            Severity.ERROR,
            site,
            "a variable is the whole of a value; write it alone: ${env.NAME}");
      }
      return scalar;
    }
    String value = values.apply(variable.group(1));
    if (value != null && !value.isBlank()) {
      problems.secrets().add(value);
      return new FilledScalar(scalar, value.strip());
    }
    // Not an error: a build that has not been told the secret makes all else.
    add(
        Severity.WARNING,
        site,
        "%s is not set; '%s' is left out"
            .formatted(scalar.getValue().strip(), YamlPath.last(site.path())));
    return null;
  }

  /** Text in several languages. */
  private @Nullable Node fill(MappingNode mapping, Site site) {
    List<NodeTuple> filled = new ArrayList<>();
    for (NodeTuple entry : mapping.getValue()) {
      String at = YamlPath.key(site.path(), Nodes.key(entry));
      Node value = fill(new Site(site.file(), entry.getValueNode(), at));
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

  private void add(Severity severity, Site site, String message) {
    problems.add(site.problem(severity, message, null));
  }
}
