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

/** Tests of a long career as a site, which is written once for all of them. */
abstract class CareerSite {
  static final String BASE = "https://ada.example.org/";

  /** What is in each file, by its path. */
  static final Map<String, String> FILES = new LinkedHashMap<>();

  /** The files that are pages, by their paths. */
  static final Map<String, PageUnderTest> PAGES = new LinkedHashMap<>();

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
      if (path.endsWith(".html")) {
        PAGES.put(path, PageUnderTest.of(output));
      }
    }
  }

  /** Where a page leads by a link of this relation. */
  static String link(PageUnderTest page, String rel) {
    return page.elements("link").stream()
        .filter(link -> link.getAttribute("rel").equals(rel))
        .map(link -> link.getAttribute("href"))
        .findFirst()
        .orElseThrow();
  }
}
