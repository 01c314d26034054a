package dev.dossier.pdf.theme;

import dev.dossier.document.Document;
import dev.dossier.html.template.TemplateEngine;
import dev.dossier.html.template.TemplateFailure;
import dev.dossier.pdf.engine.MirroredPage;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The templates of the themes, which write XHTML for print. Built-in ones are parsed once a
 * process, those of a user once an instance. Thread-safe.
 */
public final class PrintTemplates {
  /** The address of the photo. */
  public static final String PHOTO = "dossier:photo";

  /** The address before the file names of the icons of contacts, which the engine can draw. */
  public static final String ICONS = "dossier:icons/";

  private static final String FOLDER = "dev/dossier/pdf/themes";
  private static final String SHARED = "shared/parts.ftlx";

  private final Map<Path, TemplateEngine> engines = new ConcurrentHashMap<>();

  /** The engine of built-in templates, made for the first document. */
  private static final class BuiltIn {
    static final TemplateEngine ENGINE = new TemplateEngine(PrintTemplates.class, FOLDER, null);

    private BuiltIn() {}
  }

  /** Parses what all themes share. */
  public void load() {
    BuiltIn.ENGINE.load(SHARED);
  }

  /**
   * Returns the XHTML of a document.
   *
   * @throws TemplateFailure if the user's template fails
   */
  public String fill(Document document, PrintTheme theme, String css) throws TemplateFailure {
    Map<String, Object> model = new HashMap<>();
    model.put("document", document);
    model.put("header", document.header());
    model.put("labels", document.labels());
    model.put("css", css(document, css));
    model.put("page", document.layout().page());
    model.put("photo", PHOTO);
    model.put("icons", ICONS);
    return engine(theme.templates()).render(theme.template(), model);
  }

  /** Returns the engine for a folder of templates. */
  private TemplateEngine engine(@Nullable Path templates) {
    return templates == null
        ? BuiltIn.ENGINE
        : engines.computeIfAbsent(
            templates, folder -> new TemplateEngine(PrintTemplates.class, FOLDER, folder));
  }

  private static String css(Document document, String css) {
    boolean leftward = document.direction().equals("rtl");
    return leftward ? MirroredPage.css(css) : css;
  }
}
