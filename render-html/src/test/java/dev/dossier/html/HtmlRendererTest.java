package dev.dossier.html;

import static dev.dossier.html.PageUnderTest.text;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.Document;
import dev.dossier.document.Renderer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class HtmlRendererTest {
  static Stream<String> names() {
    return SamplePages.all().keySet().stream();
  }

  private static PageUnderTest page(String name) throws Exception {
    return PageUnderTest.of(SamplePages.all().get(name));
  }

  @Test
  void isFoundByItsFormat() {
    assertThat(ServiceLoader.load(Renderer.class))
        .filteredOn(renderer -> renderer.format().equals("html"))
        .singleElement()
        .satisfies(renderer -> assertThat(renderer.mediaType()).isEqualTo("text/html"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void theNuCheckerHasNothingAgainstIt(String name) throws Exception {
    assertThat(page(name).complaints()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyFragmentLinkLeadsToExactlyOneElement(String name) throws Exception {
    PageUnderTest page = page(name);
    assertThat(page.attribute("id")).doesNotHaveDuplicates();
    assertThat(page.attribute("href"))
        .filteredOn(href -> href.startsWith("#"))
        .isNotEmpty()
        .allSatisfy(href -> assertThat(page.attribute("id")).contains(href.substring(1)));
  }

  @ParameterizedTest
  @MethodSource("names")
  void headingsSkipNoLevelAndThereIsOneFirst(String name) throws Exception {
    List<Integer> levels =
        page(name).elements("*").stream()
            .map(Element::getLocalName)
            .filter(tag -> tag.matches("h[1-6]"))
            .map(tag -> Integer.valueOf(tag.substring(1)))
            .toList();
    assertThat(levels).startsWith(1);
    assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void aBrowserMayLoadNothingButWhatIsInThePage(String name) throws Exception {
    PageUnderTest page = page(name);
    Element policy = page.elements("meta").get(1);
    assertThat(policy.getAttribute("http-equiv")).isEqualTo("Content-Security-Policy");
    String style = page.elements("style").get(0).getTextContent();
    assertThat(page.elements("script"))
        .extracting(script -> script.getAttribute("type"))
        .containsExactly("application/ld+json", "");
    String script = page.elements("script").get(1).getTextContent();
    assertThat(policy.getAttribute("content"))
        .isEqualTo(
            "default-src 'none'; style-src '%s' '%s'; script-src '%s' '%s'; img-src data:;"
                + " connect-src 'self'; base-uri 'none'; form-action 'none'",
            hash(style),
            hash(page.elements("style").get(1).getTextContent()),
            hash(script),
            hash(page.elements("script").get(0).getTextContent()));
    assertThat(page.attribute("style")).isEmpty();
    assertThat(page.attribute("src")).allMatch(src -> src.startsWith("data:image/"));
    assertThat(style).doesNotContain("url(", "@import", "</");
  }

  @Test
  void thePageHoldsItsPartsInTheOrderOfTheSeed() throws Exception {
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
            "AuroraGPT : Large Language Models".replace(" :", ":"),
            "Related talks",
            "Training Foundation Models on Supercomputers",
            "Hatanpää et al. (2025)",
            "The American Science Cloud (AmSC): A Platform for Transformative Science",
            "More info",
            "Additional Involvements",
            "References",
            "Hatanpää, Väinö",
            "Notes",
            "More on this soon!");
  }

  @Test
  void theContentsListTheSectionsButNotTheCitedWorks() throws Exception {
    Element contents = page("seed").elements("nav").get(0);
    assertThat(text(contents)).isEqualTo("Contents Ongoing Projects Additional Involvements");
  }

  @Test
  void aSingleSectionNeedsNoContents() throws Exception {
    Document document =
        DocumentSample.of("Ada")
            .entries("talks", "Talks", EntrySample.entry("talk", "t", "On tides"))
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
  void aFootnoteLeadsBackToEachOfItsMarks() throws Exception {
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
  void projectsWithinProjectsStandWithinThemToAnyDepth() throws Exception {
    PageUnderTest page = page("rich");
    for (int level = 3; level <= 7; level++) {
      Node parent = page.byId("level-" + level).getParentNode().getParentNode().getParentNode();
      assertThat(((Element) parent).getAttribute("id")).isEqualTo("level-" + (level - 1));
    }
    assertThat(page.elements("h6")).hasSize(4);
    assertThat(text(page.elements("h6").get(3))).isEqualTo("Level 7");
  }

  @Test
  void aFoldIsARealOne() throws Exception {
    Element fold = page("seed").elements("details").get(0);
    assertThat(fold.hasAttribute("open")).isFalse();
    assertThat(text(fold)).startsWith("More info The platform on which");
    assertThat(fold.getElementsByTagName("summary").getLength()).isOne();
  }

  @Test
  void aDateCanBeReadByMachines() throws Exception {
    Element talk = page("rich").byId("talk-1");
    Element time = (Element) talk.getElementsByTagName("time").item(0);
    assertThat(time.getAttribute("datetime")).isEqualTo("2025-05-03");
    assertThat(text(time)).isEqualTo("3 May 2025");
  }

  @Test
  void aSpanOfTimeCanBeReadByMachines() throws Exception {
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
  void aRelatedEntryLeadsToItsAddressOrElseToItsPlaceInThePage() throws Exception {
    Element related = page("rich").ofClass("related").get(0);
    assertThat(text(related))
        .isEqualTo("Related talks On tides Invented Conference, 3 May 2025 On nothing");
    Element link = (Element) related.getElementsByTagName("a").item(0);
    assertThat(link.getAttribute("href")).isEqualTo("#talk-1");
    Element outside = page("seed").ofClass("related").get(0);
    assertThat(((Element) outside.getElementsByTagName("a").item(0)).getAttribute("href"))
        .isEqualTo("https://samforeman.me/talks/2026/12/16/");
  }

  @Test
  void theOtherDocumentsAreLinkedForReadersAndMachines() throws Exception {
    PageUnderTest page = page("rich");
    assertThat(page.elements("link"))
        .extracting(link -> link.getAttribute("type") + " " + link.getAttribute("href"))
        .containsExactly(
            "application/pdf print/ada%20vita.pdf",
            "application/pdf lebenslauf.pdf", "text/vcard person.vcf");
    assertThat(text(page.ofClass("alternates").get(0)))
        .isEqualTo("Also as Curriculum vitae (PDF), Lebenslauf (PDF)");
    assertThat(text(page.ofClass("files").get(0))).isEqualTo("Contact card (vCard)");
  }

  @Test
  void textInAnotherLanguageSaysSo() throws Exception {
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
  void thePictureIsWithinThePage() throws Exception {
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
  void groupsHaveHeadingsOfTheirOwn() throws Exception {
    assertThat(page("rich").ofClass("group"))
        .extracting(PageUnderTest::text)
        .containsExactly("2024", "2023");
  }

  @Test
  void thePageIsTheSameInEveryTimeZoneAndLocale() throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Set<String> pages = names().map(HtmlRendererTest::bytes).collect(toSet());
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(names().map(HtmlRendererTest::bytes).collect(toSet())).isEqualTo(pages);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static String hash(String source) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  private static String bytes(String name) {
    Renderer.Rendering rendering =
        new HtmlRenderer().render(SamplePages.all().get(name), Instant.now());
    return new String(rendering.files().get(0).content(), StandardCharsets.UTF_8);
  }
}
