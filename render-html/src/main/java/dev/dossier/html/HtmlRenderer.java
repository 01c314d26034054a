package dev.dossier.html;

import dev.dossier.document.Document;
import dev.dossier.document.Renderer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private final InlineSource script = InlineSource.read("page.js");
  private final Map<Optional<Path>, TemplateEngine> engines = new HashMap<>();

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

  private static InlineSource style(Document.Layout layout) {
    String name = Objects.requireNonNullElse(layout.theme(), Theme.NAMES.get(0));
    return Theme.named(name).with(layout.design()).style();
  }

  @Override
  public Rendering render(Document document, Instant timestamp) {
    Path templates = document.layout().templates();
    TemplateEngine engine =
        engines.computeIfAbsent(
            Optional.ofNullable(templates),
            folder -> new TemplateEngine(HtmlRenderer.class, TEMPLATES, folder.orElse(null)));
    InlineSource style = styles.computeIfAbsent(document.layout(), HtmlRenderer::style);
    try {
      List<OutputFile> files = new PageFiles(document, timestamp, engine, style, script).write();
      return new Rendering(files, List.of());
    } catch (TemplateFailure e) {
      return new Rendering(List.of(), List.of(e.problem()));
    }
  }
}
