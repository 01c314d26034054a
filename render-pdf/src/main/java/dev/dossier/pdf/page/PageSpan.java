package dev.dossier.pdf.page;

/**
 * The pages that an element is on.
 *
 * @param first 1-based
 * @param last 1-based
 */
public record PageSpan(int first, int last) {
  /** Returns the pages of both. */
  PageSpan and(PageSpan other) {
    return new PageSpan(Math.min(first, other.first), Math.max(last, other.last));
  }
}
