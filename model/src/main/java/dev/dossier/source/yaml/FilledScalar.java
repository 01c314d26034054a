package dev.dossier.source.yaml;

import dev.dossier.source.file.Secrets;
import java.util.HashSet;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A value that stands in a variable. It is text, whatever it looks like, and never printed. */
final class FilledScalar extends ScalarNode {
  private final String placeholder;

  FilledScalar(ScalarNode placeholder, String value) {
    super(
        Tag.STR,
        value,
        placeholder.getStartMark(),
        placeholder.getEndMark(),
        ScalarStyle.DOUBLE_QUOTED);
    this.placeholder = placeholder.getValue();
  }

  /** A message without the value, which may be a secret of whoever runs the build. */
  String withoutValue(String message) {
    Set<String> words = new HashSet<>();
    Secrets.addWords(getValue(), words);
    return Secrets.elide(message, words)
        .replace("'" + Secrets.ELISION + "'", "the value of " + placeholder);
  }
}
