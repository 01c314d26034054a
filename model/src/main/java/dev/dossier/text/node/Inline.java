package dev.dossier.text.node;

import java.util.List;

/** A node within a line of text. */
public sealed interface Inline extends RichNode {
  @Override
  default List<Inline> children() {
    return List.of();
  }

  /**
   * Text without markup.
   *
   * @param text the text, not escaped; a line break counts as a space
   */
  record Text(String text) implements Inline {
    @Override
    public void accept(NodeVisitor visitor) {
      visitor.visit(this);
    }
  }

  /** Code. */
  record Code(String text) implements Inline {
    @Override
    public void accept(NodeVisitor visitor) {
      visitor.visit(this);
    }
  }

  /** A hard line break. */
  record LineBreak() implements Inline {
    @Override
    public void accept(NodeVisitor visitor) {
      visitor.visit(this);
    }
  }

  /** Text with a style. */
  record Styled(InlineStyle style, List<Inline> children) implements Inline {
    public Styled {
      children = List.copyOf(children);
    }

    @Override
    public void accept(NodeVisitor visitor) {
      visitor.visit(this);
    }
  }

  /**
   * A link to another document.
   *
   * @param href an address that is safe to follow
   */
  record Link(String href, List<Inline> children) implements Inline {
    public Link {
      children = List.copyOf(children);
    }

    @Override
    public void accept(NodeVisitor visitor) {
      visitor.visit(this);
    }
  }

  /**
   * A citation of one work, linked to its reference in the same document.
   *
   * @param anchor the id of the reference, without {@code #}
   */
  record CitationLink(String anchor, List<Inline> children) implements Inline {
    public CitationLink {
      children = List.copyOf(children);
    }

    @Override
    public void accept(NodeVisitor visitor) {
      visitor.visit(this);
    }
  }

  /**
   * A reference to a footnote.
   *
   * @param id the id of this element, to which the footnote links back
   * @param number the number of the footnote, from 1
   */
  record NoteReference(String id, int number) implements Inline {
    /** Returns the id of the footnote. */
    public String anchor() {
      return "fn-" + number;
    }

    @Override
    public void accept(NodeVisitor visitor) {
      visitor.visit(this);
    }
  }

  /**
   * Text in another language than the surrounding text.
   *
   * @param language the BCP 47 tag
   */
  record LanguageSpan(String language, List<Inline> children) implements Inline {
    public LanguageSpan {
      children = List.copyOf(children);
    }

    @Override
    public void accept(NodeVisitor visitor) {
      visitor.visit(this);
    }
  }
}
