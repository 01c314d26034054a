package dev.dossier.source.yaml;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.source.file.Problems;
import dev.dossier.source.file.SourceFile;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Checks all nodes of a file regardless of their meaning: tags, duplicate keys and merge keys are
 * not allowed, nor are aliases that contain themselves or expand excessively.
 */
final class NodeCheck {
  /** The maximum size of a file with all aliases expanded. */
  private static final long MAX_NODES = 2_000_000;

  private static final int MAX_DEPTH = 200;

  /** The size of a node with all aliases expanded. */
  private record Size(long nodes, int depth) {}

  private static final Size OPEN = new Size(0, 0);

  private final SourceFile file;
  private final Problems problems;

  // By identity: an alias is the same node again.
  private final IdentityHashMap<Node, Size> sizes = new IdentityHashMap<>();
  private final SwallowedText swallowed;
  private boolean bounded = true;

  NodeCheck(SourceFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
    this.swallowed = new SwallowedText(file, problems);
  }

  /** Whether the nodes can be traversed: they are finite, and not too many. */
  boolean check(Node root) {
    Size size = visit(root, "");
    if (size.nodes > MAX_NODES || size.depth > MAX_DEPTH) {
      bounded = false;
      problems.add(
          Problem.ofFile(
              Severity.ERROR,
              file.name(),
              "aliases (*name) within aliases grow too large; write the values out"));
    }
    return bounded;
  }

  private Size visit(Node node, String path) {
    Size known = sizes.get(node);
    if (known != null) {
      if (known.nodes == 0) {
        bounded = false;
        report(
            node, path, "the alias *" + node.getAnchor() + " refers to a value that contains it");
      }
      return known;
    }
    sizes.put(node, OPEN);
    checkTag(node, path);
    Size size = new Size(1, 1);
    if (node instanceof MappingNode mapping) {
      checkKeys(mapping, path);
      for (NodeTuple entry : mapping.getValue()) {
        Node key = entry.getKeyNode();
        size = add(size, visit(key, path));
        String name = key instanceof ScalarNode scalar ? scalar.getValue() : "?";
        size = add(size, visit(entry.getValueNode(), YamlPath.key(path, name)));
      }
    } else if (node instanceof SequenceNode list) {
      for (int i = 0; i < list.getValue().size(); i++) {
        size = add(size, visit(list.getValue().get(i), YamlPath.item(path, i)));
      }
    }
    sizes.put(node, size);
    return size;
  }

  private static Size add(Size whole, Size part) {
    long nodes = Math.min(whole.nodes + part.nodes, Integer.MAX_VALUE);
    return new Size(nodes, Math.max(whole.depth, part.depth + 1));
  }

  private void checkTag(Node node, String path) {
    Tag tag = node.getTag();
    if (!tag.equals(Tag.STR) && !tag.equals(Tag.SEQ) && !tag.equals(Tag.MAP)) {
      String written =
          tag.startsWith(Tag.PREFIX)
              ? "!!" + tag.getValue().substring(Tag.PREFIX.length())
              : tag.getValue();
      String advice =
          written.startsWith("!!") ? "leave it out" : "put text that begins with ! in quotes";
      String message = "the tag " + Nodes.quote(written) + " is not allowed; " + advice;
      int start = Nodes.head(node).getStartMark().getIndex();
      problems.add(
          file.problemAt(Severity.ERROR, start, start + written.length(), path, message, null));
    }
    if (node instanceof ScalarNode scalar) {
      checkCharacters(scalar, path);
      swallowed.check(scalar, path);
    }
  }

  /** Escapes can produce characters that XML does not allow (XML 1.0, production 2). */
  private void checkCharacters(ScalarNode node, String path) {
    int character =
        node.getValue().codePoints().filter(c -> !isOfDocuments(c)).findFirst().orElse(-1);
    if (character < 0) {
      return;
    }
    boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    report(
        node,
        path,
        half
            ? "a \\u escape for half of a surrogate pair; write both halves"
            : String.format(
                Locale.ROOT, "U+%04X is not allowed in documents; remove its escape", character));
  }

  private static boolean isOfDocuments(int character) {
    return character < ' '
        ? character == '\t' || character == '\n' || character == '\r'
        : (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE)
            && character != 0xFFFE
            && character != 0xFFFF;
  }

  private void checkKeys(MappingNode mapping, String path) {
    Map<String, Node> seen = new HashMap<>();
    for (NodeTuple entry : mapping.getValue()) {
      if (!(entry.getKeyNode() instanceof ScalarNode key)) {
        bounded = false;
        report(
            entry.getKeyNode(),
            path,
            "a key must be a word, not " + Nodes.describe(entry.getKeyNode()));
        continue;
      }
      if (key.getValue().equals("<<") && key.getScalarStyle() == ScalarStyle.PLAIN) {
        report(key, path, "merge keys (<<) are not allowed; write the values out");
      }
      @Nullable Node first = seen.putIfAbsent(key.getValue(), key);
      if (first != null) {
        report(
            key,
            path,
            "duplicate key '%s'%s; already used in line %s"
                .formatted(
                    key.getValue(), YamlPath.in(path), file.line(first.getStartMark().getIndex())));
      }
    }
  }

  private void report(Node node, String path, String message) {
    Node head = Nodes.head(node);
    problems.add(
        file.problemAt(
            Severity.ERROR,
            head.getStartMark().getIndex(),
            head.getEndMark().getIndex(),
            path,
            message,
            null));
  }
}
