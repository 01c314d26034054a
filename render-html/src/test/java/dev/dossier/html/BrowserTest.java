package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.Document;
import dev.dossier.render.Renderer;
import dev.dossier.testing.Browser;
import dev.dossier.testing.DocumentBuilder;
import dev.dossier.testing.InBrowser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages in Chromium. Skipped without Chromium, except in CI. */
class BrowserTest extends InBrowser {
  @TempDir static Path folder;

  @BeforeAll
  static void start() throws Exception {
    for (Map.Entry<String, Document> page : SamplePages.all().entrySet()) {
      Renderer.Rendering rendering = new HtmlRenderer().render(page.getValue(), Instant.EPOCH);
      Files.write(file(page.getKey()), rendering.files().get(0).content());
    }
  }

  private static Path file(String name) {
    return folder.resolve(name + ".html");
  }

  static Stream<Arguments> views() {
    return SamplePages.all().keySet().stream()
        .flatMap(
            name ->
                Stream.of(320, 375, 1024, 1440)
                    .flatMap(
                        width ->
                            Stream.of("light", "dark")
                                .map(scheme -> Arguments.of(name, width, scheme))));
  }

  @ParameterizedTest
  @MethodSource("views")
  void isAccessibleWithoutMessagesAndDoesNotScrollSideways(String name, int width, String scheme)
      throws Exception {
    browser.open(file(name), width, scheme);
    assertThat(browser.messages()).isEmpty();
    browser.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true");
    assertThat(browser.faultsOfAxe()).isEqualTo("[]");
    assertThat(browser.pageWidth()).isLessThanOrEqualTo(width);
    browser.doubleText();
    assertThat(browser.pageWidth()).as("with text twice as large").isLessThanOrEqualTo(width);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rich", "rich-rail", "rich-showcase"})
  void nothingShiftsWhenFontsArrive(String name) throws Exception {
    browser.open(file(name), 1280, "light");
    assertThat(browser.shifts()).isLessThan(0.001);
    assertThat(
            browser
                .evaluate(
                    "return [...document.fonts].filter(face => !face.family.includes('Fallback')"
                        + " && face.status !== 'loaded').length")
                .getAsInt())
        .as("faces that are embedded, but not used")
        .isZero();
  }

  @Test
  void thePictureIsShown() throws Exception {
    browser.open(file("rich"), 1280, "light");
    assertThat(browser.evaluate("return document.images[0].naturalWidth").getAsInt())
        .isEqualTo(160);
  }

  /** Checks that the Nu HTML Checker does not support. */
  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg"})
  void aPageWithAPhotoIsValidAndShowsIt(String kind) throws Exception {
    var document =
        DocumentBuilder.page("Ada Example")
            .photo(SamplePages.picture(kind), "image/" + kind, "Ada")
            .build();
    assertThat(PageUnderTest.of(document).complaints()).isEmpty();
    Path file = file("picture-" + kind);
    Files.write(file, new HtmlRenderer().render(document, Instant.EPOCH).files().get(0).content());
    browser.open(file, 1280, "light");
    assertThat(browser.evaluate("return document.images[0].naturalWidth").getAsInt())
        .isEqualTo(160);
    assertThat(browser.messages()).isEmpty();
  }

  @Test
  void everythingIsReachableByKeyboardWithVisibleFocus() throws Exception {
    browser.open(file("rich"), 1280, "light");
    List<String> reached = new ArrayList<>();
    int all =
        browser
            .evaluate(
                "return [...document.querySelectorAll('a, summary, button, input,"
                    + " select')].filter(it => it.checkVisibility()).length")
            .getAsInt();
    for (int i = 0; i < all; i++) {
      browser.press(Browser.TAB);
      reached.add(
          browser
              .evaluate(
                  "const it = document.activeElement; const style = getComputedStyle(it); return"
                      + " it.localName + ' ' + it.textContent.trim() + ' ' + style.outlineStyle +"
                      + " ' ' + style.outlineWidth")
              .getAsString());
    }
    assertThat(reached.get(0)).isEqualTo("a Skip to content solid 2px");
    assertThat(reached).allMatch(it -> it.endsWith("solid 2px"));
    assertThat(reached).anyMatch(it -> it.startsWith("a Projects "));
    assertThat(reached).anyMatch(it -> it.startsWith("summary More info "));
    assertThat(reached).filteredOn(it -> it.startsWith("summary")).hasSize(7);
  }

  @Test
  void theSkipLinkIsVisibleOnFocusAndLeadsToTheContent() throws Exception {
    browser.open(file("seed"), 320, "light");
    String height = "return document.querySelector('.skip').getBoundingClientRect().height";
    assertThat(browser.evaluate(height).getAsDouble()).isLessThan(2);
    browser.press(Browser.TAB);
    assertThat(browser.evaluate(height).getAsDouble()).isGreaterThan(20);
    browser.press(Browser.ENTER);
    browser.press(Browser.TAB);
    assertThat(
            browser
                .evaluate("return document.activeElement.closest('main') !== null")
                .getAsBoolean())
        .isTrue();
  }

  @Test
  void aFoldOpensWithEnterAndSpace() throws Exception {
    browser.open(file("seed"), 1280, "light");
    browser.evaluate("document.querySelector('summary').focus()");
    String open = "return document.querySelector('details').open";
    browser.press(Browser.ENTER);
    assertThat(browser.evaluate(open).getAsBoolean()).isTrue();
    browser.press(" ");
    assertThat(browser.evaluate(open).getAsBoolean()).isFalse();
  }

  @Test
  void theContentsStayVisibleOnAWideScreen() throws Exception {
    browser.open(file("rich"), 1280, "light");
    browser.evaluate("document.documentElement.style.scrollBehavior = 'auto'; scrollTo(0, 1500)");
    double top =
        browser
            .evaluate("return document.querySelector('nav').getBoundingClientRect().top")
            .getAsDouble();
    assertThat(top).isBetween(0.0, 100.0);
  }

  @Test
  void datesAreBesideTheTitleOnWideScreensAndBelowItOnNarrowOnes() throws Exception {
    String places =
        "const of = it => document.querySelector('#talk-1 ' + it).getBoundingClientRect();"
            + " return [of('.when').left > of('.title').right - 1, of('.when').top >="
            + " of('.title').bottom - 1].join()";
    browser.open(file("rich"), 1280, "light");
    assertThat(browser.evaluate(places).getAsString()).isEqualTo("true,false");
    browser.open(file("rich"), 320, "light");
    assertThat(browser.evaluate(places).getAsString()).isEqualTo("false,true");
  }

  @Test
  void linesHaveAReadableLength() throws Exception {
    browser.open(file("seed"), 1280, "light");
    double letters =
        browser
            .evaluate(
                "const it = document.querySelector('.introduction'); const text = document"
                    + ".createElement('span'); text.textContent = 'The quick brown fox jumps over"
                    + " the lazy dog, and then it sleeps a while. '; text.style.whiteSpace ="
                    + " 'nowrap'; it.append(text); return it.getBoundingClientRect().width /"
                    + " text.getBoundingClientRect().width * text.textContent.length")
            .getAsDouble();
    assertThat(letters).isBetween(62.0, 78.0);
  }
}
