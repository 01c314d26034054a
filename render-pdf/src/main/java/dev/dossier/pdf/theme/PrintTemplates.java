package dev.dossier.pdf.theme;

import dev.dossier.document.Document;
import dev.dossier.html.template.TemplateEngine;
import dev.dossier.html.template.TemplateFailure;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The templates of the themes: from a document to XHTML for print. Each is parsed once for all
 * documents.
 */
public final class PrintTemplates {
  /** The address of the person's photo, the only one under which the engine finds something. */
  public static final String PHOTO = "dossier:photo";

  private static final String FOLDER = "dev/dossier/pdf/themes";
  private static final String SHARED = "shared/parts.ftlx";

  private final Map<Optional<Path>, TemplateEngine> engines = new ConcurrentHashMap<>();

  /** Parses what all themes have in common. */
  public void load() {
    engine(null).load(SHARED);
  }

  /**
   * The markup.
   *
   * @throws TemplateFailure if the user's own template is at fault
   */
  public String fill(Document document, Theme theme, String css) throws TemplateFailure {
    Map<String, Object> model = new HashMap<>();
    model.put("document", document);
    model.put("header", document.header());
    model.put("labels", document.labels());
    model.put("css", css(document, css));
    model.put("page", document.layout().page());
    model.put("photo", PHOTO);
    return engine(theme.templates()).render(theme.template(), model);
  }

  /** One for each folder of templates of the user's. */
  private TemplateEngine engine(@Nullable Path templates) {
    return engines.computeIfAbsent(
        Optional.ofNullable(templates),
        folder -> new TemplateEngine(PrintTemplates.class, FOLDER, folder.orElse(null)));
  }

  private static String css(Document document, String css) {
    boolean leftward = document.direction().equals("rtl");
    return leftward ? MirroredPage.css(css) : css;
  }
}
