package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.testing.InBrowser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No page has to be scrolled sideways, on a telephone with text twice as large either (WCAG 2.2,
 * 1.4.4 and 1.4.10): all pages of both examples, and pages of long dates and long words.
 */
class NoSidewaysScrollTest extends InBrowser {
  /** Long date ranges in projects nested three levels deep. */
  private static final String LONG_DATES =
      """
      person: {name: Ada Example, pronouns: "she/her, sie/ihr (any pronouns are fine)"}
      projects:
        - name: A
          start: 2020-01-31
          end: 2026-12-12
          talks: [t]
          parts:
            - name: B
              talks: [t]
              start: 2020-09-24
              end: 2020-10-02
              parts: [{name: C, talks: [t], start: 2020-09-30, end: 2021-12-12}]
      talks:
        - {id: t, title: Winter school, event: Vell, date: 2026-12-28, end: 2027-01-02}
        - title: Twice
          occasions:
            - {event: Vell, date: 2026-12-28, end: 2027-01-02}
            - {event: Vell, date: 2025-12-28, end: 2026-01-02}
      experience: [{organization: O, title: T, start: 2001-09, end: 2020-12}]
      documents:
        - {name: en, format: html, file: en.html, design: {durations: true}}
        - {name: en-rail, format: html, file: en-rail.html, theme: rail, design: {durations: true}}
        - {name: en-showcase, extends: en, file: en-showcase.html, theme: showcase}
        - name: de
          format: html
          file: de.html
          language: de
          design: {date-format: long, durations: true}
        - {name: de-rail, extends: de, file: de-rail.html, theme: rail}
      """;

  /** A valid title that does not fit on a line. */
  private static final String LONG_WORDS =
      """
      person: {name: Ada Example, pronouns: %1$s, headline: %1$s, affiliation: %1$s}
      projects: [{name: %1$s, role: %1$s, start: 2020, details: {label: %1$s, text: %1$s}}]
      skills: [{name: %1$s, keywords: [%1$s]}]
      documents:
        - {name: en, format: html, file: words.html}
        - {name: rail, format: html, file: words-rail.html, theme: rail}
        - {name: showcase, format: html, file: words-showcase.html, theme: showcase}
      """
          .formatted("abcdefghi".repeat(10));

  @TempDir static Path folder;

  @BeforeAll
  static void start() throws Exception {
    ExampleSites.first(folder.resolve("first"));
    ExampleSites.career(folder.resolve("career"));
    Path profile = Files.writeString(folder.resolve("dates.yaml"), LONG_DATES);
    ExampleSites.write(
        profile, folder.resolve("made"), "en", "en-rail", "en-showcase", "de", "de-rail");
    profile = Files.writeString(folder.resolve("words.yaml"), LONG_WORDS);
    ExampleSites.write(profile, folder.resolve("made"), "en", "rail", "showcase");
  }

  private static List<Path> pagesOf(String site) throws Exception {
    try (Stream<Path> files = Files.walk(folder.resolve(site))) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"first", "career"})
  void pagesOfExamplesFitOnAPhone(String site) throws Exception {
    List<String> wider = new ArrayList<>();
    for (Path page : pagesOf(site)) {
      wider.addAll(widerThanTheScreen(page, 320));
    }
    assertThat(wider).isEmpty();
  }

  static List<Path> made() throws Exception {
    return pagesOf("made");
  }

  @ParameterizedTest
  @MethodSource("made")
  void longDatesAndWordsFitOnEveryScreen(Path page) throws Exception {
    List<String> wider = new ArrayList<>();
    for (int width : new int[] {320, 375, 600, 768, 1024, 1280, 1920}) {
      wider.addAll(widerThanTheScreen(page, width));
    }
    assertThat(wider).isEmpty();
  }

  /** Returns a complaint if a page does not fit; empty otherwise. */
  private static List<String> widerThanTheScreen(Path page, int width) throws Exception {
    List<String> wider = new ArrayList<>();
    browser.open(page, width, "light");
    browser.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true");
    String where = folder.relativize(page) + " at " + width;
    if (browser.pageWidth() > width) {
      wider.add(where + ": " + browser.pageWidth());
    }
    browser.doubleText();
    if (browser.pageWidth() > width) {
      wider.add(where + " with text twice as large: " + browser.pageWidth());
    }
    return wider;
  }
}
