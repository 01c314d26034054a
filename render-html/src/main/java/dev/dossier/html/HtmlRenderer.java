package dev.dossier.html;

import dev.dossier.Problem;
import dev.dossier.document.Document;
import dev.dossier.document.PeopleIndex;
import dev.dossier.html.page.PageFiles;
import dev.dossier.html.page.PeopleFiles;
import dev.dossier.html.template.TemplateEngine;
import dev.dossier.html.template.TemplateFailure;
import dev.dossier.html.theme.InlineSource;
import dev.dossier.html.theme.PageFonts;
import dev.dossier.html.theme.PageSources;
import dev.dossier.html.theme.PageTheme;
import dev.dossier.html.theme.UserFile;
import dev.dossier.render.Renderer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Renders a document as a self-contained HTML page: style sheet, photo and script are embedded, and
 * the page works without the script. Other files are written beside it: publications as BibTeX and
 * CSL-JSON, a contact card, a calendar and, if the document asks for them, a feed and a page for
 * each publication or project. All text is UTF-8.
 *
 * <p>Built-in templates and themes are read once a process, those of a user once an instance.
 * Instances are not thread-safe.
 *
 * <pre>{@code
 * Rendering rendering = new HtmlRenderer().render(document, Instant.EPOCH);
 * byte[] page = rendering.files().get(0).content();
 * }</pre>
 */
public final class HtmlRenderer implements Renderer {
  private static final String TEMPLATES = "dev/dossier/html";

  /** More layouts than the pages of a person have. */
  private static final int MOST_LAYOUTS = 32;

  private final Map<Path, TemplateEngine> engines = new HashMap<>();

  /** What all pages have in common, read for the first page. */
  private static final class Shared {
    static final InlineSource NEWER = InlineSource.read("newer.css");
    static final InlineSource SCRIPT = InlineSource.read("page.js");
    static final TemplateEngine ENGINE = engine(null);
    static final Map<Document.Layout, PageSources> SOURCES = new ConcurrentHashMap<>();

    private Shared() {}
  }

  /** Creates a renderer; called by {@link java.util.ServiceLoader}. */
  public HtmlRenderer() {}

  @Override
  public String format() {
    return "html";
  }

  @Override
  public String extension() {
    return "html";
  }

  @Override
  public String mediaType() {
    return "text/html";
  }

  @Override
  public boolean isPage() {
    return true;
  }

  @Override
  public List<String> themes() {
    return PageTheme.NAMES;
  }

  @Override
  public List<String> fonts() {
    return List.of(PageTheme.SYSTEM);
  }

  @Override
  public Set<String> designSettings() {
    return Set.of("accent", "font", "font.file", "icons", "measure", "publications", "text-size");
  }

  @Override
  public boolean takesThemeFolders() {
    return true;
  }

  @Override
  public Rendering render(Document document, Instant timestamp) {
    Document.Layout layout = document.layout();
    List<Problem> problems = new ArrayList<>();
    PageSources pageSources;
    try {
      pageSources = sources(layout, problems);
    } catch (UserFile.Fault e) {
      problems.add(e.problem());
      return new Rendering(List.of(), problems);
    }
    if (problems.stream().anyMatch(Problem::isError)) {
      return new Rendering(List.of(), problems);
    }
    Path overrides = layout.templates() == null ? layout.themeFolder() : layout.templates();
    TemplateEngine engine =
        overrides == null
            ? Shared.ENGINE
            : engines.computeIfAbsent(overrides, HtmlRenderer::engine);
    try {
      List<OutputFile> files =
          new PageFiles(document, timestamp, engine, pageSources).write(problems::add);
      return new Rendering(files, problems);
    } catch (TemplateFailure e) {
      return new Rendering(List.of(), List.of(e.problem()));
    }
  }

  @Override
  public List<OutputFile> people(PeopleIndex index) {
    try {
      return new PeopleFiles(index).write(Shared.ENGINE);
    } catch (TemplateFailure e) {
      throw new IllegalStateException(e); // The template is built in.
    }
  }

  /** Returns style sheets, fonts and script of a layout. Those of built-in themes are cached. */
  private PageSources sources(Document.Layout layout, List<Problem> problems)
      throws UserFile.Fault {
    PageSources cached = Shared.SOURCES.get(layout);
    if (cached != null) {
      return cached;
    }
    PageTheme theme = PageTheme.of(layout, problems);
    PageFonts fonts = theme.fonts();
    PageSources all =
        new PageSources(
            theme.style(),
            theme.entryStyle(),
            theme.listsTitles(),
            fonts,
            fonts.withFallbacks(Shared.NEWER),
            Shared.SCRIPT,
            theme.colors());
    if (layout.themeFolder() == null && layout.templates() == null && layout.webFont() == null) {
      if (Shared.SOURCES.size() >= MOST_LAYOUTS) {
        Shared.SOURCES.clear();
      }
      Shared.SOURCES.put(layout, all);
    }
    return all;
  }

  private static TemplateEngine engine(@Nullable Path overrides) {
    return new TemplateEngine(HtmlRenderer.class, TEMPLATES, overrides);
  }
}
