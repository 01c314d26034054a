package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.document.Document;
import dev.dossier.document.Renderer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the script adds to the page of a career, in a real Chromium and by keyboard. */
class PageScriptTest extends InBrowser {
  private static final String TAB = "\uE004";
  private static final String ENTER = "\uE007";
  private static final String DOWN = "\uE015";

  @TempDir static Path folder;
  private static Path page;

  @BeforeAll
  static void start() throws Exception {
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

  private static String text(String script) throws Exception {
    return browser.evaluate("return String(" + script + ")").getAsString();
  }

  private static int shown(String section) throws Exception {
    return browser
        .evaluate(
            "return [...document.querySelectorAll('#"
                + section
                + " [data-year]')].filter(it => it.checkVisibility()).length")
        .getAsInt();
  }

  private static void type(String keys) throws Exception {
    for (int i = 0; i < keys.length(); i++) {
      browser.press(keys.substring(i, i + 1));
    }
  }

  @Test
  void textFiltersTalksAndTheCountIsAnnounced() throws Exception {
    assertThat(shown("talks")).isEqualTo(40);
    browser.evaluate("document.querySelector('#talks input').focus()");
    type("dzwieki");
    assertThat(shown("talks")).isEqualTo(1);
    assertThat(text("document.querySelector('#talks [data-year]:not([data-out])').textContent"))
        .contains("Dźwięki");
    assertThat(text("document.querySelector('#talks output').value")).isEqualTo("1 of 40");
    assertThat(shown("publications")).isEqualTo(120);
  }

  @Test
  void kindAndYearAreChosenByKeyboardAndStandInTheAddress() throws Exception {
    browser.evaluate("document.querySelector('#talks input').focus()");
    browser.press(TAB);
    assertThat(text("document.activeElement.name")).isEqualTo("kind");
    browser.press(DOWN);
    String kind = text("document.activeElement.value");
    assertThat(kind).isNotEmpty();
    int some = shown("talks");
    assertThat(some).isBetween(1, 39);
    assertThat(text("new URLSearchParams(location.search).get('talks.kind')")).isEqualTo(kind);
    // Whoever is given the address sees the same.
    browser.evaluate("location.reload()");
    assertThat(shown("talks")).isEqualTo(some);
    assertThat(text("document.querySelector('#talks select').value")).isEqualTo(kind);
    assertThat(browser.messages()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "talks, kind",
    "talks, year",
    "talks, tag",
    "publications, kind",
    "publications, year",
    "publications, tag"
  })
  void everyChoiceIsReachedAndMadeByKeyboardAndAnnounced(String section, String name)
      throws Exception {
    int all = shown(section);
    browser.evaluate("document.querySelector('#" + section + " input').focus()");
    for (int tabs = 0; tabs < 3 && !text("document.activeElement.name").equals(name); tabs++) {
      browser.press(TAB);
    }
    assertThat(text("document.activeElement.name")).isEqualTo(name);
    browser.press(DOWN);
    int some = shown(section);
    assertThat(some).isBetween(1, all - 1);
    assertThat(text("document.querySelector('#" + section + " output').value"))
        .isEqualTo(some + " of " + all);
    assertThat(text("new URLSearchParams(location.search).get('" + section + "." + name + "')"))
        .isEqualTo(text("document.activeElement.value"))
        .isNotEmpty();
  }

  @Test
  void showAllShowsAllAndEnterLosesNothing() throws Exception {
    browser.evaluate("document.querySelector('#publications input').focus()");
    type("xyzzy");
    assertThat(shown("publications")).isZero();
    browser.press(ENTER);
    assertThat(shown("publications")).isZero();
    browser.evaluate("document.querySelector('#publications .filter button').focus()");
    browser.press(ENTER);
    assertThat(shown("publications")).isEqualTo(120);
    assertThat(text("location.search")).isEmpty();
    assertThat(text("document.activeElement.name")).isEqualTo("text");
    assertThat(browser.messages()).isEmpty();
  }

  /** By whatever way: the second is one for which the address does not change. */
  @ParameterizedTest
  @CsvSource({"location.hash = '%s'", "link.click()"})
  void aLinkToAnEntryShowsItThoughItIsFilteredOut(String follow) throws Exception {
    String id = text("document.querySelector('#talks [data-year]').id");
    String shown = "document.getElementById('" + id + "').checkVisibility()";
    if (follow.startsWith("link")) {
      browser.evaluate("location.hash = '" + id + "'");
    }
    browser.evaluate("document.querySelector('#talks input').focus()");
    type("dzwieki");
    assertThat(text(shown)).isEqualTo("false");
    browser.evaluate(
        "const link = document.createElement('a'); link.href = '#%1$s'; document.body.append(link); "
                .formatted(id)
            + follow.formatted(id));
    assertThat(placeOf(id)).isBetween(0.0, 60.0);
    assertThat(text(shown)).isEqualTo("true");
    assertThat(text("location.search")).isEmpty();
  }

  /** The words of the page's own tools are in every entry, and say nothing of any. */
  @ParameterizedTest
  @ValueSource(strings = {"title = {", "author", "copy", "bibtex", "details", "abstract"})
  void noTalkOrWorkIsFoundByWhatOneCanOnlyClickOrIsNotShown(String words) throws Exception {
    browser.evaluate(
        "for (const fold of document.querySelectorAll('.bib')) fold.open = true;"
            + " for (const work of document.querySelectorAll('.reference')) work.insertAdjacentHTML("
            + "'beforeend', '<details class=bib><summary>BibTeX</summary><pre>title = {, author"
            + "</pre><button>Copy</button></details><a class=to-page>Details</a>"
            + "<details><summary>Abstract</summary>We show it.</details>')");
    browser.evaluate("document.querySelector('#publications input').focus()");
    type(words);
    assertThat(shown("publications")).isLessThan(10);
  }

  @ParameterizedTest
  @CsvSource({
    "Straße, strasse",
    "STRASSE, straße",
    "Łódź, lodz",
    "Øresund, Oresund",
    "Đorđe, dorde",
    "Ærø, aero",
    "Œuvre, oeuvre",
    "Iğdır, igdir",
    "İnegöl, inegol",
    "Þór, thor"
  })
  void lettersAreFoundByThoseWhoDoNotHaveThem(String written, String typed) throws Exception {
    browser.evaluate(
        "document.querySelector('#talks [data-year]').append('%s');".formatted(written)
            + " const input = document.querySelector('#talks input'); input.value = '%s';"
                .formatted(typed)
            + " input.dispatchEvent(new Event('input', {bubbles: true}))");
    assertThat(shown("talks")).isOne();
  }

  @ParameterizedTest
  @ValueSource(strings = {"#100%", "#%E4", "#", "#no-such-place"})
  void anAddressThatLeadsNowhereHarmsNothing(String hash) throws Exception {
    browser.open("about:blank", 1280, "light");
    browser.open(page.toUri() + hash, 1280, "light");
    assertThat(browser.messages()).isEmpty();
    assertThat(text("document.querySelectorAll('.filter').length")).isEqualTo("2");
    assertThat(text("document.querySelectorAll('.filter option').length > 10")).isEqualTo("true");
    assertThat(
            browser
                .await(
                    "document.querySelector('#talks').scrollIntoView({behavior: 'instant'});"
                        + " setTimeout(() => done(document.querySelectorAll('.contents"
                        + " [aria-current]').length), 300)")
                .getAsInt())
        .as("what comes after the filters")
        .isOne();
  }

  @Test
  void aChoiceOfAnOldAddressThatIsNoneAnyMoreIsForgotten() throws Exception {
    browser.open(page.toUri() + "?talks.kind=Nonsense&talks.year=1700&x=1", 1280, "light");
    assertThat(text("document.querySelector('#talks select').selectedOptions[0]?.textContent"))
        .isEqualTo("All");
    assertThat(shown("talks")).isEqualTo(40);
    assertThat(text("location.search")).isEqualTo("?x=1");
    assertThat(text("document.querySelector('#talks output').value")).isEmpty();
  }

  @Test
  void theSchemeIsSwitchedAndRemembered() throws Exception {
    String ground = "getComputedStyle(document.body).backgroundColor";
    String light = text(ground);
    browser.press(TAB);
    browser.press(TAB);
    assertThat(text("document.activeElement.textContent")).isEqualTo("Dark colours");
    browser.press(ENTER);
    assertThat(text(ground)).isNotEqualTo(light);
    assertThat(text("document.activeElement.textContent")).isEqualTo("Light colours");
    browser.evaluate("location.reload()");
    assertThat(text(ground)).isNotEqualTo(light);
    browser.evaluate("document.querySelector('.scheme').click()");
    assertThat(text(ground)).isEqualTo(light);
    browser.evaluate("localStorage.clear()");
  }

  @Test
  void theContentsTellWhatIsBeingRead() throws Exception {
    browser.evaluate(
        "document.documentElement.style.scrollBehavior = 'auto';"
            + " document.querySelector('#talks').scrollIntoView()");
    assertThat(
            browser
                .await(
                    "setTimeout(() => done(document.querySelector('.contents"
                        + " [aria-current]')?.textContent ?? ''), 300)")
                .getAsString())
        .isEqualTo("Talks");
  }

  /** A long page is laid out bit by bit: a link must not lead to where its target was before. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "document.querySelector('.contents a[href=\"#publications\"]').click()",
        "location.hash = 'publications'"
      })
  void aLinkIsFollowedToItsPlaceThoughThePageIsNotLaidOutYet(String follow) throws Exception {
    browser.begin(page.toUri().toString(), 375, "light");
    assertThat(text("'settling' in document.documentElement.dataset")).isEqualTo("true");
    browser.evaluate("document.documentElement.style.scrollBehavior = 'auto'; " + follow);
    assertThat(placeOf("publications")).isBetween(0.0, 60.0);
  }

  @Test
  void anAddressWithAPlaceLeadsThere() throws Exception {
    browser.open("about:blank", 375, "light");
    browser.begin(page.toUri() + "#talk-30", 375, "light");
    assertThat(placeOf("talk-30")).isBetween(0.0, 60.0);
  }

  /** Where it is on the screen, once nothing moves any more. */
  private static double placeOf(String id) throws Exception {
    return browser
        .await(
            "let last; const look = () => { const top = document.getElementById('"
                + id
                + "').getBoundingClientRect().top; if (top === last) done(top); else { last = top;"
                + " setTimeout(look, 300); } }; setTimeout(look, 300)")
        .getAsDouble();
  }

  @Test
  void withoutScriptEverythingIsShownAndNoToolIsThere() throws Exception {
    browser.withoutScript(page, 1280);
    // The driver's own scripts run in a world of their own.
    assertThat(shown("talks")).isEqualTo(40);
    assertThat(shown("publications")).isEqualTo(120);
    assertThat(text("document.querySelectorAll('button, input, select').length")).isEqualTo("0");
    assertThat(text("document.querySelectorAll('[data-settling]').length")).isEqualTo("0");
    browser.withScript();
  }
}
