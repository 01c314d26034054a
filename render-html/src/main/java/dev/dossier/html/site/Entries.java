package dev.dossier.html.site;

import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import dev.dossier.document.Section;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The entries of a document that are the person's own: works that are only cited are not. */
public final class Entries {
  private Entries() {}

  /** All of them, in the order of the document; what two sections show, once. */
  public static List<Entry> of(Document document) {
    Set<Object> told = Collections.newSetFromMap(new IdentityHashMap<>());
    return shown(document).filter(entry -> told.add(entry.record())).toList();
  }

  /** The same, but what two sections show, twice. */
  static Stream<Entry> shown(Document document) {
    return document.sections().stream()
        .filter(section -> !section.kind().equals("references"))
        .map(Section::entries)
        .flatMap(List::stream);
  }

  /** Talks as they were given: of one that was given several times, each occasion. */
  public static List<Entry> talks(Document document) {
    return of(document, "talk").stream().flatMap(Entries::occasions).toList();
  }

  /** The occasions of a talk that has several; for all else the entry itself. */
  public static Stream<Entry> occasions(Entry entry) {
    return entry.hasOccasions() ? entry.parts().stream() : Stream.of(entry);
  }

  /** What the person likes to know about, in words: {@code sailing, dinghies}. */
  public static Stream<String> interests(Document document) {
    return of(document, "interest").stream()
        .flatMap(entry -> Stream.concat(Stream.of(entry.title().plain()), entry.topics().stream()));
  }

  /** Those of a kind: {@code talk}. */
  public static List<Entry> of(Document document, String kind) {
    return of(document).stream().filter(entry -> entry.kind().equals(kind)).toList();
  }
}
