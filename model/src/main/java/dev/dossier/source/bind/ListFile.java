package dev.dossier.source.bind;

import dev.dossier.Severity;
import dev.dossier.profile.value.FilePath;
import dev.dossier.source.file.SourceFile;
import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.shape.Shape;
import dev.dossier.source.yaml.Nodes;
import dev.dossier.source.yaml.Site;
import dev.dossier.source.yaml.YamlComposer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a section that stands in a file of its own: the list alone, or under the section's key. */
final class ListFile {
  private final Reading reading;

  ListFile(Reading reading) {
    this.reading = reading;
  }

  /** Whether text may be the name of a file: it has a dot or a slash, or something has the name. */
  private boolean isPath(String text) {
    if (text.isBlank() || text.contains(".") || text.contains("/") || text.contains("\\")) {
      return true;
    }
    try {
      return Files.exists(reading.folder().resolve(text));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  List<Object> read(RecordShape.Field field, Site site) {
    if (!isPath(site.markdown())) {
      String message = "expected a list for '%s', or the name of a YAML file with one, found %s";
      String found = Nodes.describe(site.node());
      reading.problems.add(
          site.problem(Severity.ERROR, message.formatted(field.key(), found), null));
      return List.of();
    }
    Shape path = Shape.of(FilePath.class);
    Object written = new ScalarBinder(reading.problems).bind(path, site);
    Path found = written instanceof FilePath name ? reading.find(name, site) : null;
    if (!(written instanceof FilePath name) || found == null) {
      return List.of();
    }
    SourceFile file = SourceFile.read(found, reading.nameOf(name), reading.problems);
    Node root = file == null ? null : YamlComposer.compose(file, field.shape(), reading.problems);
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
    Binder binder = new Binder(file, reading);
    return binder.list((Shape.OfList) field.shape(), list, site.path());
  }
}
