package dev.dossier.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.ReadOptions;
import dev.dossier.testing.InBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees of the preview while the profile is edited. */
@Timeout(120)
class PreviewBrowserTest extends InBrowser {
  private static final String PAGE = "document.querySelector('#page iframe:not(.next)')";
  private static final String PAGES = "document.querySelectorAll('#paper img')";

  @TempDir Path folder;

  private Path profile;
  private Preview preview;

  @BeforeEach
  void start() throws Exception {
    profile = folder.resolve("profile.yaml");
    save("Ada", 40);
    preview = Preview.start(profile, ReadOptions.defaults(), () -> LocalDate.of(2026, 1, 7), 0);
    Thread thread = new Thread(() -> preview.run(line -> {}));
    thread.setDaemon(true);
    thread.start();
    browser.begin(preview.address().toString(), 1400, "light");
    awaitName("Ada");
  }

  @AfterEach
  void stop() throws Exception {
    browser.evaluate("sessionStorage.clear()");
    preview.close();
  }

  @Test
  void pageAndPaperStandSideBySide() throws Exception {
    await(PAGES + ".length > 0 && [..." + PAGES + "].every(it => it.naturalWidth > 500)");
    assertThat(number("document.getElementById('page').getBoundingClientRect().right"))
        .isLessThanOrEqualTo(
            number("document.getElementById('paper').getBoundingClientRect().left"));
    assertThat(browser.faultsOfAxe()).isEqualTo("[]");
    assertThat(browser.messages()).isEmpty();
  }

  @Test
  void aSaveIsShownAndThePlaceOfTheReaderKept() throws Exception {
    browser.evaluate(PAGE + ".contentWindow.scrollTo(0, 700)");
    // The page scrolls smoothly.
    await(PAGE + ".contentWindow.scrollY === 700");
    browser.evaluate(
        PAGE + ".contentDocument.querySelector('button[class*=scheme], .scheme button').click()");
    String scheme = schemeOfPage();
    browser.evaluate("document.getElementById('zoom').value = 150");
    browser.evaluate("document.getElementById('zoom').oninput({target: {value: 150}})");
    double width = number(PAGES + "[0].width");

    save("Bea", 40);
    awaitName("Bea");
    await(PAGES + "[0].complete && " + PAGES + "[0].width === " + width);
    await(PAGES + "[0].naturalWidth === " + PAGES + "[0].width");

    assertThat(number(PAGE + ".contentWindow.scrollY")).isEqualTo(700);
    assertThat(schemeOfPage()).isEqualTo(scheme);
  }

  @Test
  void problemsStandOverTheLastGoodPageUntilTheyAreCorrected() throws Exception {
    Files.writeString(profile, "person: {nme: Bea}\n");
    await("!document.getElementById('errors').hidden");
    assertThat(string("document.getElementById('errors').textContent"))
        .contains("profile.yaml:1:10", "did you mean 'name'?", "^^^");
    assertThat(nameOnPage()).isEqualTo("Ada");

    save("Cleo", 3);
    awaitName("Cleo");
    await("document.getElementById('errors').hidden");
    await(PAGES + ".length === 1");
  }

  @Test
  void aRemovedFileIsAProblemUntilItIsBack() throws Exception {
    String text = Files.readString(profile);
    Files.delete(profile);
    await("!document.getElementById('errors').hidden");
    assertThat(nameOnPage()).isEqualTo("Ada");

    Files.writeString(profile, text);
    await("document.getElementById('errors').hidden");
  }

  @Test
  void ofTwoQuickSavesTheSecondStays() throws Exception {
    save("Bea", 40);
    save("Cleo", 40);
    awaitName("Cleo");
    Thread.sleep(500);
    assertThat(nameOnPage()).isEqualTo("Cleo");
  }

  @Test
  void thePageIsShownAsOnAPhone() throws Exception {
    browser.evaluate("document.getElementById('phone').click()");
    assertThat(number(PAGE + ".contentWindow.innerWidth")).isBetween(320.0, 430.0);
  }

