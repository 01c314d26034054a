package dev.dossier.html;

import dev.dossier.Dossier;
import dev.dossier.WriteOptions;
import dev.dossier.WrittenFile;
import dev.dossier.render.Renderer.OutputFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Base of tests of the career site, which is rendered once. */
abstract class CareerSite {
  static final String BASE = "https://ada.example.org/";

  /** Contents of files by path. */
  static final Map<String, String> FILES = new LinkedHashMap<>();

  /** Contents of the pages that have an address, by path. */
  static final Map<String, PageUnderTest> PAGES = new LinkedHashMap<>();

  static final String NOT_FOUND = "404.html";

  /** The page for addresses that do not exist. */
  static PageUnderTest notFound;

  @BeforeAll
  static void write(@TempDir Path folder) throws Exception {
    if (!FILES.isEmpty()) {
      return; // Written for another class.
    }
    WriteOptions options =
        WriteOptions.defaults()
            .withDocuments(List.of("portfolio"))
            .withToday(LocalDate.of(2026, 1, 7));
    Dossier career = Dossier.read(Path.of("..", "example-profile", "career", "profile.yaml"));
    for (WrittenFile file : career.write(folder, options)) {
      String path = folder.relativize(file.path()).toString().replace('\\', '/');
      OutputFile output = new OutputFile(path, Files.readAllBytes(file.path()));
      FILES.put(path, new String(output.content(), StandardCharsets.UTF_8));
      if (path.equals(NOT_FOUND)) {
        notFound = PageUnderTest.of(output);
      } else if (path.endsWith(".html")) {
        PAGES.put(path, PageUnderTest.of(output));
      }
    }
  }

  /** Returns the target of a link with this relation. */
  static String link(PageUnderTest page, String rel) {
    return page.elements("link").stream()
        .filter(link -> link.getAttribute("rel").equals(rel))
        .map(link -> link.getAttribute("href"))
        .findFirst()
        .orElseThrow();
  }
}
