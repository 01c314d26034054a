package dev.dossier.pdf;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.document.Document;
import dev.dossier.html.template.TemplateFailure;
import dev.dossier.html.theme.UserFile;
import dev.dossier.pdf.font.AddedFonts;
import dev.dossier.pdf.font.FontFolder;
import dev.dossier.pdf.font.FontJars;
import dev.dossier.pdf.font.Fonts;
import dev.dossier.pdf.font.UnprintableException;
import dev.dossier.pdf.output.FinishedPdf;
import dev.dossier.pdf.output.PageDrawing;
import dev.dossier.pdf.theme.PrintTheme;
import dev.dossier.profile.spec.Pictures;
import dev.dossier.render.Renderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXParseException;

/**
 * Renders documents as PDF.
 *
 * <p>Every file conforms to PDF/UA-1 and PDF/A-2a, embeds all of its fonts, and has the same bytes
 * for the same arguments on any machine. The renderer reads only the theme or the templates that
 * replace it, the fonts that the document names, and fonts in jars on the class path that are
 * marked as font jars. Thread-safe.
 */
public final class PdfRenderer implements Renderer {
  /** How much smaller text may be so that a last page of a few lines is avoided. */
  private static final double HARDLY_SMALLER = 0.975;

  private final Engine engine;
  private final FontJars jars;

  /** The fonts of the last document: most documents of a build name the same folder. */
  private volatile @Nullable FontFolder lastFolder;

  /** Looks for fonts on its own class path. All of these renderers share what they have read. */
  public PdfRenderer() {
    this(Shared.FONTS, PdfRenderer.class.getClassLoader());
  }

  /**
   * @param fonts finds {@code dossier-fonts}, and jars of further fonts, if a document needs them
   */
  public PdfRenderer(ClassLoader fonts) {
    this(new Fonts(fonts), fonts);
  }

  private PdfRenderer(Fonts themes, ClassLoader fonts) {
    this.engine = new Engine(themes);
    this.jars = new FontJars(fonts);
  }

  /** Fonts take time to read. */
  private static final class Shared {
    static final Fonts FONTS = new Fonts(PdfRenderer.class.getClassLoader());

    private Shared() {}
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
    return PrintTheme.NAMES;
  }

  @Override
  public boolean takesThemeFolders() {
    return true;
  }

  @Override
  public Set<String> pageSettings() {
    return Set.of("page", "max-pages", "fonts", "pictures", "contacts.style");
  }

  @Override
  public Set<String> designSettings() {
    return Set.of("accent", "text-size", "margins", "font", "density", "entry");
  }

  @Override
  public List<String> fonts() {
    return engine.fonts().families();
  }

  @Override
  public List<String> addedFonts(@Nullable Path folder) {
    lastFolder = FontFolder.read(folder, lastFolder);
    return new AddedFonts(lastFolder.fonts(), jars::fonts).textFamilies();
  }

  @Override
  public void warmUp() {
    engine.load();
  }

  @Override
  public Rendering render(Document document, Instant timestamp) {
    PrintTheme theme;
    try {
      theme = PrintTheme.of(document);
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
    } catch (UnprintableException e) {
      problems.addAll(jars.problems());
      return new Rendering(List.of(), problems, e.problems());
    } catch (SAXParseException e) {
      return failed(
          document,
          "the template %s does not write well-formed XHTML: %s"
              .formatted(theme.template(), e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Cannot fail in memory.
    }
  }

  private Rendering render(
      Document document, PrintTheme theme, String css, List<Problem> problems, Instant timestamp)
      throws TemplateFailure, SAXParseException, UnprintableException, IOException {
    hintAtAbsentFonts(document, css, problems);
    FontFolder folder = FontFolder.read(document.layout().fonts(), lastFolder);
    lastFolder = folder;
    problems.addAll(folder.problems());
    AddedFonts added = new AddedFonts(folder.fonts(), jars::fonts);
    PageBudget budget = new PageBudget(document);
    LaidOutDocument set = LaidOutDocument.of(document, theme, css, engine, added);
    try {
      Iterator<PrintTheme> closer = theme.closer().iterator();
      while (budget.isOver(set.pages().count()) && closer.hasNext()) {
        set.close();
        PrintTheme next = closer.next();
        set = LaidOutDocument.of(document, next, next.css(new ArrayList<>()), engine, added);
      }
      if (budget.hasFewLastLines(set)) {
        set = withoutLastPage(document, theme, set, added);
      }
      problems.addAll(jars.problems()); // Font jars are only read when a character needs them.
      problems.addAll(budget.check(set));
      problems.addAll(KeptParts.check(document, set.pages().spans()));
      byte[] bytes =
          FinishedPdf.of(set.pages().draw(), document, set.markup(), added.syllables(), timestamp);
      List<OutputFile> files = new ArrayList<>();
      files.add(new OutputFile(document.file(), bytes));
      Pictures pictures = document.layout().pictures();
      if (pictures != null && problems.stream().noneMatch(Problem::isError)) {
        files.addAll(PageDrawing.of(document.file(), bytes, pictures));
      }
      return new Rendering(files, problems, set.problems());
    } finally {
      set.close();
    }
  }

  /**
   * Lays out a document whose last page has only a few lines with less leading and less space, and
   * hardly smaller, if that takes a page less. Closes the layout that is not returned.
   */
  private LaidOutDocument withoutLastPage(
      Document document, PrintTheme theme, LaidOutDocument set, AddedFonts added)
      throws TemplateFailure, SAXParseException, UnprintableException, IOException {
    for (PrintTheme next : theme.closer()) {
      if (next.look().textSize() < HARDLY_SMALLER * theme.look().textSize()) {
        break;
      }
      LaidOutDocument closer =
          LaidOutDocument.of(document, next, next.css(new ArrayList<>()), engine, added);
      if (closer.pages().count() < set.pages().count()) {
        set.close();
        return closer;
      }
      closer.close();
    }
    return set;
  }

  private void hintAtAbsentFonts(Document document, String css, List<Problem> problems) {
    for (String family : engine.fonts().absentFamilies(css)) {
      String message =
          "'%s' is in dev.dossier:dossier-fonts, which is not on the class path;"
              + " a built-in font replaces it";
      problems.add(Problem.ofFile(Severity.HINT, document.file(), message.formatted(family)));
    }
  }

  private static Rendering failed(Document document, String message) {
    return new Rendering(
        List.of(), List.of(Problem.ofFile(Severity.ERROR, document.file(), message)));
  }
}
