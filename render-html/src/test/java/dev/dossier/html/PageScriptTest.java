package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.testing.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script of a page, in Chromium and by keyboard. */
class PageScriptTest extends OnCareerPage {
  @ParameterizedTest
  @ValueSource(strings = {"#100%", "#%E4", "#", "#no-such-place"})
  void aMalformedFragmentIsIgnored(String hash) throws Exception {
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
  void theColourSchemeIsSwitchedAndStored() throws Exception {
    String ground = "getComputedStyle(document.body).backgroundColor";
    String light = text(ground);
    browser.press(Browser.TAB);
    browser.press(Browser.TAB);
    assertThat(text("document.activeElement.ariaLabel")).isEqualTo("Dark mode");
    browser.press(Browser.ENTER);
    assertThat(text(ground)).isNotEqualTo(light);
    assertThat(text("document.activeElement.ariaLabel")).isEqualTo("Light mode");
    browser.evaluate("location.reload()");
    assertThat(text(ground)).isNotEqualTo(light);
    browser.evaluate("document.querySelector('.scheme').click()");
    assertThat(text(ground)).isEqualTo(light);
    browser.evaluate("localStorage.clear()");
  }

  @Test
  void theContentsHighlightTheCurrentSection() throws Exception {
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

  /** A long page is laid out in steps; links must scroll to the final position of their target. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "document.querySelector('.contents a[href=\"#publications\"]').click()",
        "location.hash = 'publications'"
      })
  void aLinkScrollsToItsTargetBeforeLayoutIsComplete(String follow) throws Exception {
    browser.begin(page.toUri().toString(), 375, "light");
    assertThat(text("'settling' in document.documentElement.dataset")).isEqualTo("true");
    browser.evaluate("document.documentElement.style.scrollBehavior = 'auto'; " + follow);
    assertThat(placeOf("publications")).isBetween(40.0, 110.0);
  }

  @Test
  void aFragmentScrollsToItsTarget() throws Exception {
    browser.open("about:blank", 375, "light");
    browser.begin(page.toUri() + "#talk-30", 375, "light");
    assertThat(placeOf("talk-30")).isBetween(40.0, 110.0);
  }

  @Test
  void withoutScriptAllContentAndNoToolsAreShown() throws Exception {
    browser.withoutScript(page, 1280);
    // WebDriver scripts run in an isolated context.
    assertThat(shown("talks")).isEqualTo(40);
    assertThat(shown("publications")).isEqualTo(120);
    assertThat(text("document.querySelectorAll('button, input, select').length")).isEqualTo("0");
    assertThat(text("document.querySelectorAll('[data-settling]').length")).isEqualTo("0");
    browser.withScript();
  }
}
