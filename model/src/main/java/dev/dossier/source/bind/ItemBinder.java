package dev.dossier.source.bind;

import dev.dossier.profile.csl.Publication;
import dev.dossier.source.file.Problems;
import dev.dossier.source.file.SourceFile;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Reads publications of a profile, which are CSL items and not records of the vocabulary. */
@FunctionalInterface
public interface ItemBinder {
  /** Returns the work of a node; {@code null} if it is invalid, which is reported. */
  @Nullable Publication bind(SourceFile file, Problems problems, Node node, String path);
}
