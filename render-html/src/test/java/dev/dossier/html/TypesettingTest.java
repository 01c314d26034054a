package dev.dossier.html;

import com.google.gson.JsonElement;
import dev.dossier.testing.InBrowser;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Line breaks and alignment of the career page in Chromium. */
class TypesettingTest extends InBrowser {
  /** Returns the line boxes of a text and the position of its first line. */
  private static final String HELP =
      """
      const boxes = (node, from, to) => {
        const range = document.createRange();
        if (from === undefined) range.selectNodeContents(node);
        else { range.setStart(node, from); range.setEnd(node, to); }
        return [...range.getClientRects()].filter(box => box.width > 0);
      };
      const baseline = element => {
        const mark = document.createElement('span');
        mark.style.cssText = 'display:inline-block;inline-size:0;block-size:0';
        element.prepend(mark);
        const at = mark.getBoundingClientRect().bottom;
        mark.remove();
        return at;
      };
      const wrong = [];
      """;

  /** Lines do not begin with a separating dot. */
  private static final String DOTS =
      """
      for (const line of document.querySelectorAll('.line')) {
        const start = line.getBoundingClientRect().left;
        for (const dot of line.querySelectorAll('.dot')) {
          const text = dot.firstChild;
          const at = text.data.indexOf('·');
          if (boxes(text, at, at + 1).some(box => box.left < start + 1)
              && getComputedStyle(line).display === 'block') wrong.push(line.textContent);
        }
      }
      """;

  /**
   * Date and place of a talk share a line if they fit; its links are separate. The box of a date is
   * as tall as its line, that of other text only as tall as its font, so that their middles are
   * compared.
   */
  private static final String OCCASIONS =
      """
      const middle = box => (box.top + box.bottom) / 2;
      for (const when of document.querySelectorAll('.occasions .when')) {
        const room = when.parentElement.getBoundingClientRect().right;
        const before = boxes(when.previousElementSibling).at(-1);
        const day = boxes(when)[0];
        const fits = before.right + 30 + when.querySelector('time').getBoundingClientRect().width < room;
        if (fits && Math.abs(middle(day) - middle(before)) > 2) wrong.push(when.parentElement.textContent);
      }
      for (const links of document.querySelectorAll('.occasions .links')) {
        const [one, two] = [...links.querySelectorAll('a')].map(link => boxes(link)[0]);
        if (two && one.top === two.top && two.left - one.right < 8) wrong.push(links.textContent);
      }
      """;

  /** A date beside a text without a title is on its first line. */
  private static final String DATES =
      """
      for (const head of document.querySelectorAll('.section > .entries > .dated > .head')) {
        const when = head.querySelector('.when');
        const text = head.parentElement.querySelector('.description p, .description');
        if (head.querySelector('.title') || !text) continue;
        const beside = when.getBoundingClientRect().bottom > text.getBoundingClientRect().top + 5;
        const apart = baseline(when) - baseline(text);
        if (beside && Math.abs(apart) > 1) wrong.push(apart + ' px: ' + text.textContent);
      }
      """;

  /** A range of months fits on one line. */
  private static final String SPANS =
      """
      for (const when of document.querySelectorAll('.section > .entries > .dated > .head > .when')) {
        const middles = boxes(when).map(box => (box.top + box.bottom) / 2);
        const lines = Math.max(...middles) - Math.min(...middles) > 5 ? 2 : 1;
        if (when.textContent.length <= 'Sep 2011 - Nov 2020'.length && lines > 1) {
          wrong.push(when.textContent);
        }
      }
      """;

  /** Links to files are below the text. */
  private static final String FILES =
      """
      const edge = element => element.getBoundingClientRect().left;
      const apart = edge(document.querySelector('.foot ul')) - edge(document.querySelector('main > .section > h2'));
      if (Math.abs(apart) > 0.5) wrong.push(apart + ' px');
      """;

  /** Nothing overflows the screen. */
  private static final String SIDEWAYS =
      """
      const over = document.documentElement.scrollWidth - innerWidth;
      if (over > 0) wrong.push(over + ' px');
      """;

  /** Long words of text may break with a hyphen, addresses may not. */
  private static final String HYPHENS =
      """
      const hyphens = query => [...document.querySelectorAll(query)]
        .map(element => getComputedStyle(element).hyphens);
      if (!hyphens('main p, main .title').every(value => value === 'auto')) wrong.push('text');
      if (!hyphens('h1, a, code').every(value => value === 'manual')) wrong.push('addresses');
      """;

  @TempDir static Path folder;
  @TempDir static Path copy;

  @BeforeAll
  static void start() throws Exception {
    ExampleSites.careerInAllThemes(folder, copy);
  }

  static Stream<Arguments> views() {
    return Stream.of("folio", "rail", "showcase")
        .flatMap(
            theme -> Stream.of(320, 375, 768, 1280, 1600).map(width -> Arguments.of(theme, width)));
  }

  @ParameterizedTest
  @MethodSource("views")
  void linesBreakAndAlignCorrectly(String theme, int width) throws Exception {
    browser.open(folder.resolve(theme).resolve("index.html"), width, "light");
    SoftAssertions.assertSoftly(
        softly -> {
          softly.assertThat(wrong(DOTS)).as("lines that begin with a dot").isEmpty();
          softly.assertThat(wrong(OCCASIONS)).as("days and links of an occasion").isEmpty();
          softly.assertThat(wrong(DATES)).as("dates off their line").isEmpty();
          softly.assertThat(wrong(SIDEWAYS)).as("scrolled sideways").isEmpty();
          if (!theme.equals("showcase")) { // Its column of years is narrow.
            softly.assertThat(wrong(SPANS)).as("broken spans of time").isEmpty();
          }
          softly.assertThat(wrong(HYPHENS)).as("words broken as they should not").isEmpty();
          softly.assertThat(wrong(FILES)).as("files beside the text").isEmpty();
        });
  }

  private static List<String> wrong(String script) {
    try {
      return browser.evaluate(HELP + script + "return wrong;").getAsJsonArray().asList().stream()
          .map(JsonElement::getAsString)
          .toList();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}
