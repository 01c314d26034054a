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
 * The YAML nodes of one file by location, so that problems can be created from a {@link
 * SourceLocation} alone.
 */
public final class NodeLocations {
  private final SourceFile file;
  private final Map<Integer, Node> byStart = new HashMap<>();

  // The offsets of the last value, as a long value may have many problems.
  private @Nullable ScalarNode measured;
  private int[] offsets = {};

  NodeLocations(SourceFile file) {
    this.file = file;
  }

  /** Adds the nodes of an earlier reading of the same file. */
  void addAll(NodeLocations earlier) {
    byStart.putAll(earlier.byStart);
  }

  /**
   * Returns the location of a node, and records it.
   *
   * @param head the node, or the part of it to which problems refer
   * @param path its YAML path
   */
  public SourceLocation of(Node head, String path) {
    int start = start(head);
    byStart.put(start, head);
    return file.location(start, path);
  }

  /** Returns a problem with a node; see {@link #of} for {@code head}. */
  public Problem problem(
      Severity severity, Node head, String path, String message, @Nullable String suggestion) {
    int from = start(head);
    int to = Math.max(head.getEndMark().getIndex(), from + 1);
    // A suggestion for the value of a variable would reveal the value.
    return head instanceof SubstitutedScalar filled
        ? file.problemAt(severity, from, to, path, filled.withoutValue(message), null)
        : file.problemAt(severity, from, to, path, message, suggestion);
  }

  /**
   * Returns a problem with a part of a scalar; offset and length are in UTF-16 code units of the
   * value.
   */
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

  /**
   * Returns a problem with a part of the value at a location; without a value, with a part of the
   * line.
   */
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

  /** Returns the scalar at a location; empty if there is none. */
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
