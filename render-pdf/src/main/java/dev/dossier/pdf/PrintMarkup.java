package dev.dossier.pdf;

import dev.dossier.document.Document;
import dev.dossier.html.TemplateEngine;
import dev.dossier.html.TemplateFailure;
import java.util.HashMap;
import java.util.Map;

/** Fills the templates of a theme: from a document to XHTML for print. */
final class PrintMarkup {
  private static final String FOLDER = "dev/dossier/pdf/themes";

  private PrintMarkup() {}

  /**
   * The markup.
   *
   * @throws TemplateFailure if the user's own template is at fault
   */
  static String of(Document document, Theme theme, String css) throws TemplateFailure {
    TemplateEngine engine = new TemplateEngine(PrintMarkup.class, FOLDER, theme.templates());
    Map<String, Object> model = new HashMap<>();
    model.put("document", document);
    model.put("header", document.header());
    model.put("labels", document.labels());
    model.put("css", css(document, css));
    model.put("page", document.layout().page());
    model.put("photo", PageLayout.PHOTO);
    return engine.render(theme.template(), model);
  }

  private static String css(Document document, String css) {
    boolean leftward = document.direction().equals("rtl");
    return leftward ? MirroredPage.css(css) : css;
  }
}
