package dev.dossier.text;

import org.commonmark.node.CustomNode;

/** A citation in the syntax tree of Markdown. */
final class CitationNode extends CustomNode {
  private final Citation citation;

  CitationNode(Citation citation) {
    this.citation = citation;
  }

  Citation citation() {
    return citation;
  }
}
