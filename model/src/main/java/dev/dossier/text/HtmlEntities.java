package dev.dossier.text;

import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The characters that HTML's entities stand for, as CommonMark knows them. */
public final class HtmlEntities {
  private static final Parser PARSER = Parser.builder().build();

  private HtmlEntities() {}

  /**
   * The character of an entity: {@code é} for {@code eacute} between them.
   *
   * @param entity with its ampersand and semicolon; one that HTML does not have is returned as it
   *     is
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
