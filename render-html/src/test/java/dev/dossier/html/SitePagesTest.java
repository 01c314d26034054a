package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.testing.Browser;
import dev.dossier.testing.InBrowser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The example sites, and one with posts, in all themes, in Chromium. */
class SitePagesTest extends InBrowser {
  /** Pages with different content: long lists, an abstract, nested parts. */
  private static final List<String> PAGES =
      List.of("index.html", "publications/example2005.html", "projects/vell.html");

  private static final List<Path> LONG =
      Stream.of("folio", "rail", "showcase").map(theme -> Path.of(theme, "index.html")).toList();

  @TempDir static Path folder;
  @TempDir static Path copy;

  @BeforeAll
  static void start() throws Exception {
    ExampleSites.all(folder, copy);
    PostSite.write(copy.resolve("posts"), folder.resolve("posts"), "showcase");
  }

  static Stream<Path> pages() {
    return Stream.concat(
        Stream.of(
            Path.of("first/index.html"),
            Path.of("posts/index.html"),
            Path.of("posts/posts/new-year.html"),
            Path.of("posts/404.html")),
        Stream.of("folio", "rail", "showcase")
            .flatMap(theme -> PAGES.stream().map(page -> Path.of(theme, page))));
  }

  /** All but the long pages, which {@link CareerInBrowserTest} opens. */
  static Stream<Arguments> views() {
    List<Arguments> views = new ArrayList<>();
    pages()
        .filter(page -> !LONG.contains(page))
        .forEach(
            page -> {
              for (int width : new int[] {320, 768, 1280}) {
                views.add(Arguments.of(page, width, "light"));
                views.add(Arguments.of(page, width, "dark"));
              }
            });
    return views.stream();
  }

  @ParameterizedTest
  @MethodSource("views")
  void pagesAreAccessibleAndWithoutErrors(Path page, int width, String scheme) throws Exception {
    browser.open(folder.resolve(page), width, scheme);
    assertThat(browser.messages()).isEmpty();
    browser.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true");
    assertThat(browser.faultsOfAxe()).isEqualTo("[]");
    assertThat(browser.pageWidth()).isLessThanOrEqualTo(width);
    browser.doubleText();
    assertThat(browser.pageWidth()).as("with text twice as large").isLessThanOrEqualTo(width);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void loadsNothing(Path page) throws Exception {
    browser.open(folder.resolve(page), 1280, "light");
    assertThat(
            browser
                .evaluate(
                    "return performance.getEntriesByType('resource').map(it => it.name)"
                        + ".filter(it => !it.startsWith('data:')).join()")
                .getAsString())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isCompleteWithoutScript(Path page) throws Exception {
    browser.withoutScript(folder.resolve(page), 320);
    try {
      assertThat(number("document.querySelectorAll('button, input, select, [hidden]').length"))
          .isZero();
      assertThat(number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
      assertThat(
              number(
                  "[...document.querySelectorAll('main li')].filter(it => !it.checkVisibility()"
                      + " && !it.closest('details')).length"))
          .isZero();
      if (number("document.querySelectorAll('summary').length") > 0) {
        browser.evaluate("document.querySelector('summary').focus()");
        browser.press(Browser.ENTER);
        assertThat(number("document.querySelector('details').open ? 1 : 0")).isOne();
      }
    } finally {
      browser.withScript();
    }
  }

  private static int number(String script) throws Exception {
    return browser.evaluate("return " + script).getAsInt();
  }

  /** Tab reaches all controls in document order with visible focus. */
  @ParameterizedTest
  @MethodSource("pages")
  void everyControlIsReachableByKeyboardInOrder(Path page) throws Exception {
    browser.open(folder.resolve(page), 1280, "light");
    int all =
        browser
            .evaluate(
                "const all = [...document.querySelectorAll('a[href], summary, button, input,"
                    + " select')].filter(it => it.checkVisibility()); self.reached = [];"
                    + " addEventListener('focusin', event => { const style ="
                    + " getComputedStyle(event.target); reached.push(all.indexOf(event.target) +"
                    + " ' ' + style.outlineStyle + ' ' + style.outlineWidth); }); return"
                    + " all.length")
            .getAsInt();
    assertThat(all).isGreaterThan(5);
    browser.press(Browser.TAB, all);
    assertThat(browser.evaluate("return reached.join()").getAsString())
        .isEqualTo(
            IntStream.range(0, all)
                .mapToObj(control -> control + " solid 2px")
                .collect(Collectors.joining(",")));
  }
}
