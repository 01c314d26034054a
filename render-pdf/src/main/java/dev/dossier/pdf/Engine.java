package dev.dossier.pdf;

import dev.dossier.pdf.engine.PageLayout;
import dev.dossier.pdf.font.AddedFonts;
import dev.dossier.pdf.font.Fonts;
import dev.dossier.pdf.theme.PrintTemplates;

/** What sets pages: the engine, its faces and the templates that feed it. */
final class Engine {
  private final Fonts fonts = new Fonts();
  private final PrintTemplates templates = new PrintTemplates();
  private final Loading loadingEngine = new Loading();
  private final Loading loadingTemplates = new Loading();

  /** Begins to load all, in other threads: in a fresh JVM that takes longer than a CV does. */
  void load() {
    FirstPage page = new FirstPage(fonts);
    loadingEngine.begin(page::lay, page::draw);
    loadingTemplates.begin(templates::load);
  }

  /** The faces that are always there. */
  Fonts fonts() {
    return fonts;
  }

  /** The templates of all themes, once they are loaded. */
  PrintTemplates templates() {
    loadingTemplates.await();
    return templates;
  }

  /** For setting pages, once the engine can lay them out. */
  PageLayout layout(AddedFonts added) {
    loadingEngine.await();
    return new PageLayout(fonts, added);
  }
}
