package dev.dossier.source.bind;

import dev.dossier.source.file.SourceFile;
import dev.dossier.source.yaml.NodePlace;
import dev.dossier.source.yaml.Nodes;
import dev.dossier.source.yaml.YamlPath;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

/**
 * A key and its value, and where they are written. A mapping may have entries that are written
 * elsewhere: in the overlay, or in the document that it extends.
 *
 * @param keyNode the value itself where a plain value stands for a mapping with this key
 * @param path of the value where it is written
 */
record MappingEntry(String key, SourceFile file, Node keyNode, Node node, String path) {

  /** An entry of the mapping at a path. */
  static MappingEntry of(SourceFile file, NodeTuple tuple, String mapping) {
    String key = Nodes.key(tuple);
    String path = YamlPath.key(mapping, key);
    return new MappingEntry(key, file.origin(path), tuple.getKeyNode(), tuple.getValueNode(), path);
  }

  MappingEntry withNode(Node value) {
    return new MappingEntry(key, file, keyNode, value, path);
  }

  /** Where the value stands; the key if there is no value. */
  NodePlace place() {
    return new NodePlace(file, Nodes.isNull(node) ? keyNode : node, path);
  }
}
