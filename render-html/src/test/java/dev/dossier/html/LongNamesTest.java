package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.testing.DocumentBuilder;
import dev.dossier.testing.InBrowser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name that is one long word fits on one line on a phone and in the rail. */
class LongNamesTest extends InBrowser {
  /** Returns the number of lines of the heading. */
  private static final String LINES =
      "const it = document.querySelector('h1'); return it.getBoundingClientRect().height"
          + " / parseFloat(getComputedStyle(it).lineHeight)";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "folio, Papadimitrakopoulou",
    "folio, Wolfeschlegelsteinhausenberg",
    "rail, Papadimitrakopoulou",
    "showcase, Papadimitrakopoulou"
  })
  void aLongNameFitsOnOneLine(String theme, String name) throws Exception {
    var document = DocumentBuilder.page(name).theme(theme).build();
    Path file = folder.resolve("page.html");
    Files.write(file, new HtmlRenderer().render(document, Instant.EPOCH).files().get(0).content());
    for (int width : new int[] {320, 375, 600, 1000, 1280}) {
      browser.open(file, width, "light");
      assertThat(browser.evaluate(LINES).getAsDouble()).as("lines at " + width).isLessThan(1.5);
    }
  }

  @Test
  void scriptsThatBreakAnywhereKeepTheirSize() {
    var document = DocumentBuilder.page("虚构海洋学与海底声学研究所的例子教授").build();
    byte[] page = new HtmlRenderer().render(document, Instant.EPOCH).files().get(0).content();
    assertThat(new String(page, StandardCharsets.UTF_8)).contains("<h1 class=\"p-name\">虚构");
  }
}
