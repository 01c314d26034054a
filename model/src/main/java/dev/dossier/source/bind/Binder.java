package dev.dossier.source.bind;

import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.csl.Publications;
import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.profile.value.FilePath;
import dev.dossier.profile.value.Text;
import dev.dossier.source.file.SourceFile;
import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.shape.Shape;
import dev.dossier.source.yaml.CitationKey;
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

/** Reads nodes of one file as values of the vocabulary. Invalid values are reported and omitted. */
public final class Binder {
  private final SourceFile file;
  private final BindingContext context;

  public Binder(SourceFile file, BindingContext context) {
    this.file = file;
    this.context = context;
  }

  /** Returns the value of a node; {@code null} if it does not have that shape, or is empty. */
  @Nullable Object bind(Shape shape, Node node, String path) {
    NodePlace place = new NodePlace(file, node, path);
    context.put(path, place);
    if (shape instanceof Shape.OfRecord record) {
      return record.type() == Publications.class
          ? new PublicationsBinder(file, context, this).bind(node, path)
          : new RecordBinder(file, context, this).bind(RecordShape.of(record.type()), node, path);
    }
    if (shape instanceof Shape.OfList list) {
      return list(list, node, path);
    }
    if (shape instanceof Shape.OneOrMany several) {
      return oneOrMany(several, node, path);
    }
    if (shape instanceof Shape.OfMap map) {
      return map(map, node, path);
    }
    if (shape instanceof Shape.Simple simple && simple.markup() != null) {
      return new TextBinder(file, context, simple.markup()).bind(node, path);
    }
    if (shape == Shape.Simple.PUBLICATION) {
      return context.items.bind(file, context.problems, node, path);
    }
    Object value = new ScalarBinder(context.problems).bind(shape, place);
    return value instanceof FilePath written && context.find(written, place) == null ? null : value;
  }

  /** Returns the value of a key of a record; {@code null} if there is none. */
  @Nullable Object field(RecordShape.Field field, Node node, String path) {
    if (Nodes.isNull(node)) {
      return null;
    }
    if (field.inFolder()) {
      return new PostFolder(context).read(field, new NodePlace(file, node, path));
    }
    if (field.inFile() && node instanceof ScalarNode) {
      return new ListFile(context).read(field, new NodePlace(file, node, path));
    }
    Object bound = bind(field.shape(), node, path);
    Object value = field.isName() ? asNames(bound) : bound;
    if (field.refersTo() != null) {
      refer(field.refersTo(), node, path);
    }
    return value;
  }

  /**
   * Marks a text, or the texts of a list, as names: see {@link Text#isName}. Other values are
   * unchanged.
   */
  private static @Nullable Object asNames(@Nullable Object value) {
    return value instanceof List<?> values
        ? values.stream().map(Binder::asNames).toList()
        : value instanceof Text text ? text.asName() : value;
  }

  /** Records ids to be resolved: items of a list, or keys of a mapping. */
  private void refer(Class<?> type, Node node, String path) {
    if (node instanceof SequenceNode list) {
      for (int i = 0; i < list.getValue().size(); i++) {
        refer(type, list.getValue().get(i), YamlPath.item(path, i));
      }
    } else if (node instanceof MappingNode mapping) {
      for (NodeTuple entry : mapping.getValue()) {
        refer(type, entry.getKeyNode(), YamlPath.key(path, Nodes.key(entry)));
      }
    } else if (!Nodes.isEmpty(node)) {
      NodePlace place = new NodePlace(file, node, path);
      if (type == Publication.class) {
        context.citationKeys.add(new CitationKey(place.text(), place.location()));
      } else {
        context.references.add(new BindingContext.Reference(type, place));
      }
    }
  }

  private List<Object> oneOrMany(Shape.OneOrMany shape, Node node, String path) {
    if (node instanceof SequenceNode) {
      return list(new Shape.OfList(shape.items()), node, path);
    }
    Object one = bind(shape.items(), node, path);
    return one == null ? List.of() : List.of(one);
  }

  public List<Object> list(Shape.OfList shape, Node node, String path) {
    if (!(node instanceof SequenceNode list)) {
      wrongKind(node, path, "a list", SyntaxHint.forList(shape, node));
      return List.of();
    }
    if (Shape.isOf(DocumentSpec.class, shape.items())) {
      context.inheritance = new DocumentInheritance(file, list, path, context.problems);
    }
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < list.getValue().size(); i++) {
      Node item = list.getValue().get(i);
      String at = YamlPath.item(path, i);
      if (Nodes.isNull(item)) {
        error(item, at, "empty item " + at);
      } else {
        Object value = bind(shape.items(), item, at);
        if (value != null) {
          items.add(value);
        }
      }
    }
    return items;
  }

  private Map<Object, Object> map(Shape.OfMap shape, Node node, String path) {
    if (!(node instanceof MappingNode mapping)) {
      wrongKind(node, path, "a mapping", "");
      return Map.of();
    }
    Map<Object, Object> values = new LinkedHashMap<>();
    for (NodeTuple entry : mapping.getValue()) {
      String at = YamlPath.key(path, Nodes.key(entry));
      NodePlace keyPlace = new NodePlace(file, entry.getKeyNode(), at);
      Object key = new ScalarBinder(context.problems).bind(shape.keys(), keyPlace);
      Object value = bind(shape.values(), entry.getValueNode(), at);
      if (key != null && value != null && values.putIfAbsent(key, value) != null) {
        error(entry.getKeyNode(), at, "'%s' is there already%s".formatted(key, YamlPath.in(path)));
      }
    }
    return values;
  }

  /**
   * Reports that another kind of value was expected.
   *
   * @param advice how to write it, at the end of the message; may be empty
   */
  void wrongKind(Node node, String path, String expected, String advice) {
    String what = path.isEmpty() ? "in the profile" : "for '" + YamlPath.last(path) + "'";
    String found = Nodes.describe(node);
    error(node, path, "expected %s %s, found %s%s".formatted(expected, what, found, advice));
  }

  void error(Node node, String path, String message) {
    context.error(new NodePlace(file, node, path), message);
  }
}
