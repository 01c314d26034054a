package dev.dossier.pdf;

import dev.dossier.document.Document;
import dev.dossier.document.Picture;
import dev.dossier.document.Section;
import dev.dossier.document.TextLocations;
import dev.dossier.html.template.TemplateFailure;
import dev.dossier.pdf.font.AddedFonts;
import dev.dossier.pdf.font.GlyphCheck;
import dev.dossier.pdf.font.UnprintableException;
import dev.dossier.pdf.markup.Xhtml;
import dev.dossier.pdf.page.LaidOutPages;
import dev.dossier.pdf.page.PageLayout;
import dev.dossier.pdf.page.PrintTree;
import dev.dossier.pdf.page.RunningFoot;
import dev.dossier.pdf.theme.PrintTheme;
import dev.dossier.pdf.theme.ThemeVariables;
import dev.dossier.render.Renderer.TextProblem;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXParseException;

/**
 * A document that is laid out with the settings of a theme.
 *
 * @param look the settings of the theme
 * @param markup the XHTML from which the pages were made
 * @param pages the pages
 * @param problems characters without glyphs
 */
record LaidOutDocument(
    ThemeVariables look, String markup, LaidOutPages pages, List<TextProblem> problems)
    implements AutoCloseable {
  LaidOutDocument {
    problems = List.copyOf(problems);
  }

  /**
   * Lays a document out. A document of one page has no footer.
   *
   * @throws TemplateFailure if the user's template fails
   * @throws SAXParseException if the template does not write well-formed XHTML
   * @throws UnprintableException if the fonts lack glyphs for most letters of the document
   */
  static LaidOutDocument of(
      Document document, PrintTheme theme, String css, Engine engine, AddedFonts added)
      throws TemplateFailure, SAXParseException, UnprintableException, IOException {
    String markup = engine.templates().fill(document, theme, css);
    org.w3c.dom.Document tree = Xhtml.parse(markup);
    PrintTree print = new PrintTree(tree, theme.look());
    GlyphCheck glyphs = new GlyphCheck(engine.fonts(), theme.look().font(), added);
    print.prepare(glyphs);
    List<TextProblem> problems =
        glyphs.missing().problems(document.file(), TextLocations.of(document)::find);
    if (problems.stream().anyMatch(problem -> problem.problem().isError())) {
      throw new UnprintableException(problems);
    }
    LaidOutPages pages = layOut(document, tree, print, engine.layout(added));
    return new LaidOutDocument(theme.look(), markup, pages, problems);
  }

  /**
   * Lays out the tree again whenever a measurement of its pages has changed it. The footer is left
   * out from the start if there seems to be one page.
   */
  private static LaidOutPages layOut(
      Document document, org.w3c.dom.Document tree, PrintTree print, PageLayout layout)
      throws IOException {
    @Nullable Picture photo = document.header().photo();
    List<String> sections = document.sections().stream().map(Section::id).toList();
    RunningFoot foot = new RunningFoot(tree);
    foot.show(!print.seemsShort());
    LaidOutPages pages = layout.layOut(tree, photo);
    List<Predicate<LaidOutPages>> changes =
        List.of(
            LaidOutPages::fitWords,
            LaidOutPages::hyphenateWords,
            LaidOutPages::alignColumns,
            laid -> laid.fillPanel(sections),
            laid -> laid.fillPanel(sections),
            LaidOutPages::partRows,
            laid -> foot.show(laid.count() > 1));
    for (Predicate<LaidOutPages> change : changes) {
      if (change.test(pages)) {
        foot.show(pages.count() > 1);
        pages.close();
        pages = layout.layOut(tree, photo);
      }
    }
    return pages;
  }

  @Override
  public void close() throws IOException {
    pages.close();
  }
}
