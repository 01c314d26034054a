package dev.dossier.html.page;

import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import dev.dossier.document.PlainText;
import dev.dossier.document.RelativeLink;
import dev.dossier.document.publication.PublicationData;
import dev.dossier.html.data.CitationTag;
import dev.dossier.html.site.EntryPages;
import dev.dossier.profile.csl.Publication;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A page of one entry.
 *
 * @param path relative to the output folder
 * @param up link to the main page
 * @param entry what it is about
 * @param title what the window shows; no other page of the document has the same
 * @param description a line on it
 * @param summary its abstract, plain, by paragraphs; empty if none is known
 * @param citation what search engines for papers want to know of it
 */
record EntryPage(
    String path,
    String up,
    Entry entry,
    String title,
    String description,
    List<String> summary,
    List<CitationTag> citation) {

  /** All pages of a document, in the order of their entries. */
  static List<EntryPage> of(Document document) {
    EntryPages paths = EntryPages.of(document);
    Set<String> titles = new HashSet<>(Set.of(document.windowTitle()));
    List<EntryPage> pages = new ArrayList<>();
    for (Entry entry : paths.entries()) {
      String path = Objects.requireNonNull(paths.path(entry.id()));
      pages.add(page(document, entry, path, title(document, entry, titles)));
    }
    return pages;
  }

  private static EntryPage page(Document document, Entry entry, String path, String title) {
    List<String> summary = summary(entry);
    return new EntryPage(
        path,
        RelativeLink.from(path, document.file()),
        entry,
        title,
        description(entry, summary),
        summary,
        entry.record() instanceof Publication work
            ? CitationTag.of(work, entry.title().plain(), document.language())
            : List.of());
  }

  private static String title(Document document, Entry entry, Set<String> taken) {
    String name = " · " + document.header().name();
    String title = PlainText.shortened(entry.title().plain(), 100);
    if (taken.add(title + name)) {
      return title + name;
    }
    String year = entry.when() == null ? "" : " (" + entry.when().text() + ")";
    String told = title + year + name;
    return taken.add(told) ? told : title + " [" + entry.id() + "]" + name;
  }

  private static String description(Entry entry, List<String> summary) {
    String text =
        !summary.isEmpty()
            ? summary.get(0)
            : Stream.of(entry.reference(), entry.summary(), entry.tagline(), entry.description())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(entry.title())
                .plain();
    return PlainText.shortened(text, 160);
  }

  private static List<String> summary(Entry entry) {
    String text =
        entry.record() instanceof Publication work ? PublicationData.plain(work, "abstract") : null;
    return text == null
        ? List.of()
        : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
