package dev.dossier.html.file;

import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import dev.dossier.document.PlainText;
import dev.dossier.document.When;
import dev.dossier.html.site.Entries;
import dev.dossier.html.site.EntryPages;
import dev.dossier.html.site.PageAddress;
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
 * News, talks and publications as an Atom feed (RFC 4287), newest first. What is ahead of the day
 * of the build comes into the feed when its day has come: {@code updated} says when an entry was
 * last changed, which no day to come can be, and a reader who has seen an entry is not shown it
 * again.
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
  private static final Set<String> KINDS = Set.of("news-item", "talk", "publication");
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
  static String of(Document document, TemplateEngine engine) throws TemplateFailure {
    PageAddress address = PageAddress.of(document);
    EntryPages pages = EntryPages.of(document);
    List<Item> items =
        Entries.of(document).stream()
            .filter(entry -> KINDS.contains(entry.kind()))
            .flatMap(Entries::occasions)
            .filter(entry -> moment(entry) != null)
            .filter(entry -> !entry.upcoming())
            .map(entry -> item(entry, address, pages))
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

  private static Item item(Entry entry, PageAddress address, EntryPages pages) {
    String id = address.iri(entry.id(), address.file());
    String single = pages.path(entry.id());
    String title =
        entry.title().plain().isEmpty() ? plain(entry.description()) : plain(entry.title());
    return new Item(
        id,
        single == null ? id : String.valueOf(address.url(single)),
        legal(PlainText.shortened(title, 100)),
        Objects.requireNonNull(moment(entry)),
        legal(summary(entry)));
  }

  private static String summary(Entry entry) {
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

  private static String plain(@Nullable RichText text) {
    return text == null ? "" : text.plain();
  }

  private static @Nullable String moment(Entry entry) {
    When when = entry.when();
    return when == null || when.start() == null
        ? null
        : (when.start() + "-01-01").substring(0, 10) + "T00:00:00Z";
  }

  /** Without characters that XML 1.0 does not have. */
  private static String legal(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "");
  }
}
