package dev.dossier.source.file;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.SourceLocation;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * The YAML nodes of one file by their places. A {@link SourceLocation} is a plain value; the node
 * that stands there is kept here, so that a problem can be made from the location alone.
 */
public final class NodeLocations {
  private final SourceFile file;
  private final Map<Integer, Node> byStart = new HashMap<>();

  // Many problems may be in one long value; they are reported one after another.
  private @Nullable ScalarNode measured;
  private int[] offsets = {};

  NodeLocations(SourceFile file) {
    this.file = file;
  }

  /** Takes over the nodes of an earlier reading of the same file. */
  void addAll(NodeLocations earlier) {
    byStart.putAll(earlier.byStart);
  }

  /**
   * The location of a node.
   *
   * @param head the node, or the part of it that problems point at
   * @param path its YAML path
   */
  public SourceLocation of(Node head, String path) {
    int start = start(head);
    byStart.put(start, head);
    return file.location(start, path);
  }

  /** A problem with a node as a whole; see {@link #of} for {@code head}. */
  public Problem problem(
      Severity severity, Node head, String path, String message, @Nullable String suggestion) {
    int from = start(head);
    int to = Math.max(head.getEndMark().getIndex(), from + 1);
    // A suggestion made for the value of a variable would give the value away.
    return head instanceof SubstitutedScalar filled
        ? file.problemAt(severity, from, to, path, filled.withoutValue(message), null)
        : file.problemAt(severity, from, to, path, message, suggestion);
  }

  /** A problem with a part of a plain value; offset and length count UTF-16 code units of it. */
  public Problem problem(
      Severity severity,
      Node head,
      String path,
      int offset,
      int length,
      String message,
      @Nullable String suggestion) {
    if (!(head instanceof ScalarNode scalar) || head instanceof SubstitutedScalar) {
      return problem(severity, head, path, message, suggestion);
    }
    int[] indexes = offsets(scalar);
    int last = indexes.length - 1;
    int from = Math.min(Math.max(offset, 0), last);
    int to = Math.min(from + Math.min(Math.max(length, 1), last), last);
    return file.problemAt(severity, indexes[from], indexes[to], path, message, suggestion);
  }

  /** A problem with a part of the value at a location, or of the line where no value is known. */
  Problem problem(
      Severity severity,
      SourceLocation at,
      int offset,
      int length,
      String message,
      @Nullable String suggestion) {
    Node head = byStart.get(file.index(at));
    return head == null
        ? file.problem(
            severity, at.line(), at.column() + offset, length, at.path(), message, suggestion)
        : problem(severity, head, at.path(), offset, length, message, suggestion);
  }

  /** The plain value that begins at a location; empty if there is none. */
  String value(SourceLocation at) {
    return byStart.get(file.index(at)) instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  private int start(Node head) {
    return ScalarOffsets.skipProperties(file.codePoints(), head.getStartMark().getIndex());
  }

  private int[] offsets(ScalarNode scalar) {
    if (!scalar.equals(measured)) {
      offsets = ScalarOffsets.of(file.codePoints(), scalar);
      measured = scalar;
    }
    return offsets;
  }
}
