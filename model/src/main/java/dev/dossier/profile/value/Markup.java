package dev.dossier.profile.value;

/** The subset of Markdown that a text of a profile supports. */
public enum Markup {
  /** Full Markdown: paragraphs, lists, tables, links, footnotes, citations. */
  PROSE,
  /** Full Markdown, in which headings are part of the outline: for a page of one text. */
  ARTICLE,
  /** Inline Markdown: links, footnotes and citations, but no blocks, so {@code > 5} is text. */
  LINE,
  /** For titles and names: emphasis, code, superscript and subscript, but no links. */
  TITLE
}
