package dev.dossier.source.yaml;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.SourceLocation;
import dev.dossier.source.file.SourceFile;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * A node with its file and YAML path, for binders and rules. Values outside of this package only
 * have its {@link #location}.
 */
public record NodePlace(SourceFile file, Node node, String path) {

  /** Returns the scalar value; empty for a list or a mapping. */
  public String text() {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  /** Returns the end of a message about a part of the value: {@code " in projects[2]"}. */
  public String in() {
    return YamlPath.in(file.local(path));
  }

  /** Returns the location: of a mapping that of its first key, of a list that of its first item. */
  public SourceLocation location() {
    return file.nodes().of(Nodes.head(node), path);
  }

  /**
   * Returns a problem with a part of the value.
   *
   * @param offset the start of the part in {@link #text()}, in UTF-16 code units
   * @param length the number of code units to mark
   */
  public Problem problem(
      Severity severity, int offset, int length, String message, @Nullable String suggestion) {
    return node instanceof ScalarNode
        ? file.nodes().problem(severity, node, path, offset, length, message, suggestion)
        : problem(severity, message, suggestion);
  }

  /** Returns a problem with the value as a whole. */
  public Problem problem(Severity severity, String message, @Nullable String suggestion) {
    return file.nodes().problem(severity, Nodes.head(node), path, message, suggestion);
  }

  /** Returns the 1-based line. */
  public int line() {
    return file.line(Nodes.head(node).getStartMark().getIndex());
  }
}
