package dev.dossier.text;

import dev.dossier.text.node.InlineStyle;
import org.commonmark.node.CustomNode;

/** A superscript or subscript in the syntax tree of Markdown. */
final class ScriptNode extends CustomNode {
  private final InlineStyle style;

  ScriptNode(InlineStyle style) {
    this.style = style;
  }

  InlineStyle style() {
    return style;
  }
}
