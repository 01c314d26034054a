package dev.dossier.source.csl;

import dev.dossier.Severity;
import dev.dossier.profile.csl.Publication;
import dev.dossier.source.file.Problems;
import dev.dossier.source.file.SourceFile;
import dev.dossier.source.yaml.NodePlace;
import dev.dossier.source.yaml.Nodes;
import dev.dossier.source.yaml.YamlComposer;
import dev.dossier.source.yaml.YamlPath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads files of CSL data: CSL-JSON, or CSL-YAML, whose items are the whole file or under {@code
 * references} as in Pandoc.
 */
public final class CslFileReader {
  private static final String REFERENCES = "references";

  private CslFileReader() {}

  /**
   * Reads a file. Problems are reported, never thrown.
   *
   * @param path the file
   * @param name the name of the file in problems; a name that ends in {@code .json} is read as JSON
   * @param problems receives all problems
   * @return the works in the order of the file, without invalid ones
   */
  public static List<Publication> read(Path path, String name, Problems problems) {
    SourceFile file = SourceFile.read(path, name, problems);
    Node root = file == null ? null : YamlComposer.compose(file, problems);
    return file == null || root == null ? List.of() : items(file, root, problems);
  }

  private static List<Publication> items(SourceFile file, Node root, Problems problems) {
    Node list = root instanceof MappingNode mapping ? references(mapping) : root;
    if (!(list instanceof SequenceNode sequence)) {
      problems.add(
          new NodePlace(file, root, "")
              .problem(
                  Severity.ERROR,
                  "expected a list of CSL items, alone or under 'references', found "
                      + Nodes.describe(root),
                  null));
      return List.of();
    }
    CslSyntax syntax = file.name().endsWith(".json") ? CslSyntax.JSON : CslSyntax.YAML;
    CslItemBinder binder = new CslItemBinder(file, problems, syntax);
    List<Publication> items = new ArrayList<>();
    for (int i = 0; i < sequence.getValue().size(); i++) {
      Node node = sequence.getValue().get(i);
      String path = YamlPath.item(root instanceof SequenceNode ? "" : REFERENCES, i);
      Publication work = binder.bind(node, path);
      if (work != null) {
        items.add(work);
      }
    }
    return items;
  }

  private static @Nullable Node references(MappingNode mapping) {
    for (NodeTuple entry : mapping.getValue()) {
      if (Nodes.key(entry).equals(REFERENCES)) {
        return entry.getValueNode();
      }
    }
    return null;
  }
}
