package dev.dossier.bibliography.style;

/**
 * The citation styles of a document.
 *
 * @param references the style of lists of references
 * @param citations the style of citations in text
 */
public record CitationStyles(CitationStyle references, CitationStyle citations) {
  /** One style for both. */
  public static CitationStyles both(CitationStyle style) {
    return new CitationStyles(style, style);
  }

  /** Whether references and citations are in the same style. */
  public boolean agree() {
    return references.name().equals(citations.name());
  }
}
