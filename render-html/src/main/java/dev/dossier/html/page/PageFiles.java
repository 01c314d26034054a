package dev.dossier.html.page;

import dev.dossier.Problem;
import dev.dossier.document.Document;
import dev.dossier.document.RelativeLink;
import dev.dossier.html.file.LlmsIndex;
import dev.dossier.html.file.SideFiles;
import dev.dossier.html.file.SocialCard;
import dev.dossier.html.file.WorkFiles;
import dev.dossier.html.site.EntryPictures;
import dev.dossier.html.site.PageAddress;
import dev.dossier.html.site.Portrait;
import dev.dossier.html.site.SideFile;
import dev.dossier.html.site.SitePlan;
import dev.dossier.html.template.TemplateEngine;
import dev.dossier.html.template.TemplateFailure;
import dev.dossier.html.theme.PageSources;
import dev.dossier.render.Renderer.OutputFile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Creates all files of a document, the main page first. */
public final class PageFiles {
  private static final String INDEX = "index.html";

  private final Document document;
  private final SitePlan plan;
  private final Instant timestamp;
  private final TemplateEngine engine;
  private final PageSources sources;
  private final EntryPictures pictures;
  private final List<OutputFile> files = new ArrayList<>();

  /** The web address of the card of the page; {@code null} if it has none. */
  private @Nullable String card;

  /** Names of the fonts of the pages of entries. */
  private final Set<String> fonts = new TreeSet<>();

  /** Creates the files of a document with these templates, style sheets and script. */
  public PageFiles(
      Document document, Instant timestamp, TemplateEngine engine, PageSources sources) {
    this.document = document;
    this.plan = SitePlan.of(document);
    this.timestamp = timestamp;
    this.engine = engine;
    this.sources = sources;
    this.pictures = new EntryPictures(plan);
  }

  /**
   * Renders the files.
   *
   * @param problems receives hints on files that are missing
   * @throws TemplateFailure if a template fails
   */
  public List<OutputFile> write(Consumer<Problem> problems) throws TemplateFailure {
    List<SideFile> beside = SideFiles.of(plan, timestamp, engine);
    byte[] picture = SocialCard.of(document, sources.colors(), !sources.titles(), problems);
    card = picture == null ? null : plan.address().url(SocialCard.path(document));
    PageFacts facts = PageFacts.of(plan, sources, pictures, beside, card);
    String main = engine.render("page.ftlh", Map.of("document", document, "page", facts));
    add(document.file(), sources.fonts().embedded(main, sources.style()));
    files.addAll(WorkFiles.written(document));
    beside.forEach(file -> files.add(new OutputFile(file.path(), file.content())));
    String portrait = Portrait.path(document);
    if (portrait != null) {
      files.add(new OutputFile(portrait, Portrait.content(document)));
    }
    if (picture != null) {
      files.add(new OutputFile(SocialCard.path(document), picture));
    }
    List<EntryPage> pages = EntryPage.of(plan);
    for (EntryPage page : pages) {
      add(page);
    }
    if (document.file().equals(INDEX) && plan.address().base() != null) {
      notFound(plan.address().base());
      add("llms.txt", LlmsIndex.of(plan, beside));
    }
    fonts.forEach(font -> files.add(new OutputFile(fontFile(font), sources.fonts().content(font))));
    pictures.files().forEach((path, data) -> files.add(new OutputFile(path, data)));
    sitemap(pages);
    return files;
  }

  private void add(EntryPage page) throws TemplateFailure {
    PageFacts facts = PageFacts.of(plan, page, sources.ofEntries(), pictures, card);
    Map<String, ?> model = Map.of("document", document, "page", facts, "single", page);
    String text = engine.render("single.ftlh", model, facts.fragments()::to);
    add(
        page.path(),
        sources.fonts().linked(text, sources.entryStyle(), font -> linkToFont(page.path(), font)));
  }

  /** Adds the page for addresses that do not exist, as servers of static files look for it. */
  private void notFound(String base) throws TemplateFailure {
    String root = URI.create(base).getRawPath();
    PageFacts facts = PageFacts.ofNotFound(document, sources.ofEntries(), root);
    String text =
        engine.render(
            "not-found.ftlh", Map.of("document", document, "page", facts), facts.fragments()::to);
    add("404.html", sources.fonts().embedded(text, sources.entryStyle()));
  }

  /** Returns the address of a font beside the pages of entries, which are many and share it. */
  private String linkToFont(String page, String font) {
    fonts.add(font);
    return RelativeLink.from(page, fontFile(font));
  }

  private String fontFile(String font) {
    return plan.address().below("fonts/" + font + ".woff2");
  }

  /** Adds the sitemap for search engines (sitemaps.org), if there is a base URL. */
  private void sitemap(List<EntryPage> pages) throws TemplateFailure {
    PageAddress address = plan.address();
    String url = address.url();
    if (url != null) {
      List<String> urls = new ArrayList<>(List.of(url));
      pages.forEach(page -> urls.add(String.valueOf(address.url(page.path()))));
      add(address.beside("sitemap.xml"), engine.render("sitemap.ftlx", Map.of("pages", urls)));
    }
  }

  private void add(String path, String text) {
    add(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private void add(String path, byte[] content) {
    files.add(new OutputFile(path, content));
  }
}
