package dev.dossier.html.page;

import dev.dossier.document.Document;
import dev.dossier.html.file.SideFiles;
import dev.dossier.html.file.WorkFiles;
import dev.dossier.html.site.FragmentLinks;
import dev.dossier.html.site.PageAddress;
import dev.dossier.html.site.Portrait;
import dev.dossier.html.site.SideFile;
import dev.dossier.html.template.TemplateEngine;
import dev.dossier.html.template.TemplateFailure;
import dev.dossier.html.theme.PageSources;
import dev.dossier.render.Renderer.OutputFile;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All files that are made of one document, its page first. */
public final class PageFiles {
  private final Document document;
  private final Instant timestamp;
  private final TemplateEngine engine;
  private final PageSources sources;
  private final List<OutputFile> files = new ArrayList<>();

  public PageFiles(
      Document document, Instant timestamp, TemplateEngine engine, PageSources sources) {
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
  public List<OutputFile> write() throws TemplateFailure {
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
