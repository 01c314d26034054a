package dev.dossier.html;

import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import dev.dossier.document.PublicationData;
import dev.dossier.document.RelativeLink;
import dev.dossier.document.Renderer.OutputFile;
import dev.dossier.profile.Publication;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The publications that a page lists, as files beside it.
 *
 * @param files links to them, by what they say; empty if the page lists no publications
 * @param entries BibTeX to be copied, by the id of the entry; a work with a page of its own has it
 *     there
 * @param distant whether they are too many for that, so that the script looks for them in the file
 *     of BibTeX, which comes first
 */
record WorkFiles(List<Link> files, Map<String, String> entries, boolean distant) {
  /** So many times the weight of an entry is what a page can bear. */
  private static final int MOST_WITHIN = 100;

  /**
   * A link to one of them.
   *
   * @param label what it says: {@code BibTeX}
   * @param href relative to the page
   */
  record Link(String label, String href, String mediaType) {}

  static WorkFiles of(Document document) {
    if (PublicationData.listed(document).isEmpty()) {
      return new WorkFiles(List.of(), Map.of(), false);
    }
    Map<String, String> entries = new LinkedHashMap<>();
    EntryPages pages = EntryPages.of(document);
    document.sections().stream()
        .filter(section -> section.kind().equals("publications"))
        .flatMap(section -> section.entries().stream())
        .filter(entry -> pages.path(entry.id()) == null)
        .forEach(entry -> add(entries, entry));
    boolean distant = entries.size() > MOST_WITHIN;
    String page = document.file();
    return new WorkFiles(
        List.of(
            new Link(
                "BibTeX", RelativeLink.from(page, name(document, "bib")), "application/x-bibtex"),
            new Link(
                "CSL-JSON",
                RelativeLink.from(page, name(document, "json")),
                "application/vnd.citationstyles.csl+json")),
        distant ? Map.of() : entries,
        distant);
  }

  /** What the page of an entry has of it: BibTeX to be copied, if it is a work. */
  static WorkFiles of(Entry entry) {
    Map<String, String> entries = new LinkedHashMap<>();
    add(entries, entry);
    return new WorkFiles(List.of(), entries, false);
  }

  private static void add(Map<String, String> entries, Entry entry) {
    if (entry.record() instanceof Publication work) {
      entries.put(entry.id(), PublicationData.bibTexEntry(work));
    }
  }

  /** The files themselves. */
  static List<OutputFile> written(Document document) {
    List<Publication> works = PublicationData.listed(document);
    return works.isEmpty()
        ? List.of()
        : List.of(
            file(name(document, "bib"), PublicationData.bibTex(works)),
            file(name(document, "json"), PublicationData.cslJson(works)));
  }

  private static OutputFile file(String name, String text) {
    return new OutputFile(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String name(Document document, String ending) {
    return PageAddress.of(document).beside("publications." + ending);
  }
}
