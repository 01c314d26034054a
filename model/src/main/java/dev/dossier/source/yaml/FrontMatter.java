package dev.dossier.source.yaml;

import dev.dossier.Severity;
import dev.dossier.source.file.Problems;
import dev.dossier.source.file.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads a Markdown file with YAML front matter between two lines {@code ---} as a mapping, in which
 * the text after the front matter is the value of a further key.
 */
public final class FrontMatter {
  private static final Pattern BEGIN = Pattern.compile("---[ \\t]*\\R");
  private static final Pattern END = Pattern.compile("(?m)^(---|\\.\\.\\.)[ \\t]*$");
  private static final String HOW =
      "begins with a line '---', then its 'title:' and 'date:', then a line '---'";

  private FrontMatter() {}

  /**
   * Returns the mapping of a file.
   *
   * @param textKey the key of the text after the front matter
   * @return {@code null} if it has no front matter, which is reported
   */
  public static @Nullable MappingNode read(SourceFile file, String textKey, Problems problems) {
    String text = file.withoutControlCharacters(problems);
    Matcher begin = BEGIN.matcher(text);
    if (!begin.lookingAt()) {
      problems.add(file.problem(Severity.ERROR, 1, 1, 1, "", "a post " + HOW, null));
      return null;
    }
    Matcher end = END.matcher(text);
    if (!end.find(begin.end())) {
      String message = "the front matter has no end; a post " + HOW;
      problems.add(file.problem(Severity.ERROR, 1, 1, 3, "", message, null));
      return null;
    }
    SourceFile front = SourceFile.of(file.path(), file.name(), text.substring(0, end.start()));
    if (text.substring(begin.end(), end.start()).isBlank()) {
      problems.add(file.problem(Severity.ERROR, 1, 1, 3, "", "a post " + HOW, null));
      return null;
    }
    Node root = YamlComposer.compose(front, problems);
    if (root == null) {
      return null;
    }
    if (!(root instanceof MappingNode mapping)) {
      String message = "expected 'title:' and 'date:', found " + Nodes.describe(root);
      problems.add(new NodePlace(file, root, "").problem(Severity.ERROR, message, null));
      return null;
    }
    return withText(file, mapping, textKey, text, end, problems);
  }

  private static MappingNode withText(
      SourceFile file,
      MappingNode mapping,
      String textKey,
      String text,
      Matcher end,
      Problems problems) {
    List<NodeTuple> entries = new ArrayList<>();
    for (NodeTuple entry : mapping.getValue()) {
      if (Nodes.key(entry).equals(textKey)) {
        problems.add(
            new NodePlace(file, entry.getKeyNode(), textKey)
                .problem(
                    Severity.ERROR,
                    "the text of a post follows the front matter; remove '" + textKey + "' here",
                    null));
      } else {
        entries.add(entry);
      }
    }
    // The line that ends the front matter becomes the header of a literal block.
    Mark from = mark(file, text.codePointCount(0, end.start()));
    Mark to = mark(file, file.codePoints().length);
    String body = text.substring(end.end()).replaceFirst("^\\R", "").replaceAll("\\r\\n?", "\n");
    entries.add(
        new NodeTuple(
            new ScalarNode(Tag.STR, textKey, from, from, ScalarStyle.PLAIN),
            new ScalarNode(Tag.STR, body, from, to, ScalarStyle.LITERAL)));
    return new MappingNode(
        Tag.MAP, true, entries, mapping.getStartMark(), mapping.getEndMark(), FlowStyle.BLOCK);
  }

  private static Mark mark(SourceFile file, int index) {
    int line = file.line(index);
    int column = file.location(index, "").column();
    return new Mark(file.name(), index, line - 1, column - 1, file.codePoints(), index);
  }
}
