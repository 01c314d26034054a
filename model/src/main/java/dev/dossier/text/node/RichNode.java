package dev.dossier.text.node;

import java.util.List;
import java.util.stream.Stream;

/** A node of rich text: a {@link Block} or an {@link Inline}. Nodes are immutable. */
public sealed interface RichNode permits Block, Inline {
  /** Calls the method of the visitor for this kind of node. */
  void accept(NodeVisitor visitor);

  /** Returns the child nodes, in the order of the text. */
  List<? extends RichNode> children();

  /** Returns this node and all its descendants, in the order of the text. */
  default Stream<RichNode> all() {
    return Stream.concat(Stream.of(this), children().stream().flatMap(RichNode::all));
  }
}
