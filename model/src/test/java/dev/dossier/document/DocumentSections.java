package dev.dossier.document;

import java.util.List;

/** Finds what a document shows by the kind of its section. */
final class DocumentSections {
  private DocumentSections() {}

  /** The first section of this kind. */
  static Section section(Document document, String kind) {
    return document.sections().stream()
        .filter(section -> section.kind().word().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  /** What the entries of the first section of this kind are called. */
  static List<String> titles(Document document, String kind) {
    return section(document, kind).entries().stream().map(entry -> entry.title().plain()).toList();
  }
}
