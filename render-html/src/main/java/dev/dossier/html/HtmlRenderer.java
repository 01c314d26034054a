package dev.dossier.html;

import dev.dossier.document.Document;
import dev.dossier.document.Renderer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Sets a document as one HTML page that needs nothing beside it: its style, its picture and a few
 * lines of script are within it, and it works without the script. Where it lists publications, they
 * are beside it as BibTeX and CSL-JSON, too.
 */
public final class HtmlRenderer implements Renderer {
  private static final String TEMPLATES = "dev/dossier/html";
  private static final String PAGE = "page.ftlh";

  private final Map<String, InlineSource> styles = new HashMap<>();
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
  public Rendering render(Document document, Instant timestamp) {
    Path templates = document.layout().templates();
    TemplateEngine engine =
        engines.computeIfAbsent(
            Optional.ofNullable(templates),
            folder -> new TemplateEngine(HtmlRenderer.class, TEMPLATES, folder.orElse(null)));
    String theme = Objects.requireNonNullElse(document.layout().theme(), Theme.NAMES.get(0));
    InlineSource style = styles.computeIfAbsent(theme, name -> Theme.named(name).style());
    try {
      String page =
          engine.render(
              PAGE, Map.of("document", document, "page", PageFacts.of(document, style, script)));
      List<OutputFile> files = new ArrayList<>();
      files.add(new OutputFile(document.file(), page.getBytes(StandardCharsets.UTF_8)));
      files.addAll(WorkFiles.written(document));
      return new Rendering(files, List.of());
    } catch (TemplateFailure e) {
      return new Rendering(List.of(), List.of(e.problem()));
    }
  }
}
