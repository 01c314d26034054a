package dev.dossier.examples;

import dev.dossier.profile.Profile;
import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.shape.Shape;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A profile of which every text that can be in several languages is a word of its own, in one
 * language. Which texts these are is read from the records of the vocabulary, so that none can be
 * forgotten.
 */
final class MarkedTexts {
  private final Path folder;
  private final String language;
  private final Set<String> without;
  private final Map<String, String> fields = new LinkedHashMap<>();

  private MarkedTexts(Path folder, String language, Set<String> without) {
    this.folder = folder;
    this.language = language;
    this.without = without;
  }

  /**
   * Writes such a profile.
   *
   * @param folder of a profile, which is written anew
   * @param language of all texts
   * @param without components that are left out
   * @param documents its documents, as YAML
   * @return what component of the vocabulary each word stands in: {@code zqaabz} in {@code
   *     Talk.title}
   */
  static Map<String, String> write(
      Path folder, String language, Set<String> without, String documents) throws IOException {
    MarkedTexts marked = new MarkedTexts(folder, language, without);
    Path file = folder.resolve("profile.yaml");
    MappingNode profile = (MappingNode) read(file);
    List<NodeTuple> entries = new ArrayList<>(profile.getValue());
    entries.removeIf(entry -> key(entry).equals("documents"));
    entries.addAll(((MappingNode) new Yaml().compose(new StringReader(documents))).getValue());
    Node whole =
        marked.record(
            RecordShape.of(Profile.class), new MappingNode(Tag.MAP, entries, FlowStyle.BLOCK));
    StringWriter text = new StringWriter();
    new Yaml(new DumperOptions()).serialize(whole, text);
    Files.writeString(file, text.toString());
    return marked.fields;
  }

  /** All components of the vocabulary that are texts, of whatever record they are in. */
  static Set<String> components() {
    Set<String> texts = new LinkedHashSet<>();
    collect(new Shape.OfRecord(Profile.class), "", texts, new LinkedHashSet<>());
    return texts;
  }

  private static void collect(Shape shape, String name, Set<String> texts, Set<Class<?>> seen) {
    if (isText(shape)) {
      texts.add(name);
    } else if (shape instanceof Shape.OfList list) {
      collect(list.items(), name, texts, seen);
    } else if (shape instanceof Shape.OneOrMany several) {
      collect(several.items(), name, texts, seen);
    } else if (shape instanceof Shape.OfMap map) {
      collect(map.values(), name, texts, seen);
    } else if (shape instanceof Shape.OfRecord record && seen.add(record.type())) {
      RecordShape.of(record.type())
          .keys()
          .values()
          .forEach(field -> collect(field.shape(), name(record.type(), field), texts, seen));
    }
  }

  private static boolean isText(Shape shape) {
    return shape instanceof Shape.Simple simple && simple.markup() != null;
  }

  private static String name(Class<?> record, RecordShape.Field field) {
    return record.getSimpleName() + "." + field.key();
  }

  private Node record(RecordShape shape, Node node) throws IOException {
    RecordShape.Field shorthand =
        shape.shorthand() == null ? null : shape.keys().get(shape.shorthand());
    boolean isShort = node instanceof ScalarNode || isLanguages(node);
    if (isShort) {
      return shorthand == null || !isText(shorthand.shape())
          ? node
          : word(name(shape.type(), shorthand));
    }
    List<NodeTuple> entries = new ArrayList<>();
    for (NodeTuple entry : ((MappingNode) node).getValue()) {
      RecordShape.Field field = shape.keys().get(key(entry));
      if (without.contains(name(shape.type(), field))) {
        continue;
      }
      entries.add(
          new NodeTuple(
              entry.getKeyNode(),
              value(
                  field.shape(), inPlace(field, entry.getValueNode()), name(shape.type(), field))));
    }
    return new MappingNode(Tag.MAP, entries, FlowStyle.BLOCK);
  }

  /** The list of a file where a file is named. */
  private Node inPlace(RecordShape.Field field, Node node) throws IOException {
    return field.inFile() && node instanceof ScalarNode file
        ? read(folder.resolve(file.getValue()))
        : node;
  }

  private Node value(Shape shape, Node node, String name) throws IOException {
    if (isText(shape)) {
      return word(name);
    } else if (shape instanceof Shape.OfRecord record) {
      return record(RecordShape.of(record.type()), node);
    } else if (shape instanceof Shape.OfList list && node instanceof SequenceNode items) {
      List<Node> values = new ArrayList<>();
      for (Node item : items.getValue()) {
        values.add(value(list.items(), item, name));
      }
      return new SequenceNode(Tag.SEQ, values, FlowStyle.BLOCK);
    } else if (shape instanceof Shape.OneOrMany several) {
      boolean isOne = !(node instanceof SequenceNode);
      return value(isOne ? several.items() : new Shape.OfList(several.items()), node, name);
    } else if (shape instanceof Shape.OfMap map) {
      List<NodeTuple> values = new ArrayList<>();
      for (NodeTuple entry : ((MappingNode) node).getValue()) {
        values.add(
            new NodeTuple(entry.getKeyNode(), value(map.values(), entry.getValueNode(), name)));
      }
      return new MappingNode(Tag.MAP, values, FlowStyle.BLOCK);
    }
    return node;
  }

  /** A word that is nowhere else, of letters that no face joins and no language divides. */
  private Node word(String name) {
    StringBuilder word = new StringBuilder("zq");
    for (int rest = fields.size(), i = 0; i < 3; i++, rest /= 20) {
      word.append("bcdghjkmnpqrsvwxyzlt".charAt(rest % 20));
    }
    fields.put(word.append('z').toString(), name);
    NodeTuple text = new NodeTuple(scalar(language), scalar(word.toString()));
    return new MappingNode(Tag.MAP, List.of(text), FlowStyle.FLOW);
  }

  private static boolean isLanguages(Node node) {
    return node instanceof MappingNode map
        && map.getValue().stream().allMatch(entry -> key(entry).matches("[a-z]{2}(-.+)?"));
  }

  private static Node scalar(String text) {
    return new ScalarNode(Tag.STR, text, null, null, ScalarStyle.PLAIN);
  }

  private static String key(NodeTuple entry) {
    return ((ScalarNode) entry.getKeyNode()).getValue();
  }

  private static Node read(Path file) throws IOException {
    try (var reader = Files.newBufferedReader(file)) {
      return new Yaml().compose(reader);
    }
  }
}