  @Test
  void eachDocumentCanBeSwitchedOff() throws Exception {
    browser.evaluate("document.querySelector('#documents button').click()");
    await("document.getElementById('page').hidden");
    assertThat(pressed()).isEqualTo("false,true");
    assertThat(browser.evaluate("return paper.hidden").getAsBoolean()).isFalse();

    browser.evaluate("document.querySelectorAll('#documents button')[1].click()");
    await("document.getElementById('paper').hidden");
    assertThat(pressed()).isEqualTo("false,false");

    browser.evaluate("document.querySelector('#documents button').click()");
    await("!document.getElementById('page').hidden");
    assertThat(pressed()).isEqualTo("true,false");
  }

  private String pressed() throws Exception {
    return string(
        "[...document.querySelectorAll('#documents button')]"
            + ".map(it => it.ariaPressed).join(',')");
  }

  @Test
  void pagesThatAreDecodedInAnyOrderStandInTheirOwn() throws Exception {
    await(PAGES + ".length > 1");
    double count = number("state.documents.find(isPdf).pages");
    browser.evaluate(
        "const decode = HTMLImageElement.prototype.decode;"
            + " HTMLImageElement.prototype.decode = function () { return this.src.includes("
            + "'/page/1/') ? new Promise(it => setTimeout(it, 700)).then(() => decode.call(this))"
            + " : decode.call(this); };"
            + " paper.replaceChildren(); shown.paper = ''; draw();");
    await(PAGES + "[0]?.alt.endsWith('page 1')");
    assertThat(number(PAGES + ".length")).isEqualTo(count).isGreaterThan(1);
    assertThat(string("[..." + PAGES + "].map(it => it.alt.split(' ').at(-1)).join()"))
        .startsWith("1,2");
  }

  @Test
  void namesOfFilesMayHaveSignsOfAddresses() throws Exception {
    Files.writeString(
        profile,
        """
        person: {name: Bea}
        documents:
          - {name: page, format: html}
          - {name: cv, format: pdf, file: 'CV #1.pdf'}
        """);
    awaitName("Bea");
    await(PAGES + ".length === 1 && " + PAGES + "[0].naturalWidth > 500");
    assertThat(string("document.querySelector('nav a[title*=\"#\"]').getAttribute('href')"))
        .isEqualTo("/CV%20%231.pdf");
  }

  /** Writes a profile with some projects. */
  private void save(String name, int projects) throws IOException {
    StringBuilder yaml = new StringBuilder("person: {name: " + name + "}\nprojects:\n");
    for (int i = 1; i <= projects; i++) {
      yaml.append("  - {name: Loom ").append(i).append(", summary: Patterns from cards.}\n");
    }
    Files.writeString(profile, yaml);
  }

  private void awaitName(String name) throws Exception {
    await(
        "("
            + PAGE
            + "?.contentDocument?.querySelector('h1')?.textContent || '').includes('"
            + name
            + "')");
  }

  private String nameOnPage() throws Exception {
    return string(PAGE + ".contentDocument.querySelector('h1').textContent.trim()");
  }

  private String schemeOfPage() throws Exception {
    return string(
        PAGE
            + ".contentWindow.getComputedStyle("
            + PAGE
            + ".contentDocument.body).backgroundColor");
  }

  /** Waits until an expression is true; the test's timeout ends it otherwise. */
  private void await(String expression) throws Exception {
    browser.await(
        "const look = () => { let is = false; try { is = "
            + expression
            + "; } catch (e) {}"
            + " is ? done() : setTimeout(look, 20); }; look()");
  }

  private String string(String expression) throws Exception {
    return browser.evaluate("return " + expression).getAsString();
  }

  private double number(String expression) throws Exception {
    return browser.evaluate("return " + expression).getAsDouble();
  }
}
