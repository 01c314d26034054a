package dev.dossier.document.select;

import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.profile.spec.SectionKind;
import dev.dossier.profile.spec.SectionKind.Standard;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of entries that a document shows. */
public final class EntryParts {
  /** All parts. */
  public static final EntryParts ALL = new EntryParts(true, true, Boolean.TRUE, Set.of());

  private final boolean locations;
  private final boolean urls;
  private final @Nullable Boolean related;
  private final Set<SectionKind> sections;

  private EntryParts(
      boolean locations, boolean urls, @Nullable Boolean related, Set<SectionKind> sections) {
    this.locations = locations;
    this.urls = urls;
    this.related = related;
    this.sections = sections;
  }

  /**
   * Returns the parts that a document shows.
   *
   * @param page whether it is a page, which links related entries
   * @param sections the kinds of its sections; related entries of these are shown only on pages
   */
  public static EntryParts of(DocumentSpec spec, boolean page, Set<SectionKind> sections) {
    return new EntryParts(
        !Boolean.FALSE.equals(spec.locations()),
        !Boolean.FALSE.equals(spec.urls()),
        (spec.related() == null && page) ? Boolean.TRUE : spec.related(),
        Set.copyOf(sections));
  }

  /** Whether locations are shown. */
  public boolean hasLocations() {
    return locations;
  }

  /** Whether addresses are shown. */
  public boolean hasUrls() {
    return urls;
  }

  /**
   * Whether entries of a kind list related ones.
   *
   * @param entryKind kind of the entry: {@code talk}
   * @param kind the section of the related entries
   */
  public boolean hasRelated(String entryKind, Standard kind) {
    if (related != null) {
      return related;
    }
    // In PDFs projects list their talks, and talks no projects.
    boolean named = entryKind.equals("talk") && kind == Standard.PROJECTS;
    return !named && !sections.contains(kind);
  }
}
