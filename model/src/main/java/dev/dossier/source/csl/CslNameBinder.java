package dev.dossier.source.csl;

import dev.dossier.profile.csl.CslName;
import dev.dossier.source.bind.LongText;
import dev.dossier.source.file.Problems;
import dev.dossier.source.file.SourceFile;
import dev.dossier.source.shape.Suggestions;
import dev.dossier.source.yaml.NodePlace;
import dev.dossier.source.yaml.Nodes;
import dev.dossier.source.yaml.YamlPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads name variables of CSL data: a list of names, each in parts or a literal. */
final class CslNameBinder {
  private static final String COMMA_SUFFIX = "comma-suffix";
  private static final String STATIC_ORDERING = "static-ordering";
  private static final String PARSE_NAMES = "parse-names";
  private static final List<String> PARTS =
      List.of(
          "family",
          "given",
          "dropping-particle",
          "non-dropping-particle",
          "suffix",
          "literal",
          COMMA_SUFFIX,
          STATIC_ORDERING,
          PARSE_NAMES);

  private final SourceFile file;
  private final Problems problems;
  private final CslSyntax syntax;

  CslNameBinder(SourceFile file, Problems problems, CslSyntax syntax) {
    this.file = file;
    this.problems = problems;
    this.syntax = syntax;
  }

  List<CslName> bind(Node node, String path) {
    List<CslName> names = new ArrayList<>();
    if (node instanceof SequenceNode list) {
      for (int i = 0; i < list.getValue().size(); i++) {
        CslName name = name(list.getValue().get(i), YamlPath.item(path, i));
        if (name != null) {
          names.add(name);
        }
      }
    } else {
      error(
          node,
          path,
          "expected a list of names for '%s', found %s"
              .formatted(YamlPath.last(path), Nodes.describe(node)));
    }
    return names;
  }

  private @Nullable CslName name(Node node, String path) {
    if (!(node instanceof MappingNode mapping)) {
      error(
          node,
          path,
          "expected a name as {family: Lovelace, given: Ada} or {literal: NASA}, found "
              + Nodes.describe(node));
      return null;
    }
    Map<String, String> parts = parts(mapping, path);
    if (!parts.containsKey("family")
        && !parts.containsKey("given")
        && !parts.containsKey("literal")) {
      error(node, path, "missing 'family', 'given' or 'literal' in " + path);
      return null;
    }
    CslName name =
        new CslName(
            parts.get("family"),
            parts.get("given"),
            parts.get("dropping-particle"),
            parts.get("non-dropping-particle"),
            parts.get("suffix"),
            parts.get("literal"),
            isSet(parts, COMMA_SUFFIX),
            isSet(parts, STATIC_ORDERING));
    boolean whole = parts.containsKey(PARSE_NAMES) && !isSet(parts, PARSE_NAMES);
    return whole ? name : CslParticles.parse(name);
  }

  private Map<String, String> parts(MappingNode mapping, String path) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (NodeTuple entry : mapping.getValue()) {
      // Crossref writes organizations as "name".
      String key = Nodes.key(entry).equals("name") && isJson() ? "literal" : Nodes.key(entry);
      String at = YamlPath.key(path, key);
      if (!PARTS.contains(key)) {
        NodePlace place = new NodePlace(file, entry.getKeyNode(), path);
        syntax.add(
            place.problem(
                syntax.fault(),
                "unknown key "
                    + Nodes.quote(place.text())
                    + YamlPath.in(path)
                    + ", which CSL 1.0.2 does not define",
                Suggestions.nearest(place.text(), PARTS)),
            "unknown key of a name",
            problems);
      } else if (!Nodes.isEmpty(entry.getValueNode())) {
        if (entry.getValueNode() instanceof ScalarNode scalar) {
          String tooLong = LongText.problem(scalar.getValue());
          if (tooLong == null) {
            parts.put(key, syntax.text(scalar.getValue()));
          } else {
            error(scalar, at, tooLong);
          }
        } else {
          error(
              entry.getValueNode(),
              at,
              "expected text for '%s', found %s"
                  .formatted(key, Nodes.describe(entry.getValueNode())));
        }
      }
    }
    return parts;
  }

  private boolean isJson() {
    return syntax == CslSyntax.JSON;
  }

  /** In CSL's schema a flag may be a boolean, a number or a string. */
  private static boolean isSet(Map<String, String> parts, String flag) {
    return !parts.getOrDefault(flag, "false").strip().matches("(?i)false|0|no|");
  }

  private void error(Node node, String path, String message) {
    syntax.add(
        new NodePlace(file, node, path).problem(syntax.fault(), message, null), "name", problems);
  }
}
