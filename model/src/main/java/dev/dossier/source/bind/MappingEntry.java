package dev.dossier.source.bind;

import dev.dossier.source.file.SourceFile;
import dev.dossier.source.yaml.NodePlace;
import dev.dossier.source.yaml.Nodes;
import dev.dossier.source.yaml.YamlPath;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

/**
 * A key and its value with their file. A mapping may have entries that are written elsewhere: in
 * the overlay, or in the document that it extends.
 *
 * @param keyNode the key; for a shorthand the value itself
 * @param path the path at which the value is written
 */
record MappingEntry(String key, SourceFile file, Node keyNode, Node node, String path) {

  /** Creates an entry of the mapping at a path. */
  static MappingEntry of(SourceFile file, NodeTuple tuple, String mapping) {
    String key = Nodes.key(tuple);
    String path = YamlPath.key(mapping, key);
    return new MappingEntry(key, file.origin(path), tuple.getKeyNode(), tuple.getValueNode(), path);
  }

  MappingEntry withNode(Node value) {
    return new MappingEntry(key, file, keyNode, value, path);
  }

  /** Returns the place of the value; that of the key if there is no value. */
  NodePlace place() {
    return new NodePlace(file, Nodes.isNull(node) ? keyNode : node, path);
  }
}
