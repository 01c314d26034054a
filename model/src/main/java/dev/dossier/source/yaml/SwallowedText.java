package dev.dossier.source.yaml;

import dev.dossier.Severity;
import dev.dossier.source.file.Problems;
import dev.dossier.source.file.SourceFile;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Reports text that YAML reads as a comment: {@code summary: Ranked #1 in the world} is {@code
 * Ranked} in YAML. Intended comments have a space after their {@code #}.
 */
final class SwallowedText {
  private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{3,8}\\s*");

  private final SourceFile file;
  private final Problems problems;

  SwallowedText(SourceFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  void check(ScalarNode node, String path) {
    if (node.getScalarStyle() != ScalarStyle.PLAIN) {
      return;
    }
    int[] points = file.codePoints();
    int end = node.getEndMark().getIndex();
    int at = end;
    while (at < points.length && (points[at] == ' ' || points[at] == '\t')) {
      at++;
    }
    boolean isComment =
        at > end
            && at + 1 < points.length
            && points[at] == '#'
            && Character.isLetterOrDigit(points[at + 1]);
    if (isComment && !isColor(node, new String(points, at, lineEnd(points, at) - at))) {
      problems.add(
          file.problemAt(
              Severity.WARNING,
              at,
              lineEnd(points, at),
              path,
              "YAML takes this for a comment, so it is not printed; put the whole text in quotes,"
                  + " or write '# ' for a comment",
              null));
    }
  }

  /** A colour without quotes has its own message. */
  private static boolean isColor(ScalarNode node, String comment) {
    return node.getValue().isEmpty() && COLOR.matcher(comment).matches();
  }

  private static int lineEnd(int[] points, int from) {
    int end = from;
    while (end < points.length && points[end] != '\n' && points[end] != '\r') {
      end++;
    }
    return end;
  }
}
