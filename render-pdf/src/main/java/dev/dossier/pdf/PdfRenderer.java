package dev.dossier.pdf;

import dev.dossier.document.Document;
import dev.dossier.document.Renderer;
import dev.dossier.html.TemplateFailure;
import dev.dossier.source.Problem;
import dev.dossier.source.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXParseException;

/**
 * Documents as PDF.
 *
 * <p>Every file is PDF/UA-1 and PDF/A-2a, holds all its fonts, and is the same for the same
 * arguments, on any machine. Nothing is read but the theme, or the templates that stand in for it,
 * the fonts that the document names, and those of jars on the class path that are marked as jars of
 * fonts.
 */
public final class PdfRenderer implements Renderer {
  private final Fonts fonts = new Fonts();
  private final FontJars jars;

  /** That of the last document: those of a build mostly name the same. */
  private volatile @Nullable FontFolder lastFolder;

  /** Looks for more fonts on its own class path, if a document needs them. */
  public PdfRenderer() {
    this(PdfRenderer.class.getClassLoader());
  }

  PdfRenderer(ClassLoader fontJars) {
    jars = new FontJars(fontJars);
  }

  @Override
  public String format() {
    return "pdf";
  }

  @Override
  public String extension() {
    return "pdf";
  }

  @Override
  public String mediaType() {
    return "application/pdf";
  }

  @Override
  public List<String> themes() {
    return Theme.NAMES;
  }

  @Override
  public boolean takesThemeFolders() {
    return true;
  }

  @Override
  public Set<String> designSettings() {
    return Set.of("accent", "text-size", "margins", "font", "density");
  }

  @Override
  public List<String> fonts() {
    return List.of(FontFace.SERIF, FontFace.SANS);
  }

  @Override
  public Rendering render(Document document, Instant timestamp) {
    Theme theme;
    try {
      theme = Theme.of(document.layout(), document.file());
    } catch (UserFile.Fault e) {
      return new Rendering(List.of(), List.of(e.problem()));
    }
    List<Problem> problems = new ArrayList<>();
    String css = theme.css(problems);
    if (problems.stream().anyMatch(Problem::isError)) {
      return new Rendering(List.of(), problems);
    }
    try {
      return render(document, theme, css, problems, timestamp);
    } catch (TemplateFailure e) {
      return new Rendering(List.of(), List.of(e.problem()));
    } catch (SAXParseException e) {
      return failed(
          document,
          "the template %s does not write well-formed XHTML: %s"
              .formatted(theme.template(), e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // All is in memory.
    }
  }

  private Rendering render(
      Document document, Theme theme, String css, List<Problem> problems, Instant timestamp)
      throws TemplateFailure, SAXParseException, IOException {
    String markup = PrintMarkup.of(document, theme, css);
    org.w3c.dom.Document tree = Xhtml.parse(markup);
    PrintTree print = new PrintTree(tree, theme.look());
    FontFolder folder = FontFolder.read(document.layout().fonts(), lastFolder);
    lastFolder = folder;
    AddedFonts added = new AddedFonts(folder.fonts(), jars::fonts);
    GlyphCheck glyphs = new GlyphCheck(fonts, theme.look().font(), added);
    print.prepare(glyphs);
    problems.addAll(folder.problems());
    problems.addAll(jars.problems());
    glyphs
        .missing()
        .forEach((text, characters) -> problems.add(missing(document, characters, text)));

    PageLayout layout = new PageLayout(fonts, added);
    PDDocument pdf = layout.lay(tree, document.header().photo());
    try {
      if (pdf.getNumberOfPages() == 1) {
        pdf.close();
        print.dropFoot();
        pdf = layout.lay(tree, document.header().photo());
      }
      checkLength(document, pdf.getNumberOfPages(), problems);
      byte[] bytes = FinishedPdf.of(pdf, document, markup, timestamp);
      return new Rendering(List.of(new OutputFile(document.file(), bytes)), problems);
    } finally {
      pdf.close();
    }
  }

  private static void checkLength(Document document, int pages, List<Problem> problems) {
    Integer most = document.layout().maxPages();
    if (most != null && pages > most) {
      problems.add(
          Problem.ofFile(
              Severity.ERROR,
              document.file(),
              pages
                  + " pages, which is "
                  + (pages - most)
                  + " more than max-pages allows ("
                  + most
                  + ")"));
    }
  }

  private static Problem missing(Document document, Set<Integer> characters, String text) {
    return Problem.ofFile(
        Severity.WARNING, document.file(), MissingGlyphs.message(characters, text));
  }

  private static Rendering failed(Document document, String message) {
    return new Rendering(
        List.of(), List.of(Problem.ofFile(Severity.ERROR, document.file(), message)));
  }
}
