package dev.dossier.source.bind;

import dev.dossier.SourceLocation;
import dev.dossier.profile.Place;
import dev.dossier.profile.value.LanguageTag;
import dev.dossier.profile.value.Line;
import dev.dossier.profile.value.Markup;
import dev.dossier.profile.value.Prose;
import dev.dossier.profile.value.Text;
import dev.dossier.source.file.SourceFile;
import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.yaml.MarkdownSource;
import dev.dossier.source.yaml.NodePlace;
import dev.dossier.source.yaml.Nodes;
import dev.dossier.source.yaml.YamlPath;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads text, lines and prose: a string, or a map from language tag to string. */
final class TextBinder {
  private static final Set<String> PLACE = RecordShape.of(Place.class).keys().keySet();

  private final SourceFile file;
  private final BindingContext context;
  private final Markup markup;

  TextBinder(SourceFile file, BindingContext context, Markup markup) {
    this.file = file;
    this.markup = markup;
    this.context = context;
  }

  @Nullable Object bind(Node node, String path) {
    Map<String, String> byLanguage = new LinkedHashMap<>();
    Map<String, SourceLocation> locations = new HashMap<>();
    if (node instanceof ScalarNode) {
      add(byLanguage, locations, Text.ANY, node, path);
    } else if (node instanceof MappingNode mapping && isPlace(mapping)) {
      error(
          node,
          path,
          "a place is one line of text here: '%s: Zürich, Switzerland'"
              .formatted(YamlPath.last(path)));
    } else if (node instanceof MappingNode mapping) {
      for (NodeTuple entry : mapping.getValue()) {
        String at = YamlPath.key(path, Nodes.key(entry));
        String tag = language(entry.getKeyNode(), at);
        if (tag != null) {
          add(byLanguage, locations, tag, entry.getValueNode(), at);
        }
      }
    } else {
      error(
          node,
          path,
          "expected text for '%s', found %s".formatted(YamlPath.last(path), Nodes.describe(node)));
    }
    if (byLanguage.isEmpty()) {
      return null;
    }
    locations.put(Text.ANY, new NodePlace(file, node, path).location());
    Text text = new Text(byLanguage, false, locations);
    return switch (markup) {
      case PROSE, ARTICLE -> new Prose(text);
      case LINE -> new Line(text);
      case TITLE -> text;
    };
  }

  /** Whether it has the parts of a place, which only the location of the person has. */
  private static boolean isPlace(MappingNode mapping) {
    return mapping.getValue().stream().map(Nodes::key).anyMatch(PLACE::contains);
  }

  private void add(
      Map<String, String> byLanguage,
      Map<String, SourceLocation> locations,
      String tag,
      Node node,
      String path) {
    if (!(node instanceof ScalarNode scalar)) {
      error(
          node,
          path,
          "expected text for '%s', found %s".formatted(YamlPath.last(path), Nodes.describe(node)));
      return;
    }
    String tooLong = markup == Markup.PROSE ? null : LongText.problem(scalar.getValue());
    if (tooLong != null) {
      error(node, path, tooLong);
    } else if (!Nodes.isEmpty(node) && byLanguage.putIfAbsent(tag, scalar.getValue()) == null) {
      NodePlace place = new NodePlace(file, node, path);
      SourceLocation location = place.location();
      locations.put(tag, location);
      context.put(path, place);
      context.prose.add(new MarkdownSource(scalar.getValue(), markup, location));
    }
  }

  /** Whether a key is the tag of a language. */
  static boolean isLanguage(String key) {
    try {
      LanguageTag.parse(key);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private @Nullable String language(Node key, String path) {
    try {
      return LanguageTag.parse(((ScalarNode) key).getValue()).value();
    } catch (IllegalArgumentException e) {
      error(key, path, String.valueOf(e.getMessage()));
      return null;
    }
  }

  private void error(Node node, String path, String message) {
    context.error(new NodePlace(file, node, path), message);
  }
}
