package dev.dossier.pdf;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.Document;
import dev.dossier.document.Document.Layout;
import dev.dossier.document.Entry;
import dev.dossier.document.Section;
import dev.dossier.document.Section.Form;
import dev.dossier.document.Section.Group;
import dev.dossier.profile.spec.Design;
import dev.dossier.profile.spec.SectionKind;
import dev.dossier.render.Renderer.Rendering;
import dev.dossier.testing.EntryBuilder;
import dev.dossier.testing.Fragments;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("slow")
class PageCraftTest {
  /** How a section starts. */
  enum Start {
    SHORT {
      @Override
      Section section() {
        return Samples.section(
            "projects",
            Form.ENTRIES,
            "Heading",
            entry("First").summary("first-0 " + words(20) + " first-1").build(),
            entry("Second").build());
      }
    },
    ONLY {
      @Override
      Section section() {
        return Samples.section(
            "projects", Form.ENTRIES, "Heading", entry("First").role("Chair").build());
      }
    },
    LONG {
      @Override
      Section section() {
        return Samples.section(
            "projects",
            Form.ENTRIES,
            "Heading",
            entry("First").role("Chair").description("<p>" + words(300) + "</p>").build());
      }
    },
    GROUPED {
      @Override
      Section section() {
        return new Section(
            "publications",
            SectionKind.Standard.PUBLICATIONS,
            Form.REFERENCES,
            Fragments.rich("Heading"),
            null,
            List.of(new Group(Fragments.rich("Group"), RichSample.references(1, 3))));
      }
    },
    OPENED {
      @Override
      Section section() {
        return new Section(
            "talks",
            SectionKind.Standard.TALKS,
            Form.ENTRIES,
            Fragments.rich("Heading"),
            Fragments.rich(words(30)),
            List.of(new Group(null, List.of(entry("First").build()))));
      }
    },
    FACTS {
      @Override
      Section section() {
        return Samples.section(
            "skills",
            Form.FACTS,
            "Heading",
            EntryBuilder.entry("skill", "First").summary("C").build());
      }
    };

    abstract Section section();

    private static EntryBuilder entry(String title) {
      return EntryBuilder.entry("project", title).when("2025");
    }
  }

  private static String words(int count) {
    return "lorem ipsum ".repeat(count / 2).strip();
  }

  /** A document with so many lines before a section. */
  static Document after(int lines, Section section) {
    return Samples.inTheme("classic", Samples.cv("<p>" + numbered(lines) + "</p>", section));
  }

  /** A document of so many lines. */
  static Document lines(int lines) {
    return Samples.inTheme("classic", Samples.cv("<p>" + numbered(lines) + "</p>"));
  }

  private static String numbered(int lines) {
    return IntStream.range(0, lines).mapToObj(i -> "line " + i).collect(joining("<br/>"));
  }

  @ParameterizedTest
  @EnumSource
  void noHeadingEndsAPage(Start start) throws IOException {
    for (int lines = 46; lines < 68; lines++) {
      List<String> pages = Printed.pages(Printed.file(after(lines, start.section())));
      for (String page : pages.subList(0, pages.size() - 1)) {
        List<String> body =
            page.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        assertThat(body.get(body.size() - 1))
            .as("last line of a page, after %d lines", lines)
            .isNotIn("Heading", "Group", "First", "First 2025", "2025", "Chair");
      }
    }
  }

  @Test
  void aShortEntryIsNotSplit() throws IOException {
    for (int lines = 46; lines < 68; lines++) {
      List<String> pages = Printed.pages(Printed.file(after(lines, Start.SHORT.section())));
      assertThat(pages)
          .as("after %d lines", lines)
          .anyMatch(
              page ->
                  page.contains("Heading") && page.contains("first-0") && page.contains("first-1"));
    }
  }

  @Test
  void aLongEntryIsSplitRatherThanLeaveAPageEmpty() throws IOException {
    List<String> pages = Printed.pages(Printed.file(after(55, Start.LONG.section())));
    assertThat(pages.get(0)).contains("Heading", "First", "lorem");
    assertThat(pages.get(1)).contains("lorem");
  }

