package dev.dossier.profile.value;

/** How much of Markdown a text of a profile may use. */
public enum Markup {
  /** All of it: paragraphs, lists, tables, links, footnotes, citations. */
  PROSE,
  /** One line: links, footnotes and citations, but no blocks, so {@code > 5} is text. */
  LINE,
  /** A title or a name: emphasis, code, superscript and subscript, but nothing that links. */
  TITLE
}
