package dev.dossier.pdf;

import dev.dossier.pdf.font.AddedFonts;
import dev.dossier.pdf.font.Fonts;
import dev.dossier.pdf.page.PageLayout;
import dev.dossier.pdf.theme.PrintTemplates;

/** The parts of a renderer that all documents share: fonts, templates, and the layout engine. */
final class Engine {
  private final Fonts fonts;
  private final PrintTemplates templates = new PrintTemplates();
  private final Loading loadingEngine = new Loading();
  private final Loading loadingTemplates = new Loading();

  /**
   * @param fonts those of themes
   */
  Engine(Fonts fonts) {
    this.fonts = fonts;
  }

  /**
   * Starts to load everything in other threads: in a fresh JVM this takes longer than laying out a
   * CV.
   */
  void load() {
    FirstPage page = new FirstPage(fonts);
    loadingEngine.begin(page::layOut, page::draw);
    loadingTemplates.begin(templates::load);
  }

  /** The fonts of themes. */
  Fonts fonts() {
    return fonts;
  }

  /** The templates of all themes. Waits until they are loaded. */
  PrintTemplates templates() {
    loadingTemplates.await();
    return templates;
  }

  /**
   * Returns a layout with the fonts of themes and the added ones. Waits until the engine is loaded.
   */
  PageLayout layout(AddedFonts added) {
    loadingEngine.await();
    return new PageLayout(fonts, added);
  }
}
