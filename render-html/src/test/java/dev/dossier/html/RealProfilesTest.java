package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.Problem;
import dev.dossier.document.Document;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the example profiles, read from YAML. */
class RealProfilesTest {
  private static Map<String, PageUnderTest> pages;

  @BeforeAll
  static void read() {
    Path example = Path.of("..", "example-profile");
    pages =
        Stream.of(example.resolve("profile.yaml"), example.resolve("career/profile.yaml"))
            .flatMap(profile -> documents(profile).stream())
            .filter(document -> document.format().equals("html"))
            .collect(
                Collectors.toMap(
                    document -> document.header().name() + ": " + document.file(),
                    RealProfilesTest::page));
  }

  private static List<Document> documents(Path profile) {
    Dossier dossier = Dossier.read(profile);
    assertThat(dossier.problems()).noneMatch(Problem::isError);
    return dossier.documents();
  }

  private static PageUnderTest page(Document document) {
    try {
      return PageUnderTest.of(document);
    } catch (Exception e) {
      throw new AssertionError(document.file(), e);
    }
  }

  @Test
  void thereAreSeveral() {
    assertThat(pages).hasSizeGreaterThanOrEqualTo(3).containsKey("Sam Foreman: index.html");
  }

  @Tag("judge")
  @Test
  void pagesPassTheNuChecker() throws Exception {
    for (Map.Entry<String, PageUnderTest> page : pages.entrySet()) {
      assertThat(page.getValue().complaints()).as(page.getKey()).isEmpty();
    }
  }

  @Test
  void fragmentLinksHaveExactlyOneTarget() {
    pages.forEach(
        (name, page) -> {
          List<String> ids = page.attribute("id");
          assertThat(ids).as(name).doesNotHaveDuplicates();
          assertThat(page.attribute("href"))
              .as(name)
              .filteredOn(href -> href.startsWith("#"))
              .allMatch(href -> ids.contains(href.substring(1)));
        });
  }

  /**
   * The career has 120 works and 40 talks. Its page embeds seven fonts, since its words are in many
   * languages: they weigh 148 kB, the rest less than 245 kB.
   */
  @Test
  void theCareerPageIsSmall() {
    pages.forEach(
        (name, page) ->
            assertThat(page.html().getBytes(StandardCharsets.UTF_8).length)
                .as(name)
                .isLessThan(395_000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"project", "talk", "committee", "reference", "citation", "footnotes"})
  void theCareerHasEveryKindOfElement(String ofClass) {
    assertThat(pages.values()).anyMatch(page -> !page.ofClass(ofClass).isEmpty());
  }
}
