package dev.dossier.html;

import dev.dossier.document.Document;
import dev.dossier.document.Renderer.OutputFile;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All files that are made of one document, its page first. */
final class PageFiles {
  private final Document document;
  private final Instant timestamp;
  private final TemplateEngine engine;
  private final PageSources sources;
  private final List<OutputFile> files = new ArrayList<>();

  PageFiles(Document document, Instant timestamp, TemplateEngine engine, PageSources sources) {
    this.document = document;
    this.timestamp = timestamp;
    this.engine = engine;
    this.sources = sources;
  }

  /**
   * Makes them.
   *
   * @throws TemplateFailure if a template fails
   */
  List<OutputFile> write() throws TemplateFailure {
    List<SideFile> beside = SideFiles.of(document, timestamp, engine);
    PageFacts facts = PageFacts.of(document, sources, beside);
    add(document.file(), engine.render("page.ftlh", Map.of("document", document, "page", facts)));
    files.addAll(WorkFiles.written(document));
    beside.forEach(file -> files.add(new OutputFile(file.path(), file.content())));
    String portrait = Portrait.path(document);
    if (portrait != null) {
      files.add(new OutputFile(portrait, Portrait.content(document)));
    }
    List<EntryPage> pages = EntryPage.of(document);
    for (EntryPage page : pages) {
      add(page);
    }
    sitemap(pages);
    return files;
  }

  private void add(EntryPage page) throws TemplateFailure {
    PageFacts facts = PageFacts.of(document, page, sources);
    String html =
        engine.render("single.ftlh", Map.of("document", document, "page", facts, "single", page));
    add(page.path(), FragmentLinks.toPage(html, page.up()));
  }

  /** Where all pages are, for search engines (sitemaps.org); without a base URL nobody knows. */
  private void sitemap(List<EntryPage> pages) throws TemplateFailure {
    PageAddress address = PageAddress.of(document);
    String url = address.url();
    if (url != null) {
      List<String> urls = new ArrayList<>(List.of(url));
      pages.forEach(page -> urls.add(String.valueOf(address.url(page.path()))));
      add(address.beside("sitemap.xml"), engine.render("sitemap.ftlx", Map.of("pages", urls)));
    }
  }

  private void add(String path, String text) {
    files.add(new OutputFile(path, text.getBytes(StandardCharsets.UTF_8)));
  }
}
