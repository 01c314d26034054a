package dev.dossier.source.yaml;

import dev.dossier.profile.PrivateData;
import dev.dossier.profile.entry.Referee;
import dev.dossier.source.file.Secrets;
import dev.dossier.source.file.SourceFile;
import dev.dossier.source.shape.ForeignKeys;
import dev.dossier.source.shape.KeySuggestions;
import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.shape.Shape;
import dev.dossier.source.shape.Suggestions;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Finds private data in a file before anything else is checked, so that no problem shows them: the
 * values of confidential keys, and of keys that are similar to these.
 */
final class PrivateParts {
  private static final String PRIVATE = "private";

  /** The keys of private data, at any place. */
  private static final Set<String> KEYS = keys();

  private static final Pattern LINE =
      Pattern.compile("(\\s*(?:- +)*+)(.*)", Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

  /** Such a key with its colon, in block or flow style, in YAML or JSON. */
  private static final Pattern KEY =
      Pattern.compile("(?<![\\w-])(?:" + String.join("|", KEYS) + ")[\"']?\\s*:");

  /**
   * The section with private e-mail addresses and telephone numbers, unlike those of the person.
   */
  private static final Pattern REFEREES = Pattern.compile("(?<![\\w-])references[\"']?\\s*:");

  private static final Pattern EMAIL = Pattern.compile("(?<![\\w-])email[\"']?\\s*:");

  private final SourceFile file;
  private final Secrets secrets;
  private final KeySuggestions suggestions = new KeySuggestions(KEYS);

  // By identity: nodes have no other equality, and an alias may make the tree contain itself.
  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private PrivateParts(SourceFile file, Secrets secrets) {
    this.file = file;
    this.secrets = secrets;
  }

  private static Set<String> keys() {
    Set<String> keys = new HashSet<>(RecordShape.of(PrivateData.class).keys().keySet());
    RecordShape.of(Referee.class).keys().values().stream()
        .filter(PrivateParts::isPrivate)
        .map(RecordShape.Field::key)
        .forEach(keys::add);
    keys.add(PRIVATE);
    // Public at other places.
    keys.remove("email");
    return Set.copyOf(keys);
  }

  private static boolean isPrivate(RecordShape.Field field) {
    return field.confidential() != null && !field.confidential().published();
  }

  /**
   * Hides private data of a file.
   *
   * @param root the root node, which has not been checked and may contain itself
   * @param shape the shape of the file's content; {@code null} if it cannot contain private data
   */
  static void hide(SourceFile file, Node root, @Nullable Shape shape, Secrets secrets) {
    PrivateParts parts = new PrivateParts(file, secrets);
    if (file.isPrivate()) {
      parts.keepAll(root);
    } else if (shape != null) {
      parts.visit(root, shape);
    }
  }

  private void visit(Node node, Shape shape) {
    if (!seen.add(node)) {
      return;
    }
    if (shape instanceof Shape.OfRecord record && node instanceof MappingNode mapping) {
      RecordShape keys = RecordShape.of(record.type());
      mapping.getValue().forEach(entry -> visit(entry, keys));
    } else if (shape instanceof Shape.OfList list) {
      if (node instanceof SequenceNode sequence) {
        sequence.getValue().forEach(item -> visit(item, list.items()));
      } else if (node instanceof MappingNode mapping) {
        // The list of a file may be under its key.
        mapping.getValue().forEach(entry -> visit(entry.getValueNode(), shape));
      }
    }
  }

  private void visit(NodeTuple entry, RecordShape shape) {
    if (!(entry.getKeyNode() instanceof ScalarNode key)) {
      return;
    }
    RecordShape.Field field = shape.keys().get(key.getValue());
    Node value = entry.getValueNode();
    if (field == null ? isMeantAsPrivate(key.getValue(), shape) : isPrivateField(field)) {
      hide(key, value);
    } else if (field != null) {
      visit(value, field.shape());
    }
  }

  private static boolean isPrivateField(RecordShape.Field field) {
    return isPrivate(field) || Shape.isOf(PrivateData.class, field.shape());
  }

  private boolean isMeantAsPrivate(String key, RecordShape shape) {
    if (KEYS.contains(key) || ForeignKeys.of(key, KEYS) != null) {
      return true;
    }
    if (suggestions.nearest(key) == null) {
      return false;
    }
    // A key that is more similar to a public key of the record is not private.
    String nearest = Suggestions.nearest(key, shape.keys().keySet());
    RecordShape.Field field = nearest == null ? null : shape.keys().get(nearest);
    return field == null || isPrivateField(field);
  }

  private void hide(ScalarNode key, Node value) {
    if (!isVariable(value)) {
      hide(key);
      keepAll(value);
    }
  }

  /** The name of a variable may be printed, unlike its value. */
  private static boolean isVariable(Node node) {
    return node instanceof ScalarNode scalar && Variables.isVariable(scalar.getValue());
  }

  private void hide(ScalarNode scalar) {
    file.hide(scalar.getStartMark().getIndex(), scalar.getEndMark().getIndex());
    secrets.add(scalar.getValue());
  }

  /** Hides a node and its descendants. */
  private void keepAll(Node node) {
    if (!seen.add(node) || isVariable(node)) {
      return;
    }
    if (node instanceof ScalarNode scalar) {
      hide(scalar);
    } else if (node instanceof SequenceNode list) {
      list.getValue().forEach(this::keepAll);
    } else if (node instanceof MappingNode mapping) {
      for (NodeTuple entry : mapping.getValue()) {
        boolean isId = entry.getKeyNode() instanceof ScalarNode key && key.getValue().equals("id");
        if (!isId) { // The id of a public entry.
          keepAll(entry.getKeyNode());
          keepAll(entry.getValueNode());
        }
      }
    }
  }

  /**
   * Hides lines of a file that cannot be parsed as YAML: those with a private key, and those below
   * with more indentation.
   */
  static void hideLines(SourceFile file, Shape shape) {
    boolean areReferees = shape instanceof Shape.OfList;
    int start = 0;
    int hiddenBelow = Integer.MAX_VALUE;
    for (String line : file.text().split("(?<=\n)|(?<=\r)(?!\n)", -1)) {
      int end = start + line.codePointCount(0, line.length());
      Matcher matcher = LINE.matcher(line);
      int indent = matcher.matches() ? matcher.group(1).length() : 0;
      boolean isBlank = line.isBlank();
      if (REFEREES.matcher(line).find()) {
        areReferees = true;
      } else if (indent == 0 && !isBlank && shape instanceof Shape.OfRecord) {
        areReferees = false;
      }
      if (!isBlank && indent <= hiddenBelow) {
        boolean isPrivate = KEY.matcher(line).find() || (areReferees && EMAIL.matcher(line).find());
        hiddenBelow = isPrivate ? indent : Integer.MAX_VALUE;
      }
      if (hiddenBelow < Integer.MAX_VALUE && !isBlank) {
        file.hide(start, end);
      }
      start = end;
    }
  }
}
