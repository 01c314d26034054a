package dev.dossier.html.data;

import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import dev.dossier.document.publication.PublicationData;
import dev.dossier.html.site.EntryPictures;
import dev.dossier.profile.NameVariants;
import dev.dossier.profile.csl.CslName;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.value.EastAsianName;
import dev.dossier.profile.value.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Converts publications to schema.org. */
final class StructuredWork {
  // CSL types with an equivalent in schema.org; all others are CreativeWork.
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

  // Types of the container of a work; all others are CreativeWork.
  private static final Map<String, String> CONTAINERS =
      Map.of(
          "article-journal", "Periodical",
          "article-magazine", "Periodical",
          "article-newspaper", "Periodical",
          "chapter", "Book",
          "paper-conference", "Book",
          "post-weblog", "Blog",
          "webpage", "WebSite");

  /** Maximum number of named authors; the person is always named. */
  private static final int MAX_AUTHORS = 30;

  private final StructuredIds ids;
  private final EntryPictures pictures;
  private final NameVariants own;

  StructuredWork(Document document, StructuredIds ids, EntryPictures pictures) {
    this.ids = ids;
    this.pictures = pictures;
    this.own = NameVariants.of(document.header().person());
  }

  /** Returns the node of a work in a list, shortened if its own page or its DOI has the details. */
  Node inList(Entry entry) {
    if (ids.isElsewhere(entry.id())) {
      return brief(entry);
    }
    return ids.isDoi(entry.id()) ? dated(brief(entry), entry) : full(entry);
  }

  private Node brief(Entry entry) {
    Node node = base(entry);
    if (!(entry.record() instanceof Publication work)) {
      return node;
    }
    // Names the person only; for a work by others, its first author.
    List<Object> self = authors(work, 0);
    List<Object> named = self.isEmpty() ? authors(work, 1) : self;
    return node.put("author", named.size() == 1 ? named.get(0) : named);
  }

  private static Node dated(Node node, Entry entry) {
    return entry.record() instanceof Publication work
        ? node.put("datePublished", issued(work))
        : node;
  }

  /** Returns the complete node of a work, with its abstract. */
  Node alone(Entry entry) {
    Node node = full(entry);
    return entry.record() instanceof Publication work
        ? node.put("abstract", PublicationData.plain(work, "abstract"))
        : node;
  }

  private Node full(Entry entry) {
    Node node = base(entry).url(entry.url());
    if (!(entry.record() instanceof Publication work)) {
      return node;
    }
    String container = PublicationData.plain(work, "container-title");
    return node.put("author", authors(work, MAX_AUTHORS))
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

  private Node base(Entry entry) {
    String type = entry.record() instanceof Publication work ? work.type() : "";
    return new Node(TYPES.getOrDefault(type, "CreativeWork"))
        .put("@id", ids.of(entry.id()))
        .put("name", entry.title())
        .put("image", pictures.url(entry));
  }

  private List<Object> authors(Publication work, int limit) {
    List<Object> authors = new ArrayList<>();
    for (CslName name : work.people("author")) {
      if (own.include(name)) {
        authors.add(ids.thePerson());
      } else if (authors.size() < limit) {
        authors.add(author(name));
      }
    }
    return authors;
  }

  private static Object author(CslName name) {
    return new Node(name.literal() == null ? "Person" : "Organization")
        .put("name", displayName(name))
        .properties();
  }

  /** Returns a name in display order: {@code Cornelis van der Voorbeeld}. */
  static String displayName(CslName name) {
    if (EastAsianName.has(name.family(), name.given())) {
      return name.family() + name.given();
    }
    return name.literal() != null
        ? name.literal()
        : Stream.of(
                name.given(),
                name.droppingParticle(),
                name.nonDroppingParticle(),
                name.family(),
                name.suffix())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
  }

  private static @Nullable String issued(Publication work) {
    PartialDate issued = work.issued();
    return issued == null ? null : issued.iso();
  }
}
