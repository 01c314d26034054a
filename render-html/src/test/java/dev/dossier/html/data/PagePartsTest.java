package dev.dossier.html.data;

import static dev.dossier.html.PageUnderTest.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.Document;
import dev.dossier.document.Document.Alternate.Relation;
import dev.dossier.html.PageUnderTest;
import dev.dossier.html.SamplePages;
import dev.dossier.profile.spec.BaseUrl;
import dev.dossier.profile.spec.WebSite;
import dev.dossier.testing.DocumentBuilder;
import dev.dossier.testing.EntryBuilder;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The markup of the parts of a page. */
class PagePartsTest {
  private static PageUnderTest page(String name) throws Exception {
    return PageUnderTest.of(SamplePages.all().get(name));
  }

  @Test
  void thePageHasItsPartsInOrder() throws Exception {
    String text = text(page("seed").elements("body").get(0));
    assertThat(text)
        .containsSubsequence(
            "🎉 Happy New Year!",
            "Sam Foreman",
            "7 Jan 2026",
            "Contents",
            "Ongoing Projects",
            "Additional Involvements",
            "My plan for the year",
            "Ongoing Projects",
            "AuroraGPT Large Language Models",
            "Related talks",
            "Training Foundation Models on Supercomputers",
            "Hatanpää et al. (2025)",
            "The American Science Cloud (AmSC) A Platform for Transformative Science",
            "More info",
            "Additional Involvements",
            "References",
            "Hatanpää, Väinö",
            "Notes",
            "More on this soon!");
  }

  @Test
  void theContentsListSectionsExceptCitedWorks() throws Exception {
    Element contents = page("seed").elements("nav").get(0);
    assertThat(text(contents)).isEqualTo("Contents Ongoing Projects Additional Involvements");
  }

  @Test
  void aSingleSectionHasNoContents() throws Exception {
    Document document =
        DocumentBuilder.page("Ada")
            .entries("talks", "Talks", EntryBuilder.entry("talk", "t", "On tides"))
            .build();
    assertThat(PageUnderTest.of(document).elements("nav")).isEmpty();
  }

  @Test
  void aReferenceIsTheTargetOfItsCitations() throws Exception {
    PageUnderTest page = page("seed");
    Element citation = page.ofClass("citation").get(0);
    assertThat(citation.getAttribute("href")).isEqualTo("#ref-aeris");
    assertThat(text(page.byId("ref-aeris"))).startsWith("Hatanpää, Väinö, Eugene Ku");
  }

  @Test
  void aFootnoteLinksBackToEachReference() throws Exception {
    PageUnderTest page = page("rich");
    assertThat(page.ofClass("back"))
        .extracting(link -> link.getAttribute("href"))
        .containsExactly("#fnref-1", "#fnref-1-2", "#fnref-2");
    assertThat(page.ofClass("back"))
        .extracting(link -> link.getAttribute("aria-label"))
        .containsExactly("Back to text 1.1", "Back to text 1.2", "Back to text 2");
    assertThat(text(page.byId("fn-1"))).startsWith("A note with markup.");
  }

  @Test
  void nestedProjectsAreNestedElementsToAnyDepth() throws Exception {
    PageUnderTest page = page("rich");
    for (int level = 3; level <= 7; level++) {
      Node parent = page.byId("level-" + level).getParentNode().getParentNode().getParentNode();
      assertThat(((Element) parent).getAttribute("id")).isEqualTo("level-" + (level - 1));
    }
    assertThat(page.elements("h6")).hasSize(4);
    assertThat(text(page.elements("h6").get(3))).isEqualTo("Level 7");
  }

  @Test
  void aFoldIsADetailsElement() throws Exception {
    Element fold = page("seed").elements("details").get(0);
    assertThat(fold.hasAttribute("open")).isFalse();
    assertThat(text(fold)).startsWith("More info The platform on which");
    assertThat(fold.getElementsByTagName("summary").getLength()).isOne();
  }

  @Test
  void aDateIsATimeElement() throws Exception {
    Element talk = page("rich").byId("talk-1");
    Element time = (Element) talk.getElementsByTagName("time").item(0);
    assertThat(time.getAttribute("datetime")).isEqualTo("2025-05-03");
    assertThat(text(time)).isEqualTo("3 May 2025");
  }

  @Test
  void aTimeSpanHasTwoTimeElements() throws Exception {
    PageUnderTest page = page("rich");
    assertThat(times(page.byId("staff"))).containsExactly("2019-02 Feb 2019", "2021-12 Dec 2021");
    assertThat(times(page.byId("head"))).containsExactly("2022 2022");
    assertThat(text(page.byId("head"))).isEqualTo("Head of group 2022 – present");
  }

  private static List<String> times(Element entry) {
    NodeList times = entry.getElementsByTagName("time");
    return IntStream.range(0, times.getLength())
        .mapToObj(i -> (Element) times.item(i))
        .map(time -> time.getAttribute("datetime") + " " + text(time))
        .toList();
  }

