package dev.dossier.pdf;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.document.Document;
import dev.dossier.html.template.TemplateFailure;
import dev.dossier.html.theme.UserFile;
import dev.dossier.pdf.font.AddedFonts;
import dev.dossier.pdf.font.FontFace;
import dev.dossier.pdf.font.FontFolder;
import dev.dossier.pdf.font.FontJars;
import dev.dossier.pdf.font.UnprintableException;
import dev.dossier.pdf.output.FinishedPdf;
import dev.dossier.pdf.output.PageDrawing;
import dev.dossier.pdf.theme.Theme;
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
 * Documents as PDF.
 *
 * <p>Every file is PDF/UA-1 and PDF/A-2a, holds all its fonts, and is the same for the same
 * arguments, on any machine. Nothing is read but the theme, or the templates that stand in for it,
 * the fonts that the document names, and those of jars on the class path that are marked as jars of
 * fonts.
 */
public final class PdfRenderer implements Renderer {
  private final Engine engine = new Engine();
  private final FontJars jars;

  /** That of the last document: those of a build mostly name the same. */
  private volatile @Nullable FontFolder lastFolder;

  /** Looks for more fonts on its own class path, if a document needs them. */
  public PdfRenderer() {
    this(PdfRenderer.class.getClassLoader());
  }

  public PdfRenderer(ClassLoader fontJars) {
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
  public Set<String> pageSettings() {
    return Set.of("page", "max-pages", "fonts", "pictures");
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
  public List<String> addedFonts(@Nullable Path folder) {
    lastFolder = FontFolder.read(folder, lastFolder);
    return new AddedFonts(lastFolder.fonts(), jars::fonts).textFamilies();
  }

  @Override
  public void warmUp() {
    engine.load();
  }

  @Override
  public boolean isLinkedInto() {
    return false;
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
    } catch (UnprintableException e) {
      problems.addAll(jars.problems());
      return new Rendering(List.of(), problems, e.problems());
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
      throws TemplateFailure, SAXParseException, UnprintableException, IOException {
    FontFolder folder = FontFolder.read(document.layout().fonts(), lastFolder);
    lastFolder = folder;
    problems.addAll(folder.problems());
    AddedFonts added = new AddedFonts(folder.fonts(), jars::fonts);
    PageBudget budget = new PageBudget(document);
    SetDocument set = SetDocument.of(document, theme, css, engine, added);
    try {
      Iterator<Theme> closer = theme.closer().iterator();
      while (budget.isOver(set.pages().count()) && closer.hasNext()) {
        set.close();
        Theme next = closer.next();
        set = SetDocument.of(document, next, next.css(new ArrayList<>()), engine, added);
      }
      problems.addAll(jars.problems()); // Only known once a letter was looked for in them.
      problems.addAll(budget.check(set));
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

  private static Rendering failed(Document document, String message) {
    return new Rendering(
        List.of(), List.of(Problem.ofFile(Severity.ERROR, document.file(), message)));
  }
}
