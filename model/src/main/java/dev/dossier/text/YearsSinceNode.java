package dev.dossier.text;

import org.commonmark.node.CustomNode;

/** A number of years in the syntax tree of Markdown. */
final class YearsSinceNode extends CustomNode {
  private final YearsSince since;

  YearsSinceNode(YearsSince since) {
    this.since = since;
  }

  YearsSince since() {
    return since;
  }
}
