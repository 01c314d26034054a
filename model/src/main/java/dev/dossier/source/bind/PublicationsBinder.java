package dev.dossier.source.bind;

import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.csl.Publications;
import dev.dossier.profile.value.FilePath;
import dev.dossier.source.file.SourceFile;
import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.shape.Shape;
import dev.dossier.source.yaml.NodePlace;
import dev.dossier.source.yaml.Nodes;
import dev.dossier.source.yaml.YamlPath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads {@code publications}: a file, a list of files and items, or a mapping. */
final class PublicationsBinder {
  private static final Shape FILE = Shape.of(FilePath.class);

  private final SourceFile file;
  private final BindingContext context;
  private final Binder binder;

  PublicationsBinder(SourceFile file, BindingContext context, Binder binder) {
    this.file = file;
    this.context = context;
    this.binder = binder;
  }

  @Nullable Object bind(Node node, String path) {
    List<FilePath> files = new ArrayList<>();
    List<Publication> items = new ArrayList<>();
    if (node instanceof MappingNode) {
      return new RecordBinder(file, context, binder)
          .bind(RecordShape.of(Publications.class), node, path);
    } else if (node instanceof SequenceNode list) {
      for (int i = 0; i < list.getValue().size(); i++) {
        add(list.getValue().get(i), path, YamlPath.item(path, i), files, items);
      }
    } else if (!Nodes.isNull(node)) {
      add(node, path, path, files, items);
    }
    return Publications.of(files, items);
  }

  /** Adds a file or an item, also under the path that it has in the mapping. */
  private void add(
      Node node, String path, String at, List<FilePath> files, List<Publication> items) {
    NodePlace place = new NodePlace(file, node, at);
    if (node instanceof ScalarNode) {
      if (binder.bind(FILE, node, at) instanceof FilePath written) {
        context.put(YamlPath.item(YamlPath.key(path, "files"), files.size()), place);
        files.add(written);
      }
    } else if (binder.bind(Shape.Simple.PUBLICATION, node, at) instanceof Publication work) {
      context.put(YamlPath.item(YamlPath.key(path, "items"), items.size()), place);
      items.add(work);
    }
  }
}
