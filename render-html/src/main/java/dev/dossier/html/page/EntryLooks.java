package dev.dossier.html.page;

import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import dev.dossier.document.publication.PublicationData;
import dev.dossier.html.site.SitePlan;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.entry.Talk;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What templates need to know of single entries to set them: their kinds, and their abstracts. */
final class EntryLooks {
  /** The most works whose abstracts are on the page: those of more would make it heavy. */
  private static final int MOST_ABSTRACTS = 100;

  private EntryLooks() {}

  /** Returns the kinds of talks, such as {@code keynote}, by the id of the entry. */
  static Map<String, String> kinds(Document document) {
    Map<String, String> kinds = new HashMap<>();
    document.sections().stream()
        .flatMap(section -> section.entries().stream())
        .forEach(
            entry -> {
              if (entry.record() instanceof Talk talk && talk.kinds().size() == 1) {
                kinds.put(entry.id(), talk.kinds().get(0).name().toLowerCase(Locale.ROOT));
              }
            });
    return kinds;
  }

  /**
   * Returns the abstracts of the works that have no page of their own, by the id of the entry; none
   * of a long list.
   */
  static Map<String, List<String>> abstracts(SitePlan plan) {
    Map<String, List<String>> abstracts = new HashMap<>();
    for (Entry entry :
        plan.document().sections().stream().flatMap(it -> it.entries().stream()).toList()) {
      List<String> paragraphs = plan.path(entry.id()) == null ? paragraphs(entry) : List.of();
      if (!paragraphs.isEmpty()) {
        abstracts.put(entry.id(), paragraphs);
      }
    }
    return abstracts.size() > MOST_ABSTRACTS ? Map.of() : abstracts;
  }

  /** Returns the paragraphs of the abstract of a publication, as plain text; empty if none. */
  static List<String> paragraphs(Entry entry) {
    String text =
        entry.record() instanceof Publication work ? PublicationData.plain(work, "abstract") : null;
    return text == null
        ? List.of()
        : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
