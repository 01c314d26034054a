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

/** Renders documents, and reads the files again. */
public final class Printed {
  public static final Instant DATE = Instant.parse("2026-01-07T00:00:00Z");

  private static final PdfRenderer RENDERER = new PdfRenderer();

  private Printed() {}

  /** The file of a document that renders without problems; a hint is none. */
  public static byte[] file(Document document) {
    Rendering rendering = RENDERER.render(document, DATE);
    assertThat(rendering.allProblems())
        .allMatch(problem -> problem.severity() == Severity.HINT, "is a hint");
    return rendering.files().get(0).content();
  }

  /** What comes of a document. */
  public static Rendering rendering(Document document) {
    return RENDERER.render(document, DATE);
  }

  /** What is told of it, as users read it. */
  public static List<String> problems(Rendering rendering) {
    return rendering.allProblems().stream().map(Object::toString).toList();
  }

  /** Text of each page, as PDFBox reads it. */
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

  /** All text, as PDFBox reads it, in one line. */
  public static String text(byte[] file) throws IOException {
    return inOneLine(String.join(" ", pages(file)));
  }

  /** Text with single spaces instead of line ends. */
  public static String inOneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** Keeps a file, so that one can look at it after the tests. */
  public static void keep(String name, byte[] file) throws IOException {
    Path folder = Files.createDirectories(Path.of("target/pdf"));
    Files.write(folder.resolve(name + ".pdf"), file);
  }
}
