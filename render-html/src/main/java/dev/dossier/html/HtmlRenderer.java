package dev.dossier.html;

import dev.dossier.Problem;
import dev.dossier.document.Document;
import dev.dossier.html.page.PageFiles;
import dev.dossier.html.template.TemplateEngine;
import dev.dossier.html.template.TemplateFailure;
import dev.dossier.html.theme.InlineSource;
import dev.dossier.html.theme.PageSources;
import dev.dossier.html.theme.Theme;
import dev.dossier.html.theme.UserFile;
import dev.dossier.render.Renderer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sets a document as one HTML page that needs nothing beside it: its style, its picture and a few
 * lines of script are within it, and it works without the script. Beside it lie files that others
 * can use: its publications as BibTeX and CSL-JSON, a contact card, a calendar and, if the document
 * asks for them, a feed and a page for each publication or project.
 */
public final class HtmlRenderer implements Renderer {
  private static final String TEMPLATES = "dev/dossier/html";

  private final Map<Document.Layout, InlineSource> styles = new HashMap<>();
  private final Map<Optional<Path>, TemplateEngine> engines = new HashMap<>();

  /** What is the same on all pages; read for the first of them. */
  private static final class Shared {
    static final InlineSource NEWER = InlineSource.read("newer.css");
    static final InlineSource SCRIPT = InlineSource.read("page.js");

    private Shared() {}
  }

  /** For {@link java.util.ServiceLoader}. */
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
  public List<String> themes() {
    return Theme.NAMES;
  }

  @Override
  public Set<String> designSettings() {
    return Set.of("accent", "font", "measure", "text-size");
  }

  @Override
  public boolean takesThemeFolders() {
    return true;
  }

  @Override
  public Rendering render(Document document, Instant timestamp) {
    Document.Layout layout = document.layout();
    List<Problem> problems = new ArrayList<>();
    InlineSource style;
    try {
      style = style(layout, problems);
    } catch (UserFile.Fault e) {
      problems.add(e.problem());
      return new Rendering(List.of(), problems);
    }
    if (problems.stream().anyMatch(Problem::isError)) {
      return new Rendering(List.of(), problems);
    }
    Path own = layout.templates() == null ? layout.themeFolder() : layout.templates();
    TemplateEngine engine =
        engines.computeIfAbsent(
            Optional.ofNullable(own),
            folder -> new TemplateEngine(HtmlRenderer.class, TEMPLATES, folder.orElse(null)));
    try {
      List<OutputFile> files =
          new PageFiles(
                  document, timestamp, engine, new PageSources(style, Shared.NEWER, Shared.SCRIPT))
              .write();
      return new Rendering(files, problems);
    } catch (TemplateFailure e) {
      return new Rendering(List.of(), List.of(e.problem()));
    }
  }

  /** Those of the built-in themes are kept: most documents have one of them. */
  private InlineSource style(Document.Layout layout, List<Problem> problems) throws UserFile.Fault {
    InlineSource kept = styles.get(layout);
    if (kept != null) {
      return kept;
    }
    InlineSource style = Theme.of(layout, problems).style();
    if (layout.themeFolder() == null && layout.templates() == null) {
      styles.put(layout, style);
    }
    return style;
  }
}
