package dev.dossier.html;

import dev.dossier.Dossier;
import dev.dossier.document.Document;
import dev.dossier.render.Renderer;
import dev.dossier.testing.InBrowser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Base of tests of the career page in Chromium; each test opens the page again. */
abstract class OnCareerPage extends InBrowser {
  @TempDir static Path folder;
  static Path page;

  @BeforeAll
  static void writePage() throws Exception {
    Document document =
        Dossier.read(Path.of("..", "example-profile", "career", "profile.yaml"))
            .documents()
            .stream()
            .filter(it -> it.format().equals("html"))
            .findFirst()
            .orElseThrow();
    Renderer.Rendering rendering = new HtmlRenderer().render(document, Instant.EPOCH);
    page = folder.resolve("index.html");
    Files.write(page, rendering.files().get(0).content());
  }

  @BeforeEach
  void open() throws Exception {
    browser.open(page, 1280, "light");
  }

  /** Evaluates a JavaScript expression and returns its value as text. */
  static String text(String script) throws Exception {
    return browser.evaluate("return String(" + script + ")").getAsString();
  }

  /** Returns the number of visible entries of a section. */
  static int shown(String section) throws Exception {
    return browser
        .evaluate(
            "return [...document.querySelectorAll('#"
                + section
                + " [data-year]')].filter(it => it.checkVisibility()).length")
        .getAsInt();
  }

  /** Returns the position on the screen after scrolling has ended. */
  static double placeOf(String id) throws Exception {
    return browser
        .await(
            "let last; const look = () => { const top = document.getElementById('"
                + id
                + "').getBoundingClientRect().top; if (top === last) done(top); else { last = top;"
                + " setTimeout(look, 300); } }; setTimeout(look, 300)")
        .getAsDouble();
  }
}
