package dev.dossier.text;

import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Decodes HTML entities. */
public final class HtmlEntities {
  private static final Parser PARSER = Parser.builder().build();

  private HtmlEntities() {}

  /**
   * Returns the character of an entity, such as {@code é} for the entity named {@code eacute}.
   *
   * @param entity the entity with its ampersand and semicolon; returned unchanged if it is unknown
   */
  public static String character(String entity) {
    return switch (entity) {
      case "&amp;" -> "&";
      case "&lt;" -> "<";
      case "&gt;" -> ">";
      default -> {
        Node block = PARSER.parse(entity).getFirstChild();
        Node first = block == null ? null : block.getFirstChild();
        yield first instanceof Text text && first.getNext() == null ? text.getLiteral() : entity;
      }
    };
  }
}
