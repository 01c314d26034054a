package dev.dossier.html;

import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import dev.dossier.document.PublicationData;
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
 * @param entries BibTeX to be copied, by the id of the entry
 */
record WorkFiles(List<Link> files, Map<String, String> entries) {
  /**
   * A link to one of them.
   *
   * @param label what it says: {@code BibTeX}
   * @param href relative to the page
   */
  record Link(String label, String href, String mediaType) {}

  static WorkFiles of(Document document) {
    if (PublicationData.listed(document).isEmpty()) {
      return new WorkFiles(List.of(), Map.of());
    }
    Map<String, String> entries = new LinkedHashMap<>();
    document.sections().stream()
        .filter(section -> section.kind().equals("publications"))
        .flatMap(section -> section.entries().stream())
        .forEach(entry -> add(entries, entry));
    String page = document.file();
    return new WorkFiles(
        List.of(
            new Link("BibTeX", RelativeLink.from(page, name(page, "bib")), "application/x-bibtex"),
            new Link(
                "CSL-JSON",
                RelativeLink.from(page, name(page, "json")),
                "application/vnd.citationstyles.csl+json")),
        entries);
  }

  private static void add(Map<String, String> entries, Entry entry) {
    if (entry.record() instanceof Publication work) {
      entries.put(entry.id(), PublicationData.bibTexEntry(work));
    }
  }

  /** The files themselves. */
  static List<OutputFile> written(Document document) {
    List<Publication> works = PublicationData.listed(document);
    String page = document.file();
    return works.isEmpty()
        ? List.of()
        : List.of(
            file(name(page, "bib"), PublicationData.bibTex(works)),
            file(name(page, "json"), PublicationData.cslJson(works)));
  }

  private static OutputFile file(String name, String text) {
    return new OutputFile(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Beside {@code index.html}, {@code publications.bib}; beside {@code x.html}, with its name. */
  private static String name(String page, String extension) {
    int slash = page.lastIndexOf('/') + 1;
    int dot = page.lastIndexOf('.');
    String stem = dot > slash ? page.substring(slash, dot) : page.substring(slash);
    String prefix = stem.equals("index") ? "" : stem + "-";
    return page.substring(0, slash) + prefix + "publications." + extension;
  }
}
