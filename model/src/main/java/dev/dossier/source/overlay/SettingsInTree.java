package dev.dossier.source.overlay;

import static java.util.stream.Collectors.joining;

import dev.dossier.Problem;
import dev.dossier.Setting;
import dev.dossier.Severity;
import dev.dossier.profile.Profile;
import dev.dossier.profile.spec.StandardDocument;
import dev.dossier.source.file.Problems;
import dev.dossier.source.file.SourceFile;
import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.shape.Shape;
import dev.dossier.source.shape.Suggestions;
import dev.dossier.source.yaml.Nodes;
import dev.dossier.source.yaml.YamlComposer;
import dev.dossier.source.yaml.YamlPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Applies {@link Setting settings} to the nodes of a profile before they are bound. */
public final class SettingsInTree {
  private static final String DOCUMENTS = "documents";

  /** Keys that identify an entry of a list, the most specific first. */
  private static final List<String> NAMES = List.of("id", "name", "section", "key");

  /** How many entries of a list are named at most. */
  private static final int MOST_NAMED = 10;

  private static final Pattern POSITION = Pattern.compile("\\d{1,6}");

  /** Text that needs no quotes in YAML. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} _./+-]*");

  /** The value that removes a key. */
  private static final Node NOTHING = new ScalarNode(Tag.NULL, "", null, null, ScalarStyle.PLAIN);

  private final SourceFile profile;
  private final MappingNode root;
  private final Problems problems;

  /** A tree and its file. */
  public SettingsInTree(SourceFile profile, MappingNode root, Problems problems) {
    this.profile = profile;
    this.root = root;
    this.problems = problems;
  }

  /** Applies settings in order, and reports those with an invalid path. */
  public void put(List<Setting> settings) {
    settings.forEach(this::put);
  }

  private void put(Setting setting) {
    SourceFile file = profile.inserted(setting.option(), yaml(setting.value()));
    problems.files().add(file);
    List<String> steps = steps(setting.path());
    if (steps.contains("")) {
      error(file, "'" + setting.path() + "' is not a path such as documents.cv.theme", null);
      return;
    }
    Node value = setting.value().isBlank() ? NOTHING : YamlComposer.compose(file, problems);
    if (value != null) {
      if (steps.get(0).equals(DOCUMENTS)) {
        listStandardDocuments();
      }
      put(file, steps, value);
    }
  }

  private static String yaml(String value) {
    boolean isYaml = !value.isEmpty() && "[{\"'".indexOf(value.charAt(0)) >= 0;
    return isYaml || PLAIN.matcher(value).matches() ? value : "'" + value.replace("'", "''") + "'";
  }

  /**
   * Returns the keys of a path: {@code talks[0].date} has {@code talks}, {@code 0} and {@code
   * date}.
   */
  private static List<String> steps(String path) {
    return List.of(path.replace("[", ".").replace("]", "").split("\\.", -1));
  }

  private void put(SourceFile file, List<String> steps, Node value) {
    Node at = root;
    String path = "";
    for (int i = 0; i < steps.size(); i++) {
      String step = steps.get(i);
      Node next;
      if (at instanceof MappingNode mapping) {
        path = YamlPath.key(path, step);
        next = value(mapping, step);
        if (i == steps.size() - 1 || next == null || Nodes.isNull(next)) {
          if (value.equals(NOTHING)) {
            remove(file, mapping, steps.subList(0, i + 1));
          } else {
            replace(mapping, step, nested(steps.subList(i + 1, steps.size()), value));
            profile.replace(path, file);
          }
          return;
        }
      } else if (at instanceof SequenceNode list) {
        int index = index(list, step);
        if (index < 0) {
          noEntry(file, list, path, step);
          return;
        }
        path = YamlPath.item(path, index);
        next = list.getValue().get(index);
      } else {
        error(file, "'%s' is text, so it has no '%s'".formatted(path, step), null);
        return;
      }
      at = next;
    }
    error(file, "'%s' is an entry of a list; add the key to set".formatted(path), null);
  }

  private void remove(SourceFile file, MappingNode mapping, List<String> steps) {
    if (isRequired(steps)) {
      error(file, "'%s' is required; give it a value".formatted(String.join(".", steps)), null);
    } else {
      remove(mapping, steps.get(steps.size() - 1));
    }
  }

