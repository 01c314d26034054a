package dev.dossier.html.file;

import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import dev.dossier.document.When;
import dev.dossier.html.site.PageAddress;
import dev.dossier.html.site.SideFile;
import dev.dossier.html.site.SitePlan;
import dev.dossier.text.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An index of a site in Markdown for programs that read text (llmstxt.org): the name, a line on the
 * person, and lists of links to documents, pages and data.
 */
public final class LlmsIndex {
  private final SitePlan plan;
  private final PageAddress address;
  private final Document document;
  private final StringBuilder out = new StringBuilder();

  private LlmsIndex(SitePlan plan) {
    this.plan = plan;
    this.address = plan.address();
    this.document = plan.document();
  }

  /** Returns the index of a document whose web address is known. */
  public static String of(SitePlan plan, List<SideFile> beside) {
    return new LlmsIndex(plan).write(beside);
  }

  private String write(List<SideFile> beside) {
    out.append("# ").append(plain(document.header().name())).append("\n\n");
    RichText headline = document.header().headline();
    String about = document.description();
    out.append("> ").append(plain(headline == null ? about : headline.plain())).append('\n');
    if (headline != null && !about.equals(headline.plain())) {
      out.append('\n').append(plain(about)).append('\n');
    }
    List<String> documents = new ArrayList<>();
    documents.add(link(document.windowTitle(), address.file(), document.language()));
    for (Document.Alternate other : document.alternates()) {
      documents.add(link(other.windowTitle(), other.file(), note(other)));
    }
    list("Documents", documents);
    list(label("section.posts"), entries("post"));
    list(label("section.projects"), entries("project"));
    list(label("section.publications"), entries("publication"));
    List<String> data = new ArrayList<>();
    WorkFiles.of(plan).files().forEach(it -> data.add(link(it.label(), it.href(), "")));
    beside.forEach(it -> data.add(link(label("file." + it.name()), it.path(), it.format())));
    list("Data", data);
    return out.toString();
  }

  private static String note(Document.Alternate other) {
    String format = other.file().substring(other.file().lastIndexOf('.') + 1);
    return format.toUpperCase(Locale.ROOT) + ", " + other.language();
  }

  private String label(String key) {
    return document.labels().getOrDefault(key, key);
  }

  private List<String> entries(String kind) {
    return plan.entries(kind).stream().map(this::entry).toList();
  }

  private String entry(Entry entry) {
    String path = plan.path(entry.id());
    String url =
        path == null ? address.iri(entry.id(), address.file()) : String.valueOf(address.url(path));
    When when = entry.when();
    String about =
        entry.summary() != null
            ? entry.summary().plain()
            : entry.tagline() != null ? entry.tagline().plain() : when == null ? "" : when.text();
    return item(entry.title().plain(), url, about);
  }

  private String link(String title, String path, String note) {
    return item(title, String.valueOf(address.url(path)), note);
  }

  private static String item(String title, String url, String note) {
    return "- [" + plain(title) + "](" + url + ")" + (note.isEmpty() ? "" : ": " + plain(note));
  }

  private void list(String title, List<String> items) {
    if (!items.isEmpty()) {
      out.append("\n## ").append(plain(title)).append("\n\n");
      items.forEach(item -> out.append(item).append('\n'));
    }
  }

  /** Returns a text in one line, without Markdown or HTML of its own. */
  private static String plain(String text) {
    return text.strip()
        .replaceAll("\\s+", " ")
        .replaceAll("[\\p{Cntrl}]", "")
        .replaceAll("([\\\\\\[\\]`*_<>#])", "\\\\$1");
  }
}
