package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.testing.InBrowser;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of entries share font files, which may be late as pictures may, and yet nothing moves. */
class EntryPagesInBrowserTest extends InBrowser {
  private static final String[] PAGES = {
    "publications/cards.html", "projects/loom.html", "posts/new-year.html"
  };

  @ParameterizedTest
  @CsvSource({"folio, 0", "folio, 500", "rail, 0", "rail, 500", "showcase, 0", "showcase, 500"})
  void nothingMoves(String theme, int delay, @TempDir Path copy, @TempDir Path site)
      throws Exception {
    PostSite.write(copy, site, theme);
    for (String page : PAGES) {
      try (ServedFolder served = new ServedFolder(site, delay)) {
        for (int width : new int[] {375, 1350}) {
          browser.open(served.url(page), width, "light");
          assertThat(browser.shifts()).as(page + " at " + width).isLessThan(0.01);
          assertThat(browser.messages()).as(page).isEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"folio", "rail", "showcase"})
  void latePicturesFindTheirPlaceKept(String theme, @TempDir Path site) throws Exception {
    ExampleSites.inTheme("portfolio", theme, site);
    try (ServedFolder served = new ServedFolder(site, 500)) {
      for (int width : new int[] {375, 1350}) {
        for (String page : List.of("index.html", "projects/ferry.html", "projects/weave.html")) {
          browser.open(served.url(page), width, "light");
          assertThat(browser.shifts()).as(page + " at " + width).isLessThan(0.01);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"folio", "rail", "showcase"})
  void fontsOfAQuickServerAreShown(String theme, @TempDir Path copy, @TempDir Path site)
      throws Exception {
    PostSite.write(copy, site, theme);
    try (ServedFolder served = new ServedFolder(site)) {
      for (String page : PAGES) {
        browser.open(served.url(page), 1350, "light");
        // As wide as in the font, and not as in that of the system.
        String width =
            "const it = document.createElement('span'); it.textContent = 'Waves and looms"
                + " '.repeat(9); it.style = 'position:absolute;white-space:nowrap;font-family:' +"
                + " family; document.body.append(it); return it.getBoundingClientRect().width";
        String own = "const family = getComputedStyle(document.body).fontFamily;" + width;
        String system =
            "const family = getComputedStyle(document.body).fontFamily.replace(/^[^,]*,/, '');"
                + width;
        assertThat(browser.evaluate(own).getAsDouble())
            .as(page)
            .isNotEqualTo(browser.evaluate(system).getAsDouble());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"folio", "rail", "showcase"})
  void aPageOnDiskHasNoMessages(String theme, @TempDir Path copy, @TempDir Path site)
      throws Exception {
    PostSite.write(copy, site, theme);
    for (String page : PAGES) {
      browser.open(site.resolve(page), 1350, "light");
      assertThat(browser.shifts()).as(page).isLessThan(0.01);
      assertThat(browser.messages()).as(page).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"folio", "rail", "showcase"})
  void theLinkBackStandsAboveTheTitle(String theme, @TempDir Path copy, @TempDir Path site)
      throws Exception {
    PostSite.write(copy, site, theme);
    for (String page : PAGES) {
      for (int width : new int[] {375, 1440}) {
        browser.open(site.resolve(page), width, "light");
        String left = "return document.querySelector('%s').getBoundingClientRect().left";
        assertThat(browser.evaluate(left.formatted(".up a")).getAsDouble())
            .as(page + " at " + width)
            .isEqualTo(browser.evaluate(left.formatted("h1")).getAsDouble());
      }
    }
  }
}
