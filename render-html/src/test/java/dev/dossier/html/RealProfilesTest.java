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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the example, and of a long career, as they are read from YAML. */
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

  @Test
  void theNuCheckerHasNothingAgainstThem() throws Exception {
    for (Map.Entry<String, PageUnderTest> page : pages.entrySet()) {
      assertThat(page.getValue().complaints()).as(page.getKey()).isEmpty();
    }
  }

  @Test
  void everyFragmentLinkLeadsToExactlyOneElement() {
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

  /** With 120 works, 40 talks and all else. */
  @Test
  void aCareerWeighsLittle() {
    pages.forEach(
        (name, page) ->
            assertThat(page.html().getBytes(StandardCharsets.UTF_8).length)
                .as(name)
                .isLessThan(235_000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"project", "talk", "committee", "reference", "citation", "footnotes"})
  void theCareerHasSomethingOfEverything(String ofClass) {
    assertThat(pages.values()).anyMatch(page -> !page.ofClass(ofClass).isEmpty());
  }
}
