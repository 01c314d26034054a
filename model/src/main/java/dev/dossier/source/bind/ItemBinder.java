package dev.dossier.source.bind;

import dev.dossier.profile.csl.Publication;
import dev.dossier.source.file.Problems;
import dev.dossier.source.file.SourceFile;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the items of a profile that are CSL data, whose form is not that of a record. */
@FunctionalInterface
public interface ItemBinder {
  /** The work that a node holds; {@code null} if it holds none, which is reported. */
  @Nullable Publication bind(SourceFile file, Problems problems, Node node, String path);
}
