package dev.dossier.text;

import org.commonmark.node.CustomNode;

/** What is raised or lowered in the tree of a Markdown text. */
final class ScriptNode extends CustomNode {
  private final Script script;

  ScriptNode(Script script) {
    this.script = script;
  }

  Script script() {
    return script;
  }
}