  private static boolean isRequired(List<String> steps) {
    Shape shape = new Shape.OfRecord(Profile.class);
    boolean required = false;
    for (String step : steps) {
      required = false;
      if (shape instanceof Shape.OfList list) {
        shape = list.items();
      } else if (shape instanceof Shape.OfRecord record) {
        RecordShape.Field field = RecordShape.of(record.type()).keys().get(step);
        if (field == null) {
          return false;
        }
        required = field.required() && field.unless().isEmpty();
        shape = field.shape();
      } else {
        return false;
      }
    }
    return required;
  }

  private void noEntry(SourceFile file, SequenceNode list, String path, String name) {
    List<String> names = names(list).stream().filter(each -> !each.isEmpty()).toList();
    String near = Suggestions.nearest(name, names);
    String all =
        near != null || names.isEmpty() || names.size() > MOST_NAMED
            ? ""
            : "; its entries are " + String.join(", ", names);
    error(file, "'%s' has no entry '%s'%s".formatted(path, name, all), near);
  }

  /** Adds the default documents to a profile that lists none, so that their values can be set. */
  private void listStandardDocuments() {
    Node listed = value(root, DOCUMENTS);
    if (listed == null || Nodes.isNull(listed)) {
      String all = StandardDocument.ALL.stream().map(SettingsInTree::yaml).collect(joining(", "));
      SourceFile file = profile.generated("[" + all + "]");
      replace(root, DOCUMENTS, Objects.requireNonNull(YamlComposer.compose(file, problems)));
      profile.replace(DOCUMENTS, file);
    }
  }

  private static String yaml(StandardDocument document) {
    return "{name: %s, format: %s, file: %s}"
        .formatted(document.name(), document.format(), document.file());
  }

  /** Returns a value within nested mappings of one key each. */
  private static Node nested(List<String> keys, Node value) {
    Node node = value;
    for (int i = keys.size() - 1; i >= 0; i--) {
      List<NodeTuple> entries = new ArrayList<>();
      entries.add(new NodeTuple(key(keys.get(i), value), node));
      node =
          new MappingNode(
              Tag.MAP, true, entries, value.getStartMark(), value.getEndMark(), FlowStyle.FLOW);
    }
    return node;
  }

  private static Node key(String key, Node place) {
    return new ScalarNode(
        Tag.STR, key, place.getStartMark(), place.getEndMark(), ScalarStyle.PLAIN);
  }

  private static @Nullable Node value(MappingNode mapping, String key) {
    return mapping.getValue().stream()
        .filter(entry -> Nodes.key(entry).equals(key))
        .map(NodeTuple::getValueNode)
        .findFirst()
        .orElse(null);
  }

  /** Replaces the value of a key, or adds the key at the end. */
  private static void replace(MappingNode mapping, String key, Node value) {
    NodeTuple entry = new NodeTuple(key(key, value), value);
    int at = remove(mapping, key);
    mapping.getValue().add(at, entry);
  }

  /** Removes a key, and returns its position; the end if there is no such key. */
  private static int remove(MappingNode mapping, String key) {
    List<NodeTuple> entries = mapping.getValue();
    for (int i = 0; i < entries.size(); i++) {
      if (Nodes.key(entries.get(i)).equals(key)) {
        entries.remove(i);
        return i;
      }
    }
    return entries.size();
  }

  /** Returns the position of the entry with a name; negative if there is none. */
  private static int index(SequenceNode list, String name) {
    if (POSITION.matcher(name).matches() && Integer.parseInt(name) < list.getValue().size()) {
      return Integer.parseInt(name);
    }
    return names(list).indexOf(name);
  }

  /** Returns the names of the entries of a list; empty for one without a name. */
  private static List<String> names(SequenceNode list) {
    return list.getValue().stream().map(SettingsInTree::name).toList();
  }

  private static String name(Node node) {
    if (node instanceof MappingNode mapping) {
      for (String key : NAMES) {
        if (value(mapping, key) instanceof ScalarNode name) {
          return name.getValue();
        }
      }
    }
    return node instanceof ScalarNode name ? name.getValue() : "";
  }

  private void error(SourceFile file, String message, @Nullable String suggestion) {
    problems.add(new Problem(Severity.ERROR, file.name(), 0, 0, "", message, suggestion, null, 1));
  }
}
