package dev.dossier.source.bind;

import dev.dossier.profile.value.FilePath;
import dev.dossier.source.file.SourceFile;
import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.shape.Shape;
import dev.dossier.source.yaml.NodePlace;
import dev.dossier.source.yaml.Nodes;
import dev.dossier.source.yaml.YamlComposer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a section from its own file: only the list, or the list under the key of the section. */
final class ListFile {
  private final BindingContext context;

  ListFile(BindingContext context) {
    this.context = context;
  }

  /** Whether text may be the name of a file: it has a dot or a slash, or a file has this name. */
  private boolean isPath(String text) {
    if (text.isBlank() || text.contains(".") || text.contains("/") || text.contains("\\")) {
      return true;
    }
    context.files.add(text);
    try {
      return Files.exists(context.folder().resolve(text));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  List<Object> read(RecordShape.Field field, NodePlace place) {
    if (!isPath(place.text())) {
      String message = "expected a list for '%s', or the name of a YAML file with one, found %s";
      String found = Nodes.describe(place.node());
      context.error(place, message.formatted(field.key(), found));
      return List.of();
    }
    Shape path = Shape.of(FilePath.class);
    Object written = new ScalarBinder(context.problems).bind(path, place);
    Path found = written instanceof FilePath name ? context.find(name, place) : null;
    if (!(written instanceof FilePath name) || found == null) {
      return List.of();
    }
    SourceFile file = SourceFile.read(found, context.nameOf(name), context.problems);
    Node root = file == null ? null : YamlComposer.compose(file, field.shape(), context.problems);
    if (file == null || root == null) {
      return List.of();
    }
    Nodes.removeSchema(root);
    Node list = root;
    if (root instanceof MappingNode mapping
        && mapping.getValue().size() == 1
        && Nodes.key(mapping.getValue().get(0)).equals(field.key())) {
      list = mapping.getValue().get(0).getValueNode();
    }
    Binder binder = new Binder(file, context);
    return binder.list((Shape.OfList) field.shape(), list, place.path());
  }
}
