package dev.dossier.pdf;

import dev.dossier.document.Document;
import dev.dossier.html.template.TemplateFailure;
import dev.dossier.pdf.engine.LaidPages;
import dev.dossier.pdf.engine.PageLayout;
import dev.dossier.pdf.engine.PrintTree;
import dev.dossier.pdf.font.AddedFonts;
import dev.dossier.pdf.font.GlyphCheck;
import dev.dossier.pdf.font.UnprintableException;
import dev.dossier.pdf.markup.Xhtml;
import dev.dossier.pdf.theme.Look;
import dev.dossier.pdf.theme.Theme;
import dev.dossier.render.Renderer.TextProblem;
import java.io.IOException;
import java.util.List;
import org.xml.sax.SAXParseException;

/**
 * A document, laid out in a look.
 *
 * @param look the look
 * @param markup what the pages were made from
 * @param pages the pages
 * @param problems what has no letters in the fonts
 */
record SetDocument(Look look, String markup, LaidPages pages, List<TextProblem> problems)
    implements AutoCloseable {
  SetDocument {
    problems = List.copyOf(problems);
  }

  /**
   * Lays a document out; a single page has no running foot.
   *
   * @throws TemplateFailure if the user's own template is at fault
   * @throws SAXParseException if it does not write well-formed XHTML
   * @throws UnprintableException if no font has most of the document's letters
   */
  static SetDocument of(Document document, Theme theme, String css, Engine engine, AddedFonts added)
      throws TemplateFailure, SAXParseException, UnprintableException, IOException {
    String markup = engine.templates().fill(document, theme, css);
    org.w3c.dom.Document tree = Xhtml.parse(markup);
    PrintTree print = new PrintTree(tree, theme.look());
    GlyphCheck glyphs = new GlyphCheck(engine.fonts(), theme.look().font(), added);
    print.prepare(glyphs);
    List<TextProblem> problems = glyphs.missing().problems(document.file());
    if (problems.stream().anyMatch(problem -> problem.problem().isError())) {
      throw new UnprintableException(problems);
    }
    PageLayout layout = engine.layout(added);
    LaidPages pages = layout.lay(tree, document.header().photo());
    if (pages.fitWords()) {
      pages.close();
      pages = layout.lay(tree, document.header().photo());
    }
    if (pages.hyphenateWords()) {
      pages.close();
      pages = layout.lay(tree, document.header().photo());
    }
    if (pages.count() == 1) {
      pages.close();
      print.dropFoot();
      pages = layout.lay(tree, document.header().photo());
    }
    return new SetDocument(theme.look(), markup, pages, problems);
  }

  @Override
  public void close() throws IOException {
    pages.close();
  }
}
