package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.testing.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Filters for talks and publications, in Chromium and by keyboard. */
class PageFilterTest extends OnCareerPage {
  private static void type(String keys) throws Exception {
    for (int i = 0; i < keys.length(); i++) {
      browser.press(keys.substring(i, i + 1));
    }
  }

  @Test
  void textFiltersTalksAndAnnouncesTheCount() throws Exception {
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
  void kindAndYearAreSelectedByKeyboardAndStoredInTheAddress() throws Exception {
    browser.evaluate("document.querySelector('#talks input').focus()");
    browser.press(Browser.TAB);
    assertThat(text("document.activeElement.name")).isEqualTo("kind");
    browser.press(Browser.DOWN);
    String kind = text("document.activeElement.value");
    assertThat(kind).isNotEmpty();
    int some = shown("talks");
    assertThat(some).isBetween(1, 39);
    assertThat(text("new URLSearchParams(location.search).get('talks.kind')")).isEqualTo(kind);
    // The address restores the filter.
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
  void everySelectIsUsableByKeyboardAndAnnounced(String section, String name) throws Exception {
    int all = shown(section);
    browser.evaluate("document.querySelector('#" + section + " input').focus()");
    for (int tabs = 0; tabs < 3 && !text("document.activeElement.name").equals(name); tabs++) {
      browser.press(Browser.TAB);
    }
    assertThat(text("document.activeElement.name")).isEqualTo(name);
    browser.press(Browser.DOWN);
    int some = shown(section);
    assertThat(some).isBetween(1, all - 1);
    assertThat(text("document.querySelector('#" + section + " output').value"))
        .isEqualTo(some + " of " + all);
    assertThat(text("new URLSearchParams(location.search).get('" + section + "." + name + "')"))
        .isEqualTo(text("document.activeElement.value"))
        .isNotEmpty();
  }

  @Test
  void showAllResetsTheFilterAndEnterKeepsIt() throws Exception {
    browser.evaluate("document.querySelector('#publications input').focus()");
    type("xyzzy");
    assertThat(shown("publications")).isZero();
    browser.press(Browser.ENTER);
    assertThat(shown("publications")).isZero();
    browser.evaluate("document.querySelector('#publications .filter button').focus()");
    browser.press(Browser.ENTER);
    assertThat(shown("publications")).isEqualTo(120);
    assertThat(text("location.search")).isEmpty();
    assertThat(text("document.activeElement.name")).isEqualTo("text");
    assertThat(browser.messages()).isEmpty();
  }

  /** The second way does not change the address. */
  @ParameterizedTest
  @CsvSource({"location.hash = '%s'", "link.click()"})
  void aLinkToAFilteredEntryShowsIt(String follow) throws Exception {
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
    assertThat(placeOf(id)).isBetween(40.0, 110.0);
    assertThat(text(shown)).isEqualTo("true");
    assertThat(text("location.search")).isEmpty();
  }

  /** Labels of controls occur in every entry. */
  @ParameterizedTest
  @ValueSource(strings = {"title = {", "author", "copy", "bibtex", "details", "abstract"})
  void labelsOfControlsAndHiddenTextAreNotSearched(String words) throws Exception {
    browser.evaluate(
        "for (const fold of document.querySelectorAll('.bib')) fold.open = true; for (const work of"
            + " document.querySelectorAll('.reference')) work.insertAdjacentHTML('beforeend',"
            + " '<details class=bib><summary>BibTeX</summary><pre>title = {,"
            + " author</pre><button>Copy</button></details><a"
            + " class=to-page>Details</a><details><summary>Abstract</summary>We show"
            + " it.</details>')");
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
  void lettersAreFoundWithoutTheirDiacritics(String written, String typed) throws Exception {
    browser.evaluate(
        "document.querySelector('#talks [data-year]').append('%s');".formatted(written)
            + " const input = document.querySelector('#talks input'); input.value = '%s';"
                .formatted(typed)
            + " input.dispatchEvent(new Event('input', {bubbles: true}))");
    assertThat(shown("talks")).isOne();
  }

  @Test
  void obsoleteValuesInTheAddressAreIgnored() throws Exception {
    browser.open(page.toUri() + "?talks.kind=Nonsense&talks.year=1700&x=1", 1280, "light");
    assertThat(text("document.querySelector('#talks select').selectedOptions[0]?.textContent"))
        .isEqualTo("All");
    assertThat(shown("talks")).isEqualTo(40);
    assertThat(text("location.search")).isEqualTo("?x=1");
    assertThat(text("document.querySelector('#talks output').value")).isEmpty();
  }
}
