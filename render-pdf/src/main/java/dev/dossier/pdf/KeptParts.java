package dev.dossier.pdf;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import dev.dossier.document.Pagination;
import dev.dossier.document.Section;
import dev.dossier.pdf.page.PageSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reports sections and entries with {@code keep: true} that are not on one page. */
final class KeptParts {
  private final Document document;
  private final Map<String, PageSpan> spans;

  /** By the YAML path of {@code keep}, which documents that extend another share. */
  private final Map<String, Problem> problems = new LinkedHashMap<>();

  private KeptParts(Document document, Map<String, PageSpan> spans) {
    this.document = document;
    this.spans = spans;
  }

  /**
   * Checks a document.
   *
   * @param spans the pages of its sections and entries, by id
   * @return hints that name the section or entry, its pages and the reason
   */
  static List<Problem> check(Document document, Map<String, PageSpan> spans) {
    KeptParts parts = new KeptParts(document, spans);
    for (Section section : document.sections()) {
      List<Entry> entries = section.entries();
      // What is before the first entry is moved to the next page with it.
      boolean isBroken = all(entries).skip(1).anyMatch(entry -> entry.pagination().breakBefore());
      parts.check(section.id(), section.title().plain(), section.pagination(), isBroken);
      all(entries).forEach(parts::check);
    }
    return List.copyOf(parts.problems.values());
  }

  private static Stream<Entry> all(List<Entry> entries) {
    return entries.stream().flatMap(entry -> Stream.concat(Stream.of(entry), all(entry.parts())));
  }

  private void check(Entry entry) {
    boolean isBroken = all(entry.parts()).anyMatch(part -> part.pagination().breakBefore());
    check(entry.id(), entry.title().plain(), entry.pagination(), isBroken);
  }

  private void check(String id, String title, Pagination pagination, boolean isBroken) {
    PageSpan pages = spans.get(id);
    if (pagination.keep() && pages != null && pages.first() < pages.last()) {
      String message =
          "'keep' has no effect: '%s' is on pages %s to %s, since %s"
              .formatted(
                  title,
                  pages.first(),
                  pages.last(),
                  isBroken ? "an entry in it begins a page" : "it is longer than a page");
      String path = pagination.keepPath();
      problems.putIfAbsent(
          path.isEmpty() ? id : path,
          new Problem(Severity.HINT, document.file(), 0, 0, path, message, null, null, 1));
    }
  }
}
