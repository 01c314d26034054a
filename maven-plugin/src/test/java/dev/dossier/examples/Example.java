package dev.dossier.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dossier.Dossier;
import dev.dossier.Problem;
import dev.dossier.WrittenFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A profile of the example module, read and written once for all tests. */
final class Example {
  static final Path PROFILES =
      Path.of(System.getProperty("basedir", "."), "..", "example-profile").normalize();
  private static final Path OUTPUT =
      Path.of(
          System.getProperty("basedir", "."),
          "target",
          "examples",
          // Test classes run in several processes.
          Long.toString(ProcessHandle.current().pid()));
  private static final Map<String, Example> WRITTEN = new ConcurrentHashMap<>();

  private final Dossier dossier;
  private final List<Problem> problemsOfReading;
  private final Path folder;
  private final List<WrittenFile> files;

  private Example(Dossier dossier, Path folder) {
    this.dossier = dossier;
    this.folder = folder;
    problemsOfReading = List.copyOf(dossier.problems());
    List<Problem> errors = problemsOfReading.stream().filter(Problem::isError).toList();
    if (!errors.isEmpty()) {
      throw new AssertionError(String.join("\n", errors.stream().map(Problem::toString).toList()));
    }
    try {
      files = dossier.write(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page of a real researcher, as a profile. */
  static Example seed() {
    return of("profile.yaml", "seed");
  }

  /** The one with pictures. */
  static Example portfolio() {
    return of("portfolio/profile.yaml", "portfolio");
  }

  /** The long and invented one. */
  static Example career() {
    return of("career/profile.yaml", "career");
  }

  private static Example of(String profile, String output) {
    return WRITTEN.computeIfAbsent(
        profile, path -> new Example(Dossier.read(PROFILES.resolve(path)), OUTPUT.resolve(output)));
  }

  /** A profile of a test's own, written into a folder. */
  static Example written(Dossier dossier, Path folder) {
    return new Example(dossier, folder);
  }

  Dossier dossier() {
    return dossier;
  }

  /** What is wrong with the profile itself: documents may add to it as they are set. */
  List<Problem> problemsOfReading() {
    return problemsOfReading;
  }

  List<WrittenFile> files() {
    return files;
  }

  dev.dossier.document.Document document(String name) {
    return dossier.documents().stream()
        .filter(document -> document.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  Document page(String file) {
    try {
      return Jsoup.parse(Files.readString(folder.resolve(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a PDF in reading order, with its metadata first. */
  String pdfText(String file) {
    try (PDDocument pdf = Loader.loadPDF(folder.resolve(file).toFile())) {
      var metadata = pdf.getDocumentCatalog().getMetadata();
      String xmp = metadata == null ? "" : new String(metadata.toByteArray(), UTF_8);
      return pdf.getDocumentInformation().getCOSObject() + xmp + new PDFTextStripper().getText(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int pdfPages(String file) {
    try (PDDocument pdf = Loader.loadPDF(folder.resolve(file).toFile())) {
      return pdf.getNumberOfPages();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the links of a PDF lead. */
  List<String> pdfLinks(String file) {
    List<String> links = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(folder.resolve(file).toFile())) {
      for (PDPage page : pdf.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          if (annotation instanceof PDAnnotationLink link
              && link.getAction() instanceof PDActionURI action) {
            links.add(action.getURI());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return links;
  }

  /** Where a file of the output is. */
  Path file(String name) {
    return folder.resolve(name);
  }

  /**
   * Text without any space, so that it does not matter where lines were broken, and without the
   * selector that asks for a coloured emoji, which paper does not have.
   */
  static String solid(String text) {
    return text.replaceAll("[\\s\\u00a0\\u200b\\u00ad\\ufe0f]+", "");
  }
}
