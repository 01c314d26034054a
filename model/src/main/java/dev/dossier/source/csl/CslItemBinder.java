package dev.dossier.source.csl;

import dev.dossier.profile.csl.CslDate;
import dev.dossier.profile.csl.CslName;
import dev.dossier.profile.csl.CslVariables;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.value.Doi;
import dev.dossier.profile.value.Link;
import dev.dossier.profile.value.Url;
import dev.dossier.source.bind.Binder;
import dev.dossier.source.bind.BindingContext;
import dev.dossier.source.bind.LongText;
import dev.dossier.source.file.Problems;
import dev.dossier.source.file.SourceFile;
import dev.dossier.source.shape.Shape;
import dev.dossier.source.shape.Suggestions;
import dev.dossier.source.yaml.NodePlace;
import dev.dossier.source.yaml.Nodes;
import dev.dossier.source.yaml.YamlPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads an item of CSL-JSON, or of CSL-YAML, which is the same in YAML (schema <a
 * href="https://github.com/citation-style-language/schema">csl-data.json</a>).
 */
public final class CslItemBinder {
  /** The key for data that CSL has no variable for; Dossier writes the links of a work to it. */
  private static final String CUSTOM = "custom";

  /** Keys of CSL-JSON that are ignored. */
  private static final List<String> SILENT = List.of(CUSTOM, "categories");

  /** Variables that are not prose. */
  private static final List<String> VERBATIM =
      List.of("citation-key", "ISBN", "ISSN", "PMCID", "PMID");

  /** All keys that an item may have. */
  static final List<String> KEYS = keys();

  private final SourceFile file;
  private final Problems problems;
  private final CslSyntax syntax;
  private final CslDateBinder dates;
  private final CslNameBinder names;

  CslItemBinder(SourceFile file, Problems problems, CslSyntax syntax) {
    this.file = file;
    this.problems = problems;
    this.syntax = syntax;
    this.dates = new CslDateBinder(file, problems, syntax);
    this.names = new CslNameBinder(file, problems, syntax);
  }

  /**
   * Returns the item of a profile, which is CSL-YAML; {@code null} if it is invalid, which is
   * reported.
   */
  public static @Nullable Publication inProfile(
      SourceFile file, Problems problems, Node node, String path) {
    return new CslItemBinder(file, problems, CslSyntax.YAML).bind(node, path);
  }

  @Nullable Publication bind(Node node, String path) {
    if (!(node instanceof MappingNode mapping)) {
      error(node, path, "expected a CSL item, found " + Nodes.describe(node), null);
      return null;
    }
    Item item = new Item();
    for (NodeTuple entry : mapping.getValue()) {
      if (!Nodes.isNull(entry.getValueNode())) {
        variable(item, entry, path);
      }
    }
    if (syntax == CslSyntax.JSON) {
      fill(item, mapping, path);
    }
    boolean hasId = require(item.id, "id", mapping, path);
    boolean hasType = require(item.type, "type", mapping, path);
    return hasId && hasType
        ? new Publication(
            item.id,
            item.type,
            item.variables,
            item.names,
            item.dates,
            item.links,
            new NodePlace(file, id(mapping), path).location())
        : null;
  }

  /** Returns the node to which problems with an item refer: its id, or the item if it has none. */
  private static Node id(MappingNode item) {
    for (NodeTuple entry : item.getValue()) {
      if (Nodes.key(entry).equals("id")) {
        return entry.getValueNode();
      }
    }
    return item;
  }

  /** An item that is being read. */
  private static final class Item {
    String id = "";
    String type = "";
    final Map<String, String> variables = new LinkedHashMap<>();
    final Map<String, List<CslName>> names = new LinkedHashMap<>();
    final Map<String, CslDate> dates = new LinkedHashMap<>();
    final List<Link> links = new ArrayList<>();
  }

  private void variable(Item item, NodeTuple entry, String path) {
    String written = Nodes.key(entry);
    String key = CslVariables.ALIASES.getOrDefault(written, written);
    Node value = entry.getValueNode();
    String at = YamlPath.key(path, written);
    if (key.equals("id")) {
      item.id = text(value, at);
    } else if (key.equals("type")) {
      item.type = type(value, at);
    } else if (key.equals("links")) {
      links(item, value, at);
    } else if (key.equals(CUSTOM)) {
      custom(item, value, at);
    } else if (CslVariables.NAMES.contains(key)) {
      item.names.put(key, names.bind(value, at));
    } else if (CslVariables.DATES.contains(key)) {
      CslDate date = dates.bind(value, at);
      if (date != null) {
        item.dates.put(key, date);
      }
    } else if (CslVariables.STANDARD.contains(key) || CslVariables.NUMBERS.contains(key)) {
      String text = checked(key, text(value, at), value, at);
      if (!text.isBlank()) {
        item.variables.putIfAbsent(key, text);
      }
    } else if (!SILENT.contains(key)) {
      unknown(entry.getKeyNode(), path);
    }
  }

