package dev.dossier.source.yaml;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.source.file.ScalarOffsets;
import dev.dossier.source.file.SourceFile;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** A value of a profile in its file. */
public record Site(SourceFile file, Node node, String path) implements ProseSite {

  @Override
  public String markdown() {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  @Override
  public Problem problem(
      Severity severity, int offset, int length, String message, @Nullable String suggestion) {
    if (!(node instanceof ScalarNode scalar) || node instanceof FilledScalar) {
      return problem(severity, message, suggestion);
    }
    int[] indexes = file.offsets(scalar);
    int from = Math.min(Math.max(offset, 0), indexes.length - 1);
    int to = Math.min(from + Math.max(length, 1), indexes.length - 1);
    return file.problemAt(severity, indexes[from], indexes[to], path, message, suggestion);
  }

  /** A problem with the value as a whole. */
  public Problem problem(Severity severity, String message, @Nullable String suggestion) {
    Node head = Nodes.head(node);
    int[] points = file.codePoints();
    int from = ScalarOffsets.skipProperties(points, head.getStartMark().getIndex());
    int to = head.getEndMark().getIndex();
    if (node instanceof FilledScalar filled) {
      // What is suggested tells of the value as well.
      return file.problemAt(
          severity, from, Math.max(to, from + 1), path, filled.withoutValue(message), null);
    }
    // A block scalar's mark is at its | or >; what is wrong is below it, but that is where it
    // begins.
    return file.problemAt(severity, from, Math.max(to, from + 1), path, message, suggestion);
  }

  /** The line where it stands. */
  public int line() {
    return file.line(Nodes.head(node).getStartMark().getIndex());
  }
}