  @Test
  void aRelatedEntryLinksToItsUrlOrAnchor() throws Exception {
    Element related = page("rich").ofClass("related").get(0);
    assertThat(text(related)).isEqualTo("Related talks On tides, On nothing");
    Element link = (Element) related.getElementsByTagName("a").item(0);
    assertThat(link.getAttribute("href")).isEqualTo("#talk-1");
    Element outside = page("seed").ofClass("related").get(0);
    assertThat(((Element) outside.getElementsByTagName("a").item(0)).getAttribute("href"))
        .isEqualTo("https://samforeman.me/talks/2026/12/16/");
  }

  @Test
  void otherDocumentsAreLinkedInBodyAndHead() throws Exception {
    PageUnderTest page = page("rich");
    assertThat(page.elements("link"))
        .extracting(link -> link.getAttribute("type") + " " + link.getAttribute("href"))
        .containsExactly(
            "application/pdf print/ada%20vita.pdf",
            "application/pdf lebenslauf.pdf", "text/vcard person.vcf");
    assertThat(text(page.ofClass("primary").get(0))).isEqualTo("Download CV (PDF)");
    assertThat(text(page.ofClass("others").get(0))).isEqualTo("Lebenslauf (PDF)");
    assertThat(text(page.ofClass("foot").get(0))).isEqualTo("Contact card (vCard)");
  }

  @Test
  void otherLanguagesAreLinkedByTheirOwnNames() throws Exception {
    PageUnderTest page =
        PageUnderTest.of(
            DocumentBuilder.page("Ada Example")
                .alternate("cv.pdf", "Ada Example: CV", "application/pdf", "en")
                .translation("cv-de.pdf", "application/pdf", Relation.MAIN_TRANSLATED)
                .translation("index-de.html", "text/html", Relation.TRANSLATED)
                .site(new WebSite(BaseUrl.parse("https://ada.example.org/"), List.of(), false))
                .build());
    assertThat(text(page.ofClass("documents").get(0)))
        .isEqualTo("Download CV (PDF) Deutsch (PDF) Deutsch");
    Element german = (Element) page.ofClass("languages").get(0).getElementsByTagName("a").item(0);
    assertThat(german.getAttribute("hreflang")).isEqualTo("de");
    assertThat(((Element) german.getElementsByTagName("span").item(0)).getAttribute("lang"))
        .isEqualTo("de");
    assertThat(page.elements("link"))
        .extracting(link -> link.getAttribute("hreflang") + " " + link.getAttribute("href"))
        .contains(
            " cv-de.pdf",
            "de https://ada.example.org/index-de.html",
            "en https://ada.example.org/");
  }

  @Test
  void otherPagesAreLinkedApartFromDownloads() throws Exception {
    PageUnderTest page =
        PageUnderTest.of(
            DocumentBuilder.page("Ada Example")
                .alternate("cv.pdf", "Ada Example: CV", "application/pdf", "en")
                .alternate("sea.html", "Computing at sea", "text/html", "en")
                .build());
    assertThat(text(page.ofClass("documents").get(0)))
        .isEqualTo("Download CV (PDF) Computing at sea");
  }

  @Test
  void textInAnotherLanguageHasALangAttribute() throws Exception {
    PageUnderTest page = page("rich");
    Element project = page.byId("strom");
    Element name = (Element) project.getElementsByTagName("span").item(1);
    assertThat(name.getAttribute("lang")).isEqualTo("de");
    assertThat(text(name)).isEqualTo("Strömung");
    Element english = page("right-to-left").byId("tides");
    assertThat(((Element) english.getElementsByTagName("span").item(1)).getAttribute("dir"))
        .isEqualTo("ltr");
  }

  @Test
  void thePhotoIsEmbedded() throws Exception {
    Element picture = page("rich").elements("img").get(0);
    assertThat(picture.getAttribute("src")).startsWith("data:image/png;base64,iVBORw0KGgo");
    assertThat(picture.getAttribute("alt")).isEqualTo("Ada in front of a blackboard");
    assertThat(picture.getAttribute("width")).isEqualTo("160");
  }

  @Test
  void thePersonIsAnHCard() throws Exception {
    PageUnderTest page = page("rich");
    assertThat(page.ofClass("h-card")).hasSize(1);
    assertThat(text(page.ofClass("p-name").get(0))).isEqualTo("Dr. Ada Ásgeirsdóttir-Example");
    assertThat(page.ofClass("u-email"))
        .extracting(link -> link.getAttribute("href"))
        .containsExactly("mailto:ada@example.org");
    assertThat(page.ofClass("u-url"))
        .filteredOn(link -> link.hasAttribute("rel"))
        .extracting(link -> link.getAttribute("rel") + " " + link.getAttribute("href"))
        .containsExactly(
            "me https://ada.example.org",
            "me https://orcid.org/0000-0002-1825-0097",
            "me https://github.com/ada-example",
            "me https://scholar.example.org/ada");
    assertThat(text(page("seed").ofClass("p-name").get(0))).isEqualTo("Sam Foreman");
  }

  @Test
  void groupsHaveHeadings() throws Exception {
    assertThat(page("rich").ofClass("group"))
        .extracting(PageUnderTest::text)
        .containsExactly("2024", "2023");
  }
}
