package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.testing.InBrowser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The long career in Chromium, in each theme: for all who read it, in whatever way. */
class CareerInBrowserTest extends InBrowser {
  static final List<String> THEMES = List.of("folio", "rail", "showcase");

  @TempDir static Path folder;
  @TempDir static Path copy;

  @BeforeAll
  static void write() throws IOException {
    ExampleSites.careerInAllThemes(folder, copy);
  }

  private static Path page(String theme) {
    return folder.resolve(theme + "/index.html");
  }

  static Stream<Arguments> views() {
    return THEMES.stream()
        .flatMap(
            theme ->
                Stream.of(320, 375, 1024, 1440)
                    .flatMap(
                        width ->
                            Stream.of("light", "dark")
                                .map(scheme -> Arguments.of(theme, width, scheme))));
  }

  /** Axe takes 15 s for this page: it sees each width once, and each scheme narrow and wide. */
  private static boolean isForAxe(int width, String scheme) {
    return scheme.equals(width == 375 || width == 1440 ? "light" : "dark");
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("views")
  void isAccessibleWithoutMessagesAndFits(String theme, int width, String scheme) throws Exception {
    browser.open(page(theme), width, scheme);
    assertThat(browser.messages()).isEmpty();
    browser.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true");
    if (isForAxe(width, scheme)) {
      assertThat(browser.faultsOfAxe()).isEqualTo("[]");
    }
    assertThat(browser.pageWidth()).isLessThanOrEqualTo(width);
    browser.doubleText();
    assertThat(browser.pageWidth()).as("with text twice as large").isLessThanOrEqualTo(width);
  }

  @ParameterizedTest
  @FieldSource("THEMES")
  void nothingShifts(String theme) throws Exception {
    for (int width : new int[] {375, 1280, 1440}) {
      browser.open(page(theme), width, "light");
      assertThat(browser.shifts()).as("at " + width).isLessThan(0.001);
    }
  }

  /** The panel is higher than the screen: it follows the text once somebody scrolls, not before. */
  @Test
  void aPanelShowsTheNameFirstAndThenTheCurrentSection() throws Exception {
    browser.open(page("rail"), 1440, "light");
    String place =
        "document.documentElement.style.scrollBehavior = 'auto'; scrollTo(0, %s);"
            + " setTimeout(() => { const panel = document.querySelector('.opening'); const link ="
            + " document.querySelector('.contents [aria-current]').getBoundingClientRect();"
            + " done([panel.scrollHeight > innerHeight, panel.scrollTop > 0, link.top >= 0 &&"
            + " link.bottom <= innerHeight].join()) }, 500)";
    assertThat(browser.await(place.formatted("scrollY")).getAsString()).startsWith("true,false");
    assertThat(browser.await(place.formatted("document.body.scrollHeight - 2500")).getAsString())
        .isEqualTo("true,true,true");
  }

  /** The user's colours replace those of the page: nothing is said by the page's colours alone. */
  @ParameterizedTest
  @FieldSource("THEMES")
  void forcedColoursLeaveEverythingVisible(String theme) throws Exception {
    browser.open(page(theme), 1280, "dark");
    browser.prefer(Map.of("forced-colors", "active", "prefers-color-scheme", "dark"));
    assertThat(
            browser
                .evaluate(
                    """
                    const system = name => {
                      const it = document.createElement('i');
                      it.style.color = name;
                      document.body.append(it);
                      const color = getComputedStyle(it).color;
                      it.remove();
                      return color;
                    };
                    const known = ['CanvasText', 'LinkText', 'VisitedText', 'ButtonText', 'FieldText',
                        'GrayText', 'HighlightText'].map(system);
                    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                    const others = new Set();
                    while (walker.nextNode()) {
                      const around = walker.currentNode.parentElement;
                      if (!walker.currentNode.data.trim() || !around.checkVisibility()
                          || around.closest('svg')) continue;
                      const color = getComputedStyle(around).color;
                      if (!known.includes(color)) others.add(around.outerHTML.slice(0, 80));
                    }
                    return matchMedia('(forced-colors: active)').matches + ' ' + [...others].join();
                    """)
                .getAsString())
        .isEqualTo("true ");
    assertThat(
            browser
                .evaluate(
                    "return ['.primary', '.scheme', '.filter input', '.filter select'].filter(name"
                        + " => { const it = document.querySelector(name); if (!it) return false;"
                        + " const style = getComputedStyle(it); return style.borderTopStyle ==="
                        + " 'none' || (style.borderTopWidth === '0px' && style.borderBottomWidth"
                        + " === '0px'); }).join()")
                .getAsString())
        .as("controls without a border")
        .isEmpty();
    browser.prefer(Map.of());
  }

  @ParameterizedTest
  @FieldSource("THEMES")
  void nothingMovesForThoseWhoWantNoMotion(String theme) throws Exception {
    String moving =
        "return [getComputedStyle(document.documentElement).scrollBehavior, ...new"
            + " Set([...document.querySelectorAll('*')].flatMap(it => [null, '::before',"
            + " '::after'].map(part => getComputedStyle(it, part))).filter(style =>"
            + " parseFloat(style.transitionDuration) > 0 || style.animationName !== 'none').map(()"
            + " => 'moves'))].join(' ')";
    browser.open(page(theme), 1280, "light");
    browser.prefer(Map.of("prefers-reduced-motion", "reduce"));
    assertThat(browser.evaluate(moving).getAsString()).isEqualTo("auto");
    browser.prefer(Map.of("prefers-reduced-motion", "no-preference"));
    assertThat(browser.evaluate(moving).getAsString()).startsWith("smooth");
    browser.prefer(Map.of());
  }

  /** What the first screen may show has its height at once; the rest of a long page follows. */
  @ParameterizedTest
  @FieldSource("THEMES")
  void aLongPageIsLaidOutInParts(String theme) throws Exception {
    browser.begin(page(theme).toUri().toString(), 1280, "light");
    assertThat(
            browser
                .evaluate(
                    "const all = [...document.querySelectorAll('.section > .entries > *')];"
                        + " all.forEach(it => it.style.contentVisibility = '');"
                        + " document.documentElement.dataset.settling = ''; const lazy = it =>"
                        + " getComputedStyle(it).contentVisibility === 'auto'; const first ="
                        + " all.filter(it => it.closest('.section') ==="
                        + " document.querySelector('.section')).slice(0, 11); return"
                        + " [all.filter(lazy).length > all.length / 2, first.some(lazy)].join()")
                .getAsString())
        .isEqualTo("true,false");
  }
}
