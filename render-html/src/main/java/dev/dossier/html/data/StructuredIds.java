package dev.dossier.html.data;

import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import dev.dossier.html.site.Entries;
import dev.dossier.html.site.EntryPages;
import dev.dossier.html.site.PageAddress;
import java.util.HashMap;
import java.util.Map;

/**
 * What things are known by in JSON-LD, from whatever page they are told of: a work by its DOI, all
 * else by its element on the page of its own, or on the main page if it has none.
 */
final class StructuredIds {
  private final PageAddress main;
  private final EntryPages pages;
  private final Map<String, String> dois = new HashMap<>();
  private final String file;

  /** Ids as they stand in a file of the output folder. */
  StructuredIds(Document document, String file) {
    this.main = PageAddress.of(document);
    this.pages = EntryPages.of(document);
    this.file = file;
    for (Entry entry : Entries.of(document, "publication")) {
      if (entry.url() != null && entry.url().startsWith("https://doi.org/")) {
        dois.put(entry.id(), entry.url());
      }
    }
  }

  /** The {@code @id} of the person. */
  String person() {
    return main.iri("person", file);
  }

  /** What all else refers to the person by. */
  Map<String, Object> thePerson() {
    return Map.of("@id", person());
  }

  /** The {@code @id} of an entry. */
  String of(String id) {
    String doi = dois.get(id);
    if (doi != null) {
      return doi;
    }
    String path = pages.path(id);
    return (path == null ? main : new PageAddress(path, main.base())).iri(id, file);
  }

  /** Whether a work is known by its DOI. */
  boolean isDoi(String id) {
    return dois.containsKey(id);
  }

  /** A reference to an entry that is told of elsewhere. */
  Map<String, Object> reference(String id) {
    return Map.of("@id", of(id));
  }

  /** Whether a page of its own tells of an entry, and this is not that page. */
  boolean isElsewhere(String id) {
    String path = pages.path(id);
    return path != null && !path.equals(file);
  }
}
