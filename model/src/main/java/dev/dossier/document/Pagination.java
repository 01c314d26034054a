package dev.dossier.document;

import dev.dossier.profile.spec.EntrySpec;
import dev.dossier.profile.spec.SectionSpec;
import org.jspecify.annotations.Nullable;

/**
 * How a section or an entry is placed on pages.
 *
 * @param breakBefore whether it begins on a new page
 * @param keep whether it is on one page, unless it is longer than a page
 */
public record Pagination(boolean breakBefore, boolean keep) {
  /** Wherever there is room. */
  public static final Pagination NONE = new Pagination(false, false);

  /** A section of a document. */
  public static Pagination of(SectionSpec section) {
    return new Pagination(section.breakBefore() != null, section.keep());
  }

  /** An entry of a document; {@code null} if the document does not place it. */
  public static Pagination of(@Nullable EntrySpec entry) {
    return entry == null ? NONE : new Pagination(entry.breakBefore() != null, entry.keep());
  }
}
