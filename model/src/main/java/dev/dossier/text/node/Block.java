package dev.dossier.text.node;

import java.util.List;
import java.util.stream.Stream;

/** A block: a node that starts on a new line. */
public sealed interface Block extends RichNode {
  /** A paragraph. */
  record Paragraph(List<Inline> children) implements Block {
    public Paragraph {
      children = List.copyOf(children);
    }

    @Override
    public void accept(NodeVisitor visitor) {
      visitor.visit(this);
    }
  }

  /**
   * A heading within an article.
   *
   * @param level 1 for a part of the article, 2 for a part of that, at most {@link #DEEPEST}
   */
  record Heading(int level, List<Inline> children) implements Block {
    /** The deepest level. */
    public static final int DEEPEST = 3;

    public Heading {
      children = List.copyOf(children);
    }

    @Override
    public void accept(NodeVisitor visitor) {
      visitor.visit(this);
    }
  }

  /** The text of an item in a tight list, without the spacing of a paragraph. */
  record Plain(List<Inline> children) implements Block {
    public Plain {
      children = List.copyOf(children);
    }

    @Override
    public void accept(NodeVisitor visitor) {
      visitor.visit(this);
    }
  }

  /** A bullet list. */
  record BulletList(List<Item> children) implements Block {
    public BulletList {
      children = List.copyOf(children);
    }

    @Override
    public void accept(NodeVisitor visitor) {
      visitor.visit(this);
    }
  }

  /**
   * A numbered list.
   *
   * @param start the number of the first item
   */
  record OrderedList(int start, List<Item> children) implements Block {
    public OrderedList {
      children = List.copyOf(children);
    }

    @Override
    public void accept(NodeVisitor visitor) {
      visitor.visit(this);
    }
  }

  /** An item of a list. */
  record Item(List<Block> children) implements Block {
    public Item {
      children = List.copyOf(children);
    }

    @Override
    public void accept(NodeVisitor visitor) {
      visitor.visit(this);
    }
  }

  /** A block quotation. */
  record Quote(List<Block> children) implements Block {
    public Quote {
      children = List.copyOf(children);
    }

    @Override
    public void accept(NodeVisitor visitor) {
      visitor.visit(this);
    }
  }

  /** A code block. */
  record CodeBlock(String text) implements Block {
    @Override
    public List<RichNode> children() {
      return List.of();
    }

    @Override
    public void accept(NodeVisitor visitor) {
      visitor.visit(this);
    }
  }

  /** A thematic break. */
  record Rule() implements Block {
    @Override
    public List<RichNode> children() {
      return List.of();
    }

    @Override
    public void accept(NodeVisitor visitor) {
      visitor.visit(this);
    }
  }

  /**
   * A table with one header row. Its children are its cells, row by row.
   *
   * @param rows the rows below the header; may be empty
   */
  record Table(List<Cell> head, List<List<Cell>> rows) implements Block {
    public Table {
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public List<Cell> children() {
      return Stream.concat(head.stream(), rows.stream().flatMap(List::stream)).toList();
    }

    @Override
    public void accept(NodeVisitor visitor) {
      visitor.visit(this);
    }
  }

  /** A cell of a table. */
  record Cell(Alignment alignment, List<Inline> children) implements Block {
    public Cell {
      children = List.copyOf(children);
    }

    @Override
    public void accept(NodeVisitor visitor) {
      visitor.visit(this);
    }
  }

  /** The alignment of text in a cell. */
  enum Alignment {
    START,
    CENTER,
    END
  }

  /**
   * Blocks in another language than the surrounding text.
   *
   * @param language the BCP 47 tag
   */
  record Division(String language, List<Block> children) implements Block {
    public Division {
      children = List.copyOf(children);
    }

    @Override
    public void accept(NodeVisitor visitor) {
      visitor.visit(this);
    }
  }
}
