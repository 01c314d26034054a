package dev.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Severity;
import dev.dossier.document.Document;
import dev.dossier.render.Renderer.Rendering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Renders documents and reads the files. */
public final class Printed {
  public static final Instant DATE = Instant.parse("2026-01-07T00:00:00Z");

  private static final PdfRenderer RENDERER = new PdfRenderer();

  private Printed() {}

  /** Returns the file of a document that renders without errors and warnings. */
  public static byte[] file(Document document) {
    Rendering rendering = RENDERER.render(document, DATE);
    assertThat(rendering.allProblems())
        .allMatch(problem -> problem.severity() == Severity.HINT, "is a hint");
    return rendering.files().get(0).content();
  }

  /** Returns the result of rendering a document. */
  public static Rendering rendering(Document document) {
    return RENDERER.render(document, DATE);
  }

  /** Returns the problems of a rendering as users read them. */
  public static List<String> problems(Rendering rendering) {
    return rendering.allProblems().stream().map(Object::toString).toList();
  }

  /** Returns the text of each page as PDFBox extracts it. */
  public static List<String> pages(byte[] file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      List<String> pages = new ArrayList<>();
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(pdf));
      }
      return pages;
    }
  }

  /** Returns all text as PDFBox extracts it, in one line. */
  public static String text(byte[] file) throws IOException {
    return inOneLine(String.join(" ", pages(file)));
  }

  /** Replaces line ends by spaces. */
  public static String inOneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** Keeps a file for inspection after the tests. */
  public static void keep(String name, byte[] file) throws IOException {
    Path folder = Files.createDirectories(Path.of("target/pdf"));
    Files.write(folder.resolve(name + ".pdf"), file);
  }
}
