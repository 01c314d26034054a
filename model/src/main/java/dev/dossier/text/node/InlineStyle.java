package dev.dossier.text.node;

/** The style of a span of text. */
public enum InlineStyle {
  /** Markdown's {@code *…*}, and CSL's {@code font-style="italic"}. */
  EMPHASIS,
  /** Markdown's {@code **…**}, and CSL's {@code font-weight="bold"}. */
  STRONG,
  /** Markdown's {@code ~~…~~}. */
  DELETED,
  SUPERSCRIPT,
  SUBSCRIPT,
  /**
   * CSL's {@code vertical-align="sup"}: how a style sets a number, which plain text leaves as it
   * is.
   */
  RAISED,
  /** CSL's {@code vertical-align="sub"}. */
  LOWERED,
  SMALL_CAPS,
  UNDERLINE,
  /** The title of the work in a reference. */
  WORK_TITLE,
  /** The name of the person of the profile in a reference. */
  OWN_NAME,
  /** The keywords after a highlight. */
  KEYWORDS
}
