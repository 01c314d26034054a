package dev.dossier.source.overlay;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.profile.Profile;
import dev.dossier.profile.meta.Confidential;
import dev.dossier.source.file.InputFile;
import dev.dossier.source.file.Problems;
import dev.dossier.source.file.SourceFile;
import dev.dossier.source.file.UserFiles;
import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.shape.Shape;
import dev.dossier.source.shape.Suggestions;
import dev.dossier.source.yaml.NodePlace;
import dev.dossier.source.yaml.Nodes;
import dev.dossier.source.yaml.UnknownKeys;
import dev.dossier.source.yaml.YamlComposer;
import dev.dossier.source.yaml.YamlPath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A file with private data that is not published with the profile. It has the same keys as the
 * profile, but only those of {@link Confidential} values; entries of lists are matched by id.
 */
public final class Overlay {
  private static final String ID = "id";

  /** An entry of a list. */
  private record Item(NodePlace id, MappingNode node) {}

  private final SourceFile file;
  private final Problems problems;
  private final Map<String, MappingNode> byPath = new HashMap<>();
  private final Map<String, Item> byId = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();

  private Overlay(SourceFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The name of the overlay of a profile: {@code profile.private.yaml}. */
  static String nameFor(String profile) {
    return profile.replaceFirst("(\\.[^.]*)?$", "") + ".private.yaml";
  }

  /** An empty overlay. */
  public static Overlay nothing(Problems problems) {
    return new Overlay(SourceFile.of(Path.of(""), "", ""), problems);
  }

  /** Returns the overlay of a profile; an empty one if there is none. */
  public static Overlay of(
      Path profile, String name, ExternalInputs outside, UserFiles files, Problems problems) {
    Path path = outside.overlay();
    if (path != null) {
      files.add(path);
      String called = outside.overlayName() == null ? path.toString() : outside.overlayName();
      return read(path, called, problems);
    }
    String beside = nameFor(String.valueOf(profile.getFileName()));
    path = profile.resolveSibling(beside);
    files.add(path);
    String called = Path.of(name).resolveSibling(beside).toString();
    if (!InputFile.exists(path)) {
      return nothing(problems);
    }
    try {
      Path folder = Objects.requireNonNull(path.toAbsolutePath().getParent());
      InputFile.checkWithin(folder, path, "the folder of the profile");
    } catch (InputFile.Unreadable e) {
      problems.add(Problem.ofFile(Severity.ERROR, called, e.getMessage()));
      return nothing(problems);
    }
    return read(path, called, problems);
  }

  private static Overlay read(Path path, String name, Problems problems) {
    if (!InputFile.exists(path)) {
      problems.add(Problem.ofFile(Severity.ERROR, name, "there is no such file"));
      return nothing(problems);
    }
    SourceFile source = SourceFile.readPrivate(path, name, problems);
    Overlay overlay =
        new Overlay(source == null ? SourceFile.of(path, name, "") : source, problems);
    Node root = source == null ? null : YamlComposer.compose(source, problems);
    if (root != null && !Nodes.isNull(root)) {
      Nodes.removeSchema(root);
      overlay.record(RecordShape.of(Profile.class), root, "", false);
    }
    return overlay;
  }

  public SourceFile file() {
    return file;
  }

  /**
   * Returns the entries that it adds to a mapping of the profile, by key.
   *
   * @param path the path of the mapping: {@code person.private}, {@code references[0]}
   */
  public Map<String, NodeTuple> of(MappingNode mapping, String path) {
    MappingNode found = byPath.get(path);
    ScalarNode id = id(mapping);
    if (found == null && path.endsWith("]") && id != null) {
      String key = YamlPath.enclosing(path) + "\n" + id.getValue();
      Item item = byId.get(key);
      taken.add(key);
      found = item == null ? null : item.node;
    }
    Map<String, NodeTuple> entries = new LinkedHashMap<>();
    if (found != null && !found.equals(mapping)) { // Nodes have no equality but identity.
      for (NodeTuple entry : found.getValue()) {
        if (!Nodes.key(entry).equals(ID) && !Nodes.isNull(entry.getValueNode())) {
          entries.putIfAbsent(Nodes.key(entry), entry);
        }
      }
    }
    return entries;
  }

  /** Reports entries that the profile does not have. */
  public void checkFound(Function<String, List<String>> idsOf) {
    for (Map.Entry<String, Item> item : byId.entrySet()) {
      String key = item.getKey();
      if (!taken.contains(key)) {
        String section = key.substring(0, key.indexOf('\n'));
        List<String> known = idsOf.apply(section);
        String wanted = item.getValue().id.text();
        error(
            item.getValue().id,
            "no entry of '%s' has the id %s".formatted(section, Nodes.quote(wanted)),
            Suggestions.nearest(wanted, known));
      }
    }
  }

  private void record(RecordShape shape, Node node, String path, boolean isItem) {
    if (!(node instanceof MappingNode mapping)) {
      String message = "expected a mapping, found " + Nodes.describe(node);
      error(new NodePlace(file, node, path), message, null);
      return;
    }
    byPath.put(path, mapping);
    List<String> allowed = new ArrayList<>();
    for (RecordShape.Field field : shape.keys().values()) {
      if (leadsToConfidential(field, new HashSet<>()) || (isItem && field.key().equals(ID))) {
        allowed.add(field.key());
      }
    }
    // Keys that are not allowed here are reported and removed.
    mapping.getValue().removeIf(entry -> !isAllowed(shape, entry, path, allowed));
    for (NodeTuple entry : mapping.getValue()) {
      RecordShape.Field field = shape.keys().get(Nodes.key(entry));
      String at = YamlPath.key(path, Nodes.key(entry));
      if (field == null || Nodes.isNull(entry.getValueNode())) {
        continue;
      }
      if (field.shape() instanceof Shape.OfRecord record && field.confidential() == null) {
        record(RecordShape.of(record.type()), entry.getValueNode(), at, false);
      } else if (field.shape() instanceof Shape.OfList list
          && list.items() instanceof Shape.OfRecord record) {
        items(RecordShape.of(record.type()), entry.getValueNode(), at);
      }
    }
  }

  private boolean isAllowed(RecordShape shape, NodeTuple entry, String path, List<String> allowed) {
    String key = Nodes.key(entry);
    if (allowed.contains(key)) {
      return true;
    }
    NodePlace place = new NodePlace(file, entry.getKeyNode(), path);
    if (shape.keys().containsKey(key)) {
      error(
          place,
          "'%s' is not private%s; write it in the profile itself; allowed here are %s"
              .formatted(key, YamlPath.in(path), String.join(", ", allowed)),
          null);
    } else {
      UnknownKeys.key(place, entry.getValueNode(), allowed, problems);
    }
    return false;
  }

  private void items(RecordShape shape, Node node, String path) {
    if (!(node instanceof SequenceNode list)) {
      error(
          new NodePlace(file, node, path), "expected a list, found " + Nodes.describe(node), null);
      return;
    }
    for (int i = 0; i < list.getValue().size(); i++) {
      Node item = list.getValue().get(i);
      String at = YamlPath.item(path, i);
      record(shape, item, at, true);
      byPath.remove(at);
      if (item instanceof MappingNode mapping) {
        ScalarNode written = id(mapping);
        if (written == null) {
          error(
              new NodePlace(file, item, at),
              "missing 'id' in " + at + ": the one of the entry that it belongs to",
              null);
          continue;
        }
        NodePlace id = new NodePlace(file, written, YamlPath.key(at, ID));
        if (byId.putIfAbsent(path + "\n" + id.text(), new Item(id, mapping)) != null) {
          error(id, "duplicate id " + Nodes.quote(id.text()) + " in " + at, null);
        }
      }
    }
  }

  private static @Nullable ScalarNode id(MappingNode mapping) {
    for (NodeTuple entry : mapping.getValue()) {
      if (Nodes.key(entry).equals(ID)
          && entry.getValueNode() instanceof ScalarNode id
          && !Nodes.isEmpty(id)) {
        return id;
      }
    }
    return null;
  }

  private static boolean leadsToConfidential(RecordShape.Field field, Set<Class<?>> seen) {
    if (field.confidential() != null) {
      return true;
    }
    Shape shape = field.shape() instanceof Shape.OfList list ? list.items() : field.shape();
    return shape instanceof Shape.OfRecord record
        && seen.add(record.type())
        && RecordShape.of(record.type()).keys().values().stream()
            .anyMatch(inner -> leadsToConfidential(inner, seen));
  }

  private void error(NodePlace place, String message, @Nullable String suggestion) {
    problems.add(place.problem(Severity.ERROR, message, suggestion));
  }
}
