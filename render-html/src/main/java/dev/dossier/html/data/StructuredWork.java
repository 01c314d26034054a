package dev.dossier.html.data;

import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import dev.dossier.document.publication.PublicationData;
import dev.dossier.html.site.Names;
import dev.dossier.profile.OwnNames;
import dev.dossier.profile.csl.CslName;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.value.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Publications in the words of schema.org. */
final class StructuredWork {
  // CSL types that schema.org has a word for; all others are works.
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("article", "ScholarlyArticle"),
          Map.entry("article-journal", "ScholarlyArticle"),
          Map.entry("paper-conference", "ScholarlyArticle"),
          Map.entry("article-magazine", "Article"),
          Map.entry("article-newspaper", "NewsArticle"),
          Map.entry("book", "Book"),
          Map.entry("chapter", "Chapter"),
          Map.entry("dataset", "Dataset"),
          Map.entry("post-weblog", "BlogPosting"),
          Map.entry("report", "Report"),
          Map.entry("review", "Review"),
          Map.entry("software", "SoftwareSourceCode"),
          Map.entry("thesis", "Thesis"),
          Map.entry("webpage", "WebPage"));

  // What a work is part of, where that is more than a work.
  private static final Map<String, String> CONTAINERS =
      Map.of(
          "article-journal", "Periodical",
          "article-magazine", "Periodical",
          "article-newspaper", "Periodical",
          "chapter", "Book",
          "paper-conference", "Book",
          "post-weblog", "Blog",
          "webpage", "WebSite");

  /** Of a work by a large collaboration, the first are named; the person is always. */
  private static final int MOST_AUTHORS = 30;

  private final StructuredIds ids;
  private final OwnNames own;

  StructuredWork(Document document, StructuredIds ids) {
    this.ids = ids;
    this.own = OwnNames.of(document.header().person());
  }

  /**
   * A work in a list: in short where more is told elsewhere, on a page of its own or at its DOI.
   */
  Node inList(Entry entry) {
    if (ids.isElsewhere(entry.id())) {
      return brief(entry);
    }
    return ids.isDoi(entry.id()) ? dated(brief(entry), entry) : full(entry);
  }

  private Node brief(Entry entry) {
    Node node = start(entry);
    if (!(entry.record() instanceof Publication work)) {
      return node;
    }
    // That it is the person's is what matters here; of a work of others, who wrote it.
    List<Object> person = authors(work, 0);
    return node.put("author", person.isEmpty() ? authors(work, 1) : person);
  }

  private static Node dated(Node node, Entry entry) {
    return entry.record() instanceof Publication work
        ? node.put("datePublished", issued(work))
        : node;
  }

  /** A work with all that is known of it, and its abstract. */
  Node alone(Entry entry) {
    Node node = full(entry);
    return entry.record() instanceof Publication work
        ? node.put("abstract", PublicationData.plain(work, "abstract"))
        : node;
  }

  private Node full(Entry entry) {
    Node node = start(entry).url(entry.url());
    if (!(entry.record() instanceof Publication work)) {
      return node;
    }
    String container = PublicationData.plain(work, "container-title");
    return node.put("author", authors(work, MOST_AUTHORS))
        .put("datePublished", issued(work))
        .put("isPartOf", container == null ? null : container(work, container))
        .put("publisher", Node.named("Organization", PublicationData.plain(work, "publisher")));
  }

  private static Map<String, Object> container(Publication work, String name) {
    return new Node(CONTAINERS.getOrDefault(work.type(), "CreativeWork"))
        .put("name", name)
        .put("alternateName", work.variable(Publication.VENUE_ABBREVIATION))
        .properties();
  }

  private Node start(Entry entry) {
    String type = entry.record() instanceof Publication work ? work.type() : "";
    return new Node(TYPES.getOrDefault(type, "CreativeWork"))
        .put("@id", ids.of(entry.id()))
        .put("name", entry.title());
  }

  private List<Object> authors(Publication work, int most) {
    List<Object> authors = new ArrayList<>();
    for (CslName name : work.people("author")) {
      if (own.include(name)) {
        authors.add(ids.thePerson());
      } else if (authors.size() < most) {
        authors.add(author(name));
      }
    }
    return authors;
  }

  private static Object author(CslName name) {
    return new Node(name.literal() == null ? "Person" : "Organization")
        .put("name", Names.written(name))
        .properties();
  }

  private static @Nullable String issued(Publication work) {
    PartialDate issued = work.issued();
    return issued == null ? null : issued.iso();
  }
}
