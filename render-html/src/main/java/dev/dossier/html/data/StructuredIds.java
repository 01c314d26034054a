package dev.dossier.html.data;

import dev.dossier.document.Entry;
import dev.dossier.html.site.PageAddress;
import dev.dossier.html.site.SitePlan;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Identifiers of JSON-LD nodes, the same on all pages. A work is identified by its DOI; everything
 * else by its element on its own page, or on the main page if it has none.
 */
final class StructuredIds {
  private final SitePlan plan;
  private final String file;

  /** Creates identifiers for use in a file of the output folder. */
  StructuredIds(SitePlan plan, String file) {
    this.plan = plan;
    this.file = file;
  }

  /** Returns the {@code @id} of the person. */
  String person() {
    return plan.address().iri("person", file);
  }

  /** Returns a reference to the person. */
  Map<String, Object> thePerson() {
    return Map.of("@id", person());
  }

  /** Returns the {@code @id} of an entry. */
  String of(String id) {
    String doi = doi(id);
    if (doi != null) {
      return doi;
    }
    String path = plan.path(id);
    PageAddress main = plan.address();
    return (path == null ? main : new PageAddress(path, main.base())).iri(id, file);
  }

  private @Nullable String doi(String id) {
    Entry entry = plan.entry(id);
    String url = entry == null || !entry.kind().equals("publication") ? null : entry.url();
    return url != null && url.startsWith("https://doi.org/") ? url : null;
  }

  /** Returns whether a work is identified by its DOI. */
  boolean isDoi(String id) {
    return doi(id) != null;
  }

  /** Returns a reference to an entry. */
  Map<String, Object> reference(String id) {
    return Map.of("@id", of(id));
  }

  /** Returns whether an entry has its own page, other than this one. */
  boolean isElsewhere(String id) {
    String path = plan.path(id);
    return path != null && !path.equals(file);
  }
}
