package dev.dossier.html;

import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import dev.dossier.document.Section;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The entries of a document that are the person's own: works that are only cited are not. */
final class Entries {
  private Entries() {}

  /** All of them, in the order of the document; what two sections show, once. */
  static List<Entry> of(Document document) {
    Set<Object> told = Collections.newSetFromMap(new IdentityHashMap<>());
    return document.sections().stream()
        .filter(section -> !section.kind().equals("references"))
        .map(Section::entries)
        .flatMap(List::stream)
        .filter(entry -> told.add(entry.record()))
        .toList();
  }

  /** Those of a kind: {@code talk}. */
  static List<Entry> of(Document document, String kind) {
    return of(document).stream().filter(entry -> entry.kind().equals(kind)).toList();
  }
}
