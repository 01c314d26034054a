package dev.dossier.html.file;

import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import dev.dossier.document.PlainText;
import dev.dossier.document.When;
import dev.dossier.html.site.PageAddress;
import dev.dossier.html.site.SitePlan;
import dev.dossier.html.template.TemplateEngine;
import dev.dossier.html.template.TemplateFailure;
import dev.dossier.text.RichText;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * News, posts, talks and publications as an Atom feed (RFC 4287), newest first. Entries with a
 * future date are omitted until that date: {@code updated} must not be in the future, and feed
 * readers do not show an entry again.
 *
 * @param id the address of the page
 * @param self the address of the feed
 * @param title that of the page
 * @param author the person's name
 * @param language that of the page
 * @param updated when the newest entry was
 * @param entries at most {@value #MOST}
 */
record Feed(
    String id,
    String self,
    String title,
    String author,
    String language,
    String updated,
    List<Item> entries) {
  static final String MEDIA_TYPE = "application/atom+xml";
  private static final int MOST = 100;
  private static final Set<String> KINDS = Set.of("news-item", "post", "talk", "publication");
  private static final String NEVER = "1970-01-01T00:00:00Z";

  /**
   * An entry.
   *
   * @param id its element in the page: the same as long as the entry keeps its id
   * @param link where to read more
   * @param title plain
   * @param updated its date; a month or a year begins on its first day
   * @param summary plain; empty if there is nothing to add
   */
  record Item(String id, String link, String title, String updated, String summary) {}

  /**
   * Writes the feed.
   *
   * @throws TemplateFailure if its template fails
   */
  static String of(SitePlan plan, TemplateEngine engine) throws TemplateFailure {
    Document document = plan.document();
    PageAddress address = plan.address();
    List<Item> items =
        plan.entries().stream()
            .filter(entry -> KINDS.contains(entry.kind()))
            .flatMap(SitePlan::occasions)
            .filter(entry -> moment(entry) != null)
            .filter(entry -> !entry.upcoming())
            .map(entry -> item(entry, plan))
            .sorted(Comparator.comparing(Item::updated).reversed())
            .limit(MOST)
            .toList();
    String page = Objects.requireNonNull(address.url(), "a feed needs a base URL");
    Feed feed =
        new Feed(
            page,
            String.valueOf(address.url(address.beside("feed.xml"))),
            legal(document.windowTitle()),
            legal(document.header().name()),
            document.language(),
            items.isEmpty() ? NEVER : items.get(0).updated(),
            items);
    return engine.render("feed.ftlx", Map.of("feed", feed));
  }

  private static Item item(Entry entry, SitePlan plan) {
    PageAddress address = plan.address();
    String single = plan.path(entry.id());
    // The file of a post lasts, while its title, from which its anchor is made, may be reworded.
    String id =
        single != null && entry.kind().equals("post")
            ? String.valueOf(address.url(single))
            : address.iri(entry.id(), address.file());
    String title =
        entry.title().plain().isEmpty() ? plain(entry.description()) : plain(entry.title());
    return new Item(
        id,
        single == null ? id : String.valueOf(address.url(single)),
        legal(PlainText.shortened(title, 100)),
        Objects.requireNonNull(moment(entry)),
        legal(summary(entry, plan.document())));
  }

  private static String summary(Entry entry, Document document) {
    if (entry.kind().equals("post")) {
      return entry.summary() != null ? entry.summary().plain() : text(entry, document);
    }
    if (entry.reference() != null) {
      return entry.reference().plain();
    }
    String line =
        String.join(
            " · ",
            Stream.of(entry.role(), entry.subtitle(), entry.location())
                .filter(Objects::nonNull)
                .map(RichText::plain)
                .toList());
    String text = plain(entry.description());
    return line.isEmpty() || text.isEmpty() ? line + text : line + "\n" + text;
  }

  private static String text(Entry post, Document document) {
    return document.articles().stream()
        .filter(article -> article.entry().id().equals(post.id()))
        .map(article -> article.text().plain())
        .findFirst()
        .orElse("");
  }

  private static String plain(@Nullable RichText text) {
    return text == null ? "" : text.plain();
  }

  private static @Nullable String moment(Entry entry) {
    When when = entry.when();
    return when == null || when.start() == null ? null : when.start().firstDay() + "T00:00:00Z";
  }

  /** Without characters that XML 1.0 does not have. */
  private static String legal(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "");
  }
}
