package dev.dossier.source.bind;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.language.LabelRules;
import dev.dossier.language.Translations;
import dev.dossier.profile.Profile;
import dev.dossier.profile.value.FilePath;
import dev.dossier.profile.value.LanguageTag;
import dev.dossier.source.file.SourceFile;
import dev.dossier.source.shape.KeySuggestions;
import dev.dossier.source.yaml.NodePlace;
import dev.dossier.source.yaml.Nodes;
import dev.dossier.source.yaml.YamlComposer;
import dev.dossier.source.yaml.YamlPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads the files with labels of a profile, each of which is a mapping from keys to labels. */
public final class LabelFiles {
  private static final int MISSING_SHOWN = 3;

  private final BindingContext context;

  public LabelFiles(BindingContext context) {
    this.context = context;
  }

  /** Returns all labels: those of the files, and those of Dossier. */
  public Translations read(Profile profile) {
    Map<String, Map<String, String>> words = new LinkedHashMap<>();
    for (Map.Entry<LanguageTag, FilePath> entry : profile.labels().entrySet()) {
      words.put(entry.getKey().value(), read(entry.getKey(), entry.getValue()));
    }
    for (Map.Entry<LanguageTag, FilePath> entry : profile.labels().entrySet()) {
      String language = entry.getKey().value();
      Map<String, Map<String, String>> others = new LinkedHashMap<>(words);
      others.remove(language);
      if (!new Translations(others).has(language)) {
        checkWhole(entry.getKey(), entry.getValue(), words.getOrDefault(language, Map.of()));
      }
    }
    return new Translations(words);
  }

  private Map<String, String> read(LanguageTag language, FilePath labels) {
    String path = YamlPath.key("labels", language.value());
    String name = context.nameOf(labels);
    SourceFile file =
        SourceFile.read(context.folder().resolve(labels.value()), name, context.problems);
    Node root = file == null ? null : YamlComposer.compose(file, context.problems);
    if (file == null || root == null) {
      return Map.of();
    }
    if (!(root instanceof MappingNode mapping)) {
      context.error(
          new NodePlace(file, root, path),
          "labels are a mapping from key to words: 'section.talks: …', found "
              + Nodes.describe(root));
      return Map.of();
    }
    return words(file, mapping, path, new LabelRules(language.value()), language);
  }

  private Map<String, String> words(
      SourceFile file, MappingNode mapping, String path, LabelRules rules, LanguageTag language) {
    Map<String, String> words = new LinkedHashMap<>();
    KeySuggestions suggestions = new KeySuggestions(rules.allowed());
    for (NodeTuple entry : mapping.getValue()) {
      String key = Nodes.key(entry);
      NodePlace keyPlace = new NodePlace(file, entry.getKeyNode(), path);
      NodePlace place = new NodePlace(file, entry.getValueNode(), YamlPath.key(path, key));
      if (rules.lacksPluralForm(key)) {
        context.error(
            keyPlace,
            "'%s' has no such plural form; it has %s"
                .formatted(language, String.join(", ", rules.pluralForms())));
      } else if (!rules.allowed().contains(key)) {
        unknown(keyPlace, key, entry.getValueNode(), suggestions);
      } else if (Nodes.isNull(entry.getValueNode())) {
        context.error(keyPlace, "'" + key + "' is empty");
      } else if (!(entry.getValueNode() instanceof ScalarNode scalar)) {
        context.error(
            place, "expected text for '%s', found %s".formatted(key, Nodes.describe(place.node())));
      } else if (isRight(rules, key, scalar.getValue(), place)) {
        words.putIfAbsent(key, scalar.getValue());
      }
    }
    return words;
  }

  private void unknown(NodePlace place, String key, Node value, KeySuggestions suggestions) {
    String suggestion = suggestions.nearest(key);
    String message = "unknown label " + Nodes.quote(key);
    if (value instanceof MappingNode) {
      message += "; labels are not nested: 'section.talks: …'";
    } else if (suggestion == null) {
      message += "; labels are, for example, 'section.talks', 'date.MMMM' and 'copy'";
    }
    context.error(place, message, suggestion);
  }

  private boolean isRight(LabelRules rules, String key, String words, NodePlace place) {
    LabelRules.Violation violation = rules.check(key, words);
    if (violation == null) {
      return true;
    }
    context.problems.add(
        place.problem(
            Severity.ERROR, violation.offset(), violation.length(), violation.message(), null));
    return false;
  }

  /** A language that Dossier does not have must have all labels here. */
  private void checkWhole(LanguageTag language, FilePath path, Map<String, String> words) {
    List<String> missing = new ArrayList<>(new LabelRules(language.value()).required());
    int all = missing.size();
    missing.removeAll(words.keySet());
    if (words.isEmpty() || missing.isEmpty()) {
      return;
    }
    String first = String.join("', '", missing.subList(0, Math.min(MISSING_SHOWN, missing.size())));
    String message =
        "%s of %s labels are missing, which are in English instead: '%s'%s"
            .formatted(missing.size(), all, first, missing.size() > MISSING_SHOWN ? " …" : "");
    context.problems.add(Problem.ofFile(Severity.HINT, context.nameOf(path), message));
  }
}
