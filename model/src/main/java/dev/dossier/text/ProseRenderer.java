package dev.dossier.text;

import dev.dossier.text.node.Inline;
import java.util.function.Supplier;

/**
 * Renders the parts of a text that depend on the document: citations, numbers of years, and the
 * numbers of footnotes.
 */
public interface ProseRenderer {
  /** Formats a citation. */
  RichText citation(Citation citation);

  /** Renders a number of years. */
  RichText yearsSince(YearsSince since);

  /**
   * Numbers a footnote and renders its text on the first reference.
   *
   * @param footnote the identity of the footnote, which is the same for all references to it
   * @param text renders the text of the footnote
   * @return the reference
   */
  Inline.NoteReference footnote(Object footnote, Supplier<RichText> text);

  /** Returns a renderer for text in another language; empty for that of the document. */
  default ProseRenderer inLanguage(String tag) {
    ProseRenderer outer = this;
    return tag.isEmpty()
        ? outer
        : new ProseRenderer() {
          @Override
          public RichText citation(Citation citation) {
            return outer.citation(citation);
          }

          @Override
          public RichText yearsSince(YearsSince since) {
            return outer.yearsSince(since);
          }

          @Override
          public Inline.NoteReference footnote(Object footnote, Supplier<RichText> text) {
            return outer.footnote(footnote, () -> text.get().inLanguage(tag));
          }
        };
  }
}
