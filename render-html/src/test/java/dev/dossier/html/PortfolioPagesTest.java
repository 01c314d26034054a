package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.testing.InBrowser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** The example with pictures in all themes. */
class PortfolioPagesTest extends InBrowser {
  private static final List<String> THEMES = List.of("folio", "rail", "showcase");

  @TempDir static Path folder;

  @BeforeAll
  static void write() throws Exception {
    for (String theme : THEMES) {
      ExampleSites.inTheme("portfolio", theme, folder.resolve(theme));
    }
  }

  static Stream<Arguments> views() {
    return THEMES.stream()
        .flatMap(theme -> Stream.of(theme + "/index.html", theme + "/projects/ferry.html"))
        .flatMap(
            page ->
                Stream.of(320, 375, 1024, 1440)
                    .flatMap(
                        width ->
                            Stream.of("light", "dark")
                                .map(scheme -> Arguments.of(page, width, scheme))));
  }

  @ParameterizedTest
  @MethodSource("views")
  void pagesAreAccessibleAndFit(String page, int width, String scheme) throws Exception {
    browser.open(folder.resolve(page), width, scheme);
    assertThat(browser.messages()).isEmpty();
    assertThat(browser.faultsOfAxe()).isEqualTo("[]");
    assertThat(browser.pageWidth()).isLessThanOrEqualTo(width);
    browser.doubleText();
    assertThat(browser.pageWidth()).as("with text twice as large").isLessThanOrEqualTo(width);
  }

  @Tag("judge")
  @ParameterizedTest
  @ValueSource(strings = {"folio", "rail", "showcase"})
  void theNuCheckerHasNoComplaints(String theme) throws Exception {
    try (Stream<Path> files = Files.walk(folder.resolve(theme))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".html")).toList()) {
        assertThat(PageUnderTest.of(Files.readString(file)).complaints())
            .as(file.toString())
            .isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"folio", "rail", "showcase"})
  void everyPictureIsShownWithItsProportionsAndDescription(String theme) throws Exception {
    browser.open(folder.resolve(theme).resolve("index.html"), 1440, "light");
    String faults =
        "const bad = []; Promise.all([...document.images].map(it => { it.loading = 'eager'; return"
            + " it.decode().then(() => { const box = it.getBoundingClientRect(); if"
            + " (!it.naturalWidth || !it.alt || (it.className === 'image' && Math.abs(box.width /"
            + " box.height - 1.6) > 0.05)) bad.push(it.alt); }, () => bad.push(it.alt)); }))"
            + ".then(() => done(String(bad)))";
    assertThat(browser.await(faults).getAsString()).isEmpty();
    assertThat(browser.evaluate("return document.images.length").getAsInt()).isEqualTo(10);
  }

  /** The sum of all layout shifts while pictures arrive, down to the end of the page. */
  @ParameterizedTest
  @ValueSource(strings = {"folio", "rail", "showcase"})
  void nothingShiftsWhenPicturesArrive(String theme) throws Exception {
    browser.open(folder.resolve(theme).resolve("index.html"), 1280, "light");
    double shifts =
        browser
            .await(
                "let sum = 0; new PerformanceObserver(list => list.getEntries().forEach(it => sum"
                    + " += it.value)).observe({type: 'layout-shift', buffered: true}); for (const"
                    + " it of document.images) it.loading = 'eager';"
                    + " Promise.all([...document.images].map(it => it.decode())).then(() =>"
                    + " setTimeout(() => done(sum), 300))")
            .getAsDouble();
    assertThat(shifts).isLessThan(0.02);
  }

  @ParameterizedTest
  @ValueSource(strings = {"folio", "rail", "showcase"})
  void picturesOfTalksByYearAreBesideTheirTexts(String theme, @TempDir Path copy) throws Exception {
    Path from = Path.of("..", "example-profile", "portfolio");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(
            file,
            copy.resolve(from.relativize(file).toString()),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Path profile = copy.resolve("profile.yaml");
    String text = Files.readString(profile);
    Files.writeString(
        profile,
        text.replace("theme: showcase", "theme: " + theme)
            .replace("news, talks,", "news, {section: talks, group-by: year},"));
    ExampleSites.write(profile, copy.resolve("site"), "portfolio");
    String faults =
        "const bad = []; for (const talk of document.querySelectorAll('#talks .talk.pictured')) {"
            + " const of = it => talk.querySelector(it).getBoundingClientRect(); const picture ="
            + " of('.picture'); for (const part of ['.title', '.when', '.body > *']) { const box ="
            + " of(part); if (Math.min(box.right, picture.right) - Math.max(box.left, picture.left)"
            + " > 1 && Math.min(box.bottom, picture.bottom) - Math.max(box.top, picture.top) > 1)"
            + " bad.push(talk.id + part); } if (picture.width > 400) bad.push(talk.id); }"
            + " return document.querySelectorAll('#talks .group').length + ' ' + bad";
    for (int width : new int[] {375, 700, 1024, 1440}) {
      browser.open(copy.resolve("site/index.html"), width, "light");
      assertThat(browser.evaluate(faults).getAsString()).as("at " + width).isEqualTo("3 ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"folio", "rail", "showcase"})
  void thePosterOfAVideoIsALinkToIt(String theme) throws Exception {
    PageUnderTest page =
        PageUnderTest.of(Files.readString(folder.resolve(theme).resolve("index.html")));
    assertThat(page.ofClass("poster"))
        .extracting((Element poster) -> poster.getAttribute("href"))
        .containsExactly(
            "https://videos.example/ferry",
            "https://videos.example/quiet",
            "https://videos.example/hills");
    browser.open(folder.resolve(theme).resolve("index.html"), 1440, "light");
    String under =
        "const it = document.querySelector('.poster'); it.scrollIntoView({behavior: 'instant',"
            + " block: 'center'}); const box = it.getBoundingClientRect(); return"
            + " document.elementFromPoint(box.x + box.width / 3, box.y + box.height / 3)"
            + ".closest('a').href";
    assertThat(browser.evaluate(under).getAsString()).isEqualTo("https://videos.example/ferry");
  }
}
