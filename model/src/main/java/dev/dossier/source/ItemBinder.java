package dev.dossier.source;

import dev.dossier.profile.Publication;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the items of a profile that are CSL data, whose form is not that of a record. */
@FunctionalInterface
interface ItemBinder {
  /** The work that a node holds; {@code null} if it holds none, which is reported. */
  @Nullable Publication bind(SourceFile file, Problems problems, Node node, String path);
}