  private String checked(String key, String text, Node node, String path) {
    try {
      if (key.equals("DOI") && !text.isBlank()) {
        return Doi.parse(text.strip()).value();
      }
      if (key.equals("URL") && !text.isBlank()) {
        return Url.parse(text.strip()).value();
      }
      return VERBATIM.contains(key) ? text : syntax.text(text);
    } catch (IllegalArgumentException e) {
      error(node, path, String.valueOf(e.getMessage()), null);
      return "";
    }
  }

  private String text(Node node, String path) {
    if (node instanceof ScalarNode scalar) {
      String tooLong = LongText.problem(scalar.getValue());
      if (tooLong == null) {
        return scalar.getValue();
      }
      error(node, path, tooLong, null);
      return "";
    }
    if (syntax == CslSyntax.JSON && node instanceof SequenceNode list) {
      // Crossref writes titles and numbers as lists.
      String separator = YamlPath.last(path).matches("ISBN|ISSN") ? ", " : ". ";
      return list.getValue().stream()
          .filter(ScalarNode.class::isInstance)
          .map(item -> ((ScalarNode) item).getValue())
          .collect(Collectors.joining(separator));
    }
    error(
        node,
        path,
        "expected text for '%s', found %s".formatted(YamlPath.last(path), Nodes.describe(node)),
        null);
    return "";
  }

  private String type(Node node, String path) {
    String type = text(node, path);
    if (!type.isEmpty() && !CslVariables.TYPES.contains(type)) {
      String meant = CslTypeNames.meant(type);
      if (meant != null && syntax == CslSyntax.JSON) {
        return meant;
      }
      String near = meant != null ? meant : Suggestions.nearest(type, CslVariables.TYPES);
      String allowed = near == null ? "; allowed are " + String.join(", ", CslVariables.TYPES) : "";
      error(node, path, Nodes.quote(type) + " is not a type of CSL 1.0.2" + allowed, near);
      return "document";
    }
    return type;
  }

  /** Reads the links that Dossier writes to {@code custom}; other content is ignored. */
  private void custom(Item item, Node node, String path) {
    if (node instanceof MappingNode mapping) {
      for (NodeTuple entry : mapping.getValue()) {
        if (Nodes.key(entry).equals("links")
            && entry.getValueNode() instanceof SequenceNode links) {
          links(item, links, YamlPath.key(path, "links"));
        }
      }
    }
  }

  private void links(Item item, Node node, String path) {
    BindingContext apart = new BindingContext(file.path(), file.name(), problems);
    Shape.OfList links = new Shape.OfList(new Shape.OfRecord(Link.class));
    for (Object link : new Binder(file, apart).list(links, node, path)) {
      item.links.add((Link) link);
    }
  }

  /** Adds what programs omit: items of Crossref have no {@code id}. */
  private void fill(Item item, Node node, String path) {
    if (item.type.isBlank()) {
      require(item.type, "type", node, path);
      item.type = "document";
    }
    if (item.id.isBlank()) {
      String doi = item.variables.get("DOI");
      item.id =
          doi != null
              ? doi
              : "item" + path.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("-$", "");
      NodePlace place = new NodePlace(file, node, path);
      String message = "missing 'id' in " + path + "; it is called '" + item.id + "' here";
      syntax.add(place.problem(syntax.fault(), message, null), "missing id", problems);
    }
  }

  private boolean require(String value, String key, Node node, String path) {
    if (value.isBlank()) {
      error(node, path, "missing '" + key + "' in " + path, null);
    }
    return !value.isBlank();
  }

  private void unknown(Node key, String path) {
    NodePlace place = new NodePlace(file, key, path);
    String near = Suggestions.nearest(place.text(), KEYS);
    String message =
        "unknown key "
            + Nodes.quote(place.text())
            + YamlPath.in(path)
            + ", which CSL 1.0.2 does not define";
    syntax.add(place.problem(syntax.fault(), message, near), "unknown key", problems);
  }

  private void error(Node node, String path, String message, @Nullable String suggestion) {
    syntax.add(
        new NodePlace(file, node, path).problem(syntax.fault(), message, suggestion),
        YamlPath.last(path),
        problems);
  }

  private static List<String> keys() {
    List<String> keys = new ArrayList<>(List.of("id", "type", "links"));
    keys.addAll(CslVariables.STANDARD);
    keys.addAll(CslVariables.NUMBERS);
    keys.addAll(CslVariables.NAMES);
    keys.addAll(CslVariables.DATES);
    keys.addAll(CslVariables.ALIASES.keySet().stream().sorted().toList());
    keys.addAll(SILENT);
    return List.copyOf(keys);
  }
}