  @Test
  void noLineOfAParagraphStandsAlone() throws IOException {
    for (int lines = 46; lines < 68; lines++) {
      for (String page : Printed.pages(Printed.file(after(lines, Start.LONG.section())))) {
        assertThat(page.lines().filter(line -> line.contains("lorem")).count())
            .as("lines of the paragraph on a page, after %d lines", lines)
            .isNotEqualTo(1);
      }
    }
  }

  @Test
  void theFootNamesPersonAndPageButNotOnASinglePage() throws IOException {
    List<String> pages = DrawnLetters.pages(Printed.file(Samples.longOne(40)));
    assertThat(pages).hasSizeGreaterThan(1);
    for (int i = 0; i < pages.size(); i++) {
      assertThat(pages.get(i)).contains("Ada Example · %d/%d".formatted(i + 1, pages.size()));
    }
    assertThat(DrawnLetters.pages(Printed.file(Samples.nameOnly())))
        .singleElement()
        .asString()
        .doesNotContain("/");
  }

  @Test
  void aFootThatIsLongerThanItsLineHasThePageOnALineOfItsOwn() throws IOException {
    String name = "Ada " + "Lilli ".repeat(19) + "Example";
    Section talks = Samples.longOne(160).sections().get(0);
    Document document =
        Samples.document(Samples.header(name, null, List.of()), null, List.of(talks), List.of());
    assertThat(DrawnLetters.of(Printed.file(document)).lines()).contains(name, "1/2");
  }

  @Test
  void theLastLineOfAShortListOfFactsIsNotLeftAlone() throws IOException {
    Section skills =
        Samples.section(
            "skills",
            Form.FACTS,
            "Skills",
            IntStream.rangeClosed(1, 4)
                .mapToObj(i -> EntryBuilder.entry("skill", "Fact " + i).summary("Value").build())
                .toArray(Entry[]::new));
    for (int lines = 56; lines < 68; lines++) {
      assertThat(Printed.pages(Printed.file(after(lines, skills))))
          .as("after %d lines", lines)
          .anyMatch(page -> page.contains("Skills") && page.contains("Fact 4"));
    }
  }

  @Test
  void ofALongListOfFactsNoneIsLeftAlone() throws IOException {
    Section skills =
        Samples.section(
            "skills",
            Form.FACTS,
            "Skills",
            IntStream.rangeClosed(1, 20)
                .mapToObj(i -> EntryBuilder.entry("skill", "Fact " + i).summary("Value").build())
                .toArray(Entry[]::new));
    for (int lines = 43; lines < 68; lines++) {
      for (String page : Printed.pages(Printed.file(after(lines, skills)))) {
        assertThat(page.lines().filter(line -> line.contains("Fact")).count())
            .as("facts on a page, after %d lines", lines)
            .isNotEqualTo(1);
      }
    }
  }

  @Test
  void ofAListOfEntriesOfOneLineNoneIsLeftAlone() throws IOException {
    Section awards =
        Samples.section(
            "awards",
            Form.ENTRIES,
            "Awards",
            IntStream.rangeClosed(1, 5)
                .mapToObj(i -> EntryBuilder.entry("award", "Prize " + i).when("2020").build())
                .toArray(Entry[]::new));
    for (int lines = 56; lines < 68; lines++) {
      for (String page : Printed.pages(Printed.file(after(lines, awards)))) {
        assertThat(page.lines().filter(line -> line.contains("Prize")).count())
            .as("entries on a page, after %d lines", lines)
            .isNotEqualTo(1);
      }
    }
  }

  @Test
  void anUnknownThemeIsAnErrorThatNamesTheThemes() {
    Rendering rendering =
        Printed.rendering(
            Samples.with(
                Samples.nameOnly(),
                new Layout("fancy", null, Design.NONE, "a4", null, null, null, null)));
    assertThat(rendering.files()).isEmpty();
    assertThat(rendering.problems())
        .singleElement()
        .hasToString(
            "cv.pdf: error: there is no theme 'fancy'; the themes are scholar, classic, modern,"
                + " compact, column, sidebar");
  }
}
