package dev.dossier.document;

import dev.dossier.SourceLocation;
import dev.dossier.profile.spec.EntrySpec;
import dev.dossier.profile.spec.SectionSpec;
import org.jspecify.annotations.Nullable;

/**
 * Page breaks before and in a section or an entry.
 *
 * @param breakBefore whether it begins on a new page
 * @param keep whether it is on one page, unless it is longer than a page
 * @param keepPath the YAML path of the key {@code keep}, for problems; empty if it is in no file
 */
public record Pagination(boolean breakBefore, boolean keep, String keepPath) {
  /** No restrictions. */
  public static final Pagination NONE = new Pagination(false, false, "");

  /** Returns the page breaks of a section. */
  public static Pagination of(SectionSpec section) {
    return of(section.breakBefore() != null, section.keep(), section.location());
  }

  /**
   * Returns the page breaks of an entry.
   *
   * @param entry {@code null} if the document has no settings for it
   */
  public static Pagination of(@Nullable EntrySpec entry) {
    return entry == null ? NONE : of(entry.breakBefore() != null, entry.keep(), entry.location());
  }

  private static Pagination of(boolean breakBefore, boolean keep, @Nullable SourceLocation at) {
    return new Pagination(breakBefore, keep, keep && at != null ? at.path() + ".keep" : "");
  }
}
