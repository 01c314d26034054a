package dev.dossier.document;

import dev.dossier.text.RichText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry with a long text, which has its own page: a post. Its footnotes and references are on
 * that page, not in the document.
 *
 * @param entry the entry without the text; it has the same id as in the section that lists it
 * @param name the name of the page, unique in the document: {@code happy-new-year}
 * @param text the text
 * @param footnotes the footnotes of the text, in the order of their marks
 * @param references the works that the text cites; {@code null} if it cites none
 */
public record Article(
    Entry entry,
    String name,
    RichText text,
    List<Document.Footnote> footnotes,
    @Nullable Section references) {
  public Article {
    footnotes = List.copyOf(footnotes);
  }
}
