package dev.dossier.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.examples.SeedFacts.Link;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page made from the example profile holds all that the author's own page holds. */
class SeedPageTest {
  private final Document page = Example.seed().page("index.html");

  @Test
  void hasNoWarnings() {
    assertThat(Example.seed().dossier().problems()).isEmpty();
  }

  @Test
  void hasEveryHeadingAndTitleInOrder() {
    assertThat(page.body().text()).containsSubsequence(SeedFacts.IN_ORDER);
  }

  static List<Link> links() {
    return SeedFacts.LINKS;
  }

  @ParameterizedTest
  @MethodSource("links")
  void holdsEveryLink(Link link) {
    assertThat(page.select("a[href='" + link.url() + "']"))
        .extracting(Element::text)
        .anySatisfy(text -> assertThat(text).contains(link.text()));
  }

  @Test
  void hasTheTitleWithItsEmojiTheAuthorAndTheDate() {
    assertThat(page.select("h1").eachText()).containsExactly("🎉 Happy New Year!");
    assertThat(page.title()).contains("🎉 Happy New Year!");
    assertThat(page.select("header").text()).contains("Sam Foreman");
    assertThat(page.select("header time").eachAttr("datetime")).containsExactly("2026-01-07");
  }

  @Test
  void listsTheTwoSectionsInTheContents() {
    Map<String, String> contents =
        page.select("nav a[href^=#]").stream()
            .collect(java.util.stream.Collectors.toMap(a -> a.text(), a -> a.attr("href")));

    assertThat(contents)
        .containsEntry("Ongoing Projects", "#ongoing-projects")
        .containsEntry("Additional Involvements", "#additional-involvements");
    contents.forEach(
        (text, href) ->
            assertThat(page.select(href).select("h2").eachText()).as(href).contains(text));
  }

  static Stream<Map.Entry<String, List<Link>>> talks() {
    return SeedFacts.TALKS.entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("talks")
  void listsEachTalkUnderTheSameProjects(Map.Entry<String, List<Link>> project) {
    assertThat(page.select("#" + project.getKey() + " a[href*='/talks/']"))
        .extracting(a -> new Link(a.text(), a.attr("href")))
        .containsExactlyElementsOf(project.getValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"#genesis #amsc", "#genesis #modcon", "#cpsc"})
  void foldsTheSameDetailsBehindTheSameLabels(String place) {
    assertThat(page.select(place + " details")).hasSize(1);
    assertThat(page.select(place + " details > summary").eachText()).containsExactly("More info");
  }

  @Test
  void foldsNothingElse() {
    assertThat(page.select("main details")).hasSize(3);
  }

  @Test
  void footnotesLinkToTheirTextAndBack() {
    assertThat(footnoteOf("#auroragpt").text()).contains("There will be more to read");
    assertThat(footnoteOf("#deepspeed").select("a[href^=https]").eachText())
        .containsExactly("Roadmap discussion");
    assertThat(page.select(".footnote-ref")).extracting(Element::text).containsExactly("1", "2");
  }

  private Element footnoteOf(String place) {
    Element mark = page.select(place + " .footnote-ref a").first();
    Element note = page.select(mark.attr("href")).first();
    assertThat(note.select("a[href='#" + mark.id() + "']")).as("way back").hasSize(1);
    return note;
  }

  @Test
  void formatsTheReferenceInChicagoAuthorDate() {
    Element reference = page.select("#ref-stock2025aeris").first();

    assertThat(reference.text()).isEqualTo(SeedFacts.REFERENCE);
    assertThat(reference.select("a[href='https://arxiv.org/abs/2509.13523']").eachText())
        .containsExactly("https://arxiv.org/abs/2509.13523");
  }

  @Test
  void linksTheCitationToItsReference() {
    assertThat(page.select("#aeris").text()).contains("Presented by Hatanpää et al. (2025).");
    assertThat(page.select("#aeris a[href='#ref-stock2025aeris']").eachText())
        .containsExactly("Hatanpää et al.", "2025");
  }
}
