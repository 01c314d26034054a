package dev.dossier.html.site;

import dev.dossier.document.Article;
import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import dev.dossier.document.RelativeLink;
import dev.dossier.document.Section;
import dev.dossier.profile.spec.SectionKind;
import dev.dossier.profile.spec.SinglePages;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a document, without works that are only cited, and the paths of those that have
 * their own page. Created once for a document, so that the time for a page does not grow with the
 * number of pages.
 */
public final class SitePlan {
  private final Document document;
  private final PageAddress address;
  private final List<Entry> entries = new ArrayList<>();

  /** Entries by all their ids: an entry that two sections show has an id in each. */
  private final Map<String, Entry> byId = new LinkedHashMap<>();

  /** Paths of pages by the first id of the entry. */
  private final Map<String, String> paths = new LinkedHashMap<>();

  private SitePlan(Document document) {
    this.document = document;
    this.address = PageAddress.of(document);
    Map<String, Entry> byPath = new HashMap<>();
    document.sections().stream()
        .filter(section -> !(section.kind() instanceof SectionKind.CitedWorks))
        .map(Section::entries)
        .flatMap(List::stream)
        .forEach(
            entry -> {
              Entry first = byPath.putIfAbsent(entry.path(), entry);
              byId.put(entry.id(), first == null ? entry : first);
              if (first == null) {
                entries.add(entry);
              }
            });
    document.articles().forEach(this::addArticle);
    List<SinglePages> wanted = document.site().pages();
    if (wanted.contains(SinglePages.PUBLICATIONS)) {
      addPages("publications", entries("publication"));
    }
    if (wanted.contains(SinglePages.PROJECTS)) {
      addPages("projects", entries("project"));
    }
  }

  /** Returns the plan of a document. */
  public static SitePlan of(Document document) {
    return new SitePlan(document);
  }

  /** Adds the page of a post, which no section may list. */
  private void addArticle(Article article) {
    byId.putIfAbsent(article.entry().id(), article.entry());
    if (entries.stream().noneMatch(entry -> entry.id().equals(article.entry().id()))) {
      entries.add(article.entry());
    }
    paths.put(article.entry().id(), address.below("posts/" + article.name() + ".html"));
  }

  private void addPages(String folder, List<Entry> of) {
    FileNames names = new FileNames("-page");
    for (Entry entry : of) {
      paths.put(entry.id(), address.below(folder + "/" + names.of(entry.id()) + ".html"));
    }
  }

  /** Returns the document. */
  public Document document() {
    return document;
  }

  /** Returns the address of the main page. */
  public PageAddress address() {
    return address;
  }

  /** Returns the entries in the order of the document, each once. */
  public List<Entry> entries() {
    return Collections.unmodifiableList(entries);
  }

  /** Returns the entries of a kind: {@code talk}. */
  public List<Entry> entries(String kind) {
    return entries.stream().filter(entry -> entry.kind().equals(kind)).toList();
  }

  /** Returns all talks; for a talk with several occasions, each occasion. */
  public List<Entry> talks() {
    return entries("talk").stream().flatMap(SitePlan::occasions).toList();
  }

  /** Returns the occasions of a talk that has several, otherwise the entry itself. */
  public static Stream<Entry> occasions(Entry entry) {
    return entry.hasOccasions() ? entry.parts().stream() : Stream.of(entry);
  }

  /** Returns the interests of the person and their keywords. */
  public Stream<String> interests() {
    return entries("interest").stream()
        .flatMap(entry -> Stream.concat(Stream.of(entry.title().plain()), entry.topics().stream()));
  }

  /** Returns the entry with this id; {@code null} if there is none. */
  public @Nullable Entry entry(String id) {
    return byId.get(id);
  }

  /** Returns the entries that have a page, in the order of the files. */
  public List<Entry> entriesWithPage() {
    return paths.keySet().stream().map(byId::get).toList();
  }

  /** Returns the path of the page of an entry in the output folder; {@code null} if it has none. */
  public @Nullable String path(String id) {
    Entry entry = byId.get(id);
    return entry == null ? null : paths.get(entry.id());
  }

  /**
   * Returns links from a file of the output folder to all other pages, by the id of the entry. Each
   * is worked out when it is looked up, as a page has few of them.
   */
  public Map<String, String> linksFrom(String file) {
    return new AbstractMap<>() {
      @Override
      public @Nullable String get(@Nullable Object id) {
        String path = id instanceof String key ? path(key) : null;
        return path == null || path.equals(file) ? null : RelativeLink.from(file, path);
      }

      @Override
      public boolean isEmpty() {
        return paths.isEmpty();
      }

      @Override
      public Set<Map.Entry<String, String>> entrySet() {
        return byId.keySet().stream()
            .filter(id -> get(id) != null)
            .collect(Collectors.toMap(id -> id, this::get, (one, other) -> one, LinkedHashMap::new))
            .entrySet();
      }
    };
  }
}
