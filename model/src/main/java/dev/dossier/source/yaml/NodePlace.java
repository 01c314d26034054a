package dev.dossier.source.yaml;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.SourceLocation;
import dev.dossier.source.file.SourceFile;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * A node with its file and its YAML path: what binders and rules need of a value. What leaves the
 * source carries its {@link #location} only.
 */
public record NodePlace(SourceFile file, Node node, String path) {

  /** The plain value; empty for a list or a mapping. */
  public String text() {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  /** Where it stands: a mapping at its first key, a list at its first item. */
  public SourceLocation location() {
    return file.nodes().of(Nodes.head(node), path);
  }

  /**
   * A problem with a part of the value.
   *
   * @param offset where the part starts in {@link #text()}, in UTF-16 code units
   * @param length how many code units to mark
   */
  public Problem problem(
      Severity severity, int offset, int length, String message, @Nullable String suggestion) {
    return node instanceof ScalarNode
        ? file.nodes().problem(severity, node, path, offset, length, message, suggestion)
        : problem(severity, message, suggestion);
  }

  /** A problem with the value as a whole. */
  public Problem problem(Severity severity, String message, @Nullable String suggestion) {
    return file.nodes().problem(severity, Nodes.head(node), path, message, suggestion);
  }

  /** The line where it stands. */
  public int line() {
    return file.line(Nodes.head(node).getStartMark().getIndex());
  }
}
