package dev.dossier.html.page;

import dev.dossier.document.Article;
import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import dev.dossier.document.PlainText;
import dev.dossier.document.RelativeLink;
import dev.dossier.html.data.CitationTag;
import dev.dossier.html.site.SitePlan;
import dev.dossier.profile.csl.Publication;
import dev.dossier.text.RichText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page of an entry, the variable {@code single} of its template.
 *
 * @param path the path relative to the output folder
 * @param up the address of the main page, relative to this page
 * @param entry the entry
 * @param title the window title, unique among the pages of the document
 * @param description a one-line description
 * @param summary the paragraphs of the abstract as plain text; empty if there is none
 * @param citation metadata for indexes of papers; empty for a project
 * @param article the text of a post; {@code null} for all else
 * @param neighbors links to the newer and the older post, as far as there are any
 */
record EntryPage(
    String path,
    String up,
    Entry entry,
    String title,
    String description,
    List<String> summary,
    List<CitationTag> citation,
    @Nullable Article article,
    List<Neighbor> neighbors) {

  /**
   * A link to the newer or the older post.
   *
   * @param rel {@code prev} for the newer, {@code next} for the older
   * @param label what it is: {@code Older post}
   * @param href the address relative to the page
   * @param title its title
   */
  record Neighbor(String rel, String label, String href, RichText title) {}

  /** Returns the pages of a document in the order of their entries. */
  static List<EntryPage> of(SitePlan plan) {
    Document document = plan.document();
    Set<String> titles = new HashSet<>(Set.of(document.windowTitle()));
    List<EntryPage> pages = new ArrayList<>();
    for (Entry entry : plan.entriesWithPage()) {
      String path = Objects.requireNonNull(plan.path(entry.id()));
      pages.add(page(plan, entry, path, title(document, entry, titles)));
    }
    return pages;
  }

  private static EntryPage page(SitePlan plan, Entry entry, String path, String title) {
    Document document = plan.document();
    List<String> summary = EntryLooks.paragraphs(entry);
    return new EntryPage(
        path,
        RelativeLink.from(path, document.file()),
        entry,
        title,
        description(entry, summary),
        summary,
        entry.record() instanceof Publication work
            ? CitationTag.of(work, entry.title().plain(), document.language())
            : List.of(),
        articleOf(document, entry),
        neighbors(document, entry, plan, path));
  }

  private static @Nullable Article articleOf(Document document, Entry entry) {
    return document.articles().stream()
        .filter(article -> article.entry().id().equals(entry.id()))
        .findFirst()
        .orElse(null);
  }

  private static List<Neighbor> neighbors(
      Document document, Entry entry, SitePlan plan, String path) {
    List<Entry> posts = document.articles().stream().map(Article::entry).toList();
    int at = posts.indexOf(entry);
    List<Neighbor> neighbors = new ArrayList<>();
    if (at > 0) {
      neighbors.add(neighbor(document, "prev", "post.newer", posts.get(at - 1), plan, path));
    }
    if (at >= 0 && at + 1 < posts.size()) {
      neighbors.add(neighbor(document, "next", "post.older", posts.get(at + 1), plan, path));
    }
    return neighbors;
  }

  private static Neighbor neighbor(
      Document document, String rel, String label, Entry post, SitePlan plan, String path) {
    String target = Objects.requireNonNull(plan.path(post.id()));
    return new Neighbor(
        rel,
        document.labels().getOrDefault(label, ""),
        RelativeLink.from(path, target),
        post.title());
  }

  private static String title(Document document, Entry entry, Set<String> taken) {
    String name = " · " + document.header().name();
    String title = PlainText.shortened(entry.title().plain(), 100);
    if (taken.add(title + name)) {
      return title + name;
    }
    String year = entry.when() == null ? "" : " (" + entry.when().text() + ")";
    String dated = title + year + name;
    return taken.add(dated) ? dated : title + " [" + entry.id() + "]" + name;
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
}
