package dev.dossier.source;

import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in plain words what SnakeYAML finds wrong with a file. */
final class YamlFaults {
  private YamlFaults() {}

  static String message(SourceFile file, MarkedYAMLException fault) {
    return "not YAML: " + fault.getProblem();
  }
}
