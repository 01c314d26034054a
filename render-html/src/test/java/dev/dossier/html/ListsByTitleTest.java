package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Publications by their titles on a page. */
class ListsByTitleTest {
  private static final String WORKS =
      """
      @article{loom, title = {On {NMR} of $x^2$}, author = {Other, Bo and Example, Ada},
        journal = {Journal of Looms}, volume = 3, year = 2020, doi = {10.5555/1},
        abstract = {Looms are loud.}}
      @article{big, title = {Big}, author = {%s and Example, Ada}, year = 2019}
      """
          .formatted(
              IntStream.range(0, 40)
                  .mapToObj(i -> "Other" + i + ", Bo")
                  .collect(Collectors.joining(" and ")));

  @TempDir Path folder;

  private PageUnderTest page(String design, String section) throws Exception {
    Files.writeString(folder.resolve("own.bib"), WORKS);
    Path profile = folder.resolve("profile.yaml");
    Files.writeString(
        profile,
        """
        person: {name: Ada Example}
        projects: [{name: Weft, publications: [loom]}]
        publications:
          files: [own.bib]
          selected: [loom]
          awards: {loom: Best paper}
          links: {loom: [{label: Code, url: "https://example.org/code"}]}
        documents:
          - {name: page, format: html, file: index.html, sections: [projects, {section: publications%s}]%s}
        """
            .formatted(section, design));
    ExampleSites.write(profile, folder, "page");
    return PageUnderTest.of(Files.readString(folder.resolve("index.html")));
  }

  /** Returns the elements within another, of a name or a class. */
  private static List<Element> within(Element whole, PageUnderTest page, String name) {
    List<Element> all = page.elements(name);
    return (all.isEmpty() ? page.ofClass(name) : all)
        .stream()
            .filter(
                it ->
                    (whole.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_CONTAINED_BY) != 0)
            .toList();
  }

  private static List<String> texts(List<Element> elements) {
    return elements.stream().map(PageUnderTest::text).toList();
  }

  @Test
  void aWorkHasTitleAuthorsVenueAndARowOfLinks() throws Exception {
    PageUnderTest page = page(", theme: rail", ", group-by: year");
    Element work = page.byId("ref-loom");
    Element title = within(work, page, "h4").get(0);
    assertThat(title.getAttribute("class")).isEqualTo("title p-name");
    assertThat(within(title, page, "a").get(0).getAttribute("href"))
        .isEqualTo("https://doi.org/10.5555/1");
    assertThat(page.html()).contains("On NMR of <em>x</em><sup>2</sup></a></h4>");
    assertThat(texts(within(work, page, "own-name"))).containsExactly("Ada Example");
    assertThat(texts(within(work, page, "venue"))).containsExactly("Journal of Looms 3 Best paper");
    Element links = within(work, page, "links").get(0);
    assertThat(texts(within(links, page, "a"))).containsExactly("DOI", "Code");
    assertThat(texts(within(links, page, "summary"))).containsExactly("Abstract", "BibTeX");
    assertThat(texts(within(within(work, page, "related").get(0), page, "a")))
        .containsExactly("Weft");
    assertThat(within(work, page, "when")).as("the heading is the year").isEmpty();
  }

  @Test
  void aLongListOfAuthorsIsFoldedWithTheOwnNameInSight() throws Exception {
    PageUnderTest page = page(", theme: rail", "");
    Element authors = within(page.byId("ref-big"), page, "authors").get(0);
    assertThat(texts(within(authors, page, "p")).get(0))
        .isEqualTo("Bo Other0, Bo Other1, Bo Other2, … Ada Example");
    assertThat(texts(within(authors, page, "summary"))).containsExactly("and 37 others");
    assertThat(texts(within(authors, page, "p")).get(1)).contains("Bo Other39", "Ada Example");
  }

  @Test
  void withoutGroupsByYearAWorkHasItsYear() throws Exception {
    PageUnderTest page = page(", theme: rail", "");
    assertThat(texts(within(page.byId("ref-loom"), page, "when"))).containsExactly("2020");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "folio    | ''                       | ''               | false",
        "folio    | ''                       | , selected: true | true",
        "folio    | , design: {publications: titles} | ''       | true",
        "rail     | ''                       | ''               | true",
        "showcase | ''                       | ''               | true",
        "showcase | , design: {publications: style}  | ''       | false",
        "rail     | , design: {publications: style}  | , selected: true | false",
        "rail     | , citation-style: ieee   | ''               | false",
      })
  void theThemeListsByTitleUnlessTheDocumentSaysHow(
      String theme, String design, String section, boolean isByTitle) throws Exception {
    PageUnderTest page = page(", theme: " + theme + design, section);
    assertThat(page.ofClass("work").isEmpty()).isNotEqualTo(isByTitle);
    assertThat(page.ofClass("reference").isEmpty()).isEqualTo(isByTitle);
  }

  @Tag("judge")
  @ParameterizedTest
  @ValueSource(strings = {"folio", "rail", "showcase"})
  void thePageIsValid(String theme) throws Exception {
    assertThat(page(", theme: " + theme, ", selected: true").complaints()).isEmpty();
  }
}
