package dev.dossier.source.file;

import java.util.HashSet;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The scalar of a variable's value. It is always text, and never shown in problems. */
public final class SubstitutedScalar extends ScalarNode {
  private final String placeholder;

  public SubstitutedScalar(ScalarNode placeholder, String value) {
    super(
        Tag.STR,
        value,
        placeholder.getStartMark(),
        placeholder.getEndMark(),
        ScalarStyle.DOUBLE_QUOTED);
    this.placeholder = placeholder.getValue();
  }

  /** Returns a message without the value, which may be a secret of the build. */
  String withoutValue(String message) {
    Set<String> words = new HashSet<>();
    Secrets.addWords(getValue(), words);
    return Secrets.elide(message, words)
        .replace("'" + Secrets.ELISION + "'", "the value of " + placeholder);
  }
}
