package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.dossier.Dossier;
import dev.dossier.WriteOptions;
import dev.dossier.WrittenFile;
import dev.dossier.document.Renderer.OutputFile;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** A long career as a site: a page for each publication and project, a sitemap. */
class CareerSiteTest {
  private static final String BASE = "https://ada.example.org/";
  private static final Map<String, String> FILES = new LinkedHashMap<>();
  private static final Map<String, PageUnderTest> PAGES = new LinkedHashMap<>();

  @TempDir static Path folder;

  @BeforeAll
  static void render() throws Exception {
    WriteOptions options =
        WriteOptions.defaults()
            .withDocuments(List.of("portfolio"))
            .withToday(LocalDate.of(2026, 1, 7));
    Dossier career = Dossier.read(Path.of("..", "example-profile", "career", "profile.yaml"));
    for (WrittenFile file : career.write(folder, options)) {
      String path = folder.relativize(file.path()).toString().replace('\\', '/');
      OutputFile output = new OutputFile(path, Files.readAllBytes(file.path()));
      FILES.put(path, new String(output.content(), StandardCharsets.UTF_8));
      if (path.endsWith(".html")) {
        PAGES.put(path, PageUnderTest.of(output));
      }
    }
  }

  @Test
  void everyPublicationAndProjectHasAPage() {
    assertThat(PAGES.keySet()).filteredOn(path -> path.startsWith("publications/")).hasSize(120);
    assertThat(PAGES.keySet()).filteredOn(path -> path.startsWith("projects/")).hasSize(5);
    assertThat(FILES).containsKeys("person.vcf", "talks.ics", "feed.xml", "sitemap.xml");
  }

  @Test
  void theNuCheckerHasNothingAgainstAnyPage() throws Exception {
    for (Map.Entry<String, PageUnderTest> page : PAGES.entrySet()) {
      assertThat(page.getValue().complaints()).as(page.getKey()).isEmpty();
    }
  }

  @Test
  void noTwoPagesHaveTheSameTitleOrAddress() {
    assertThat(PAGES.values())
        .extracting(page -> PageUnderTest.text(page.elements("title").get(0)))
        .doesNotHaveDuplicates()
        .allSatisfy(title -> assertThat(title).contains("Ada M. Example"));
    assertThat(PAGES.values())
        .extracting(page -> link(page, "canonical"))
        .doesNotHaveDuplicates()
        .allSatisfy(url -> assertThat(url).startsWith(BASE));
    assertThat(PAGES.keySet().stream().map(String::toLowerCase)).doesNotHaveDuplicates();
  }

  @Test
  void everyLocalLinkLeadsToAFileAndToAnElementInIt() {
    // Other documents of the profile, which are not rendered here.
    Set<String> known = new TreeSet<>(FILES.keySet());
    known.addAll(
        List.of(
            "cv.pdf",
            "Ada-M-Example-de-2026-01-07.pdf",
            "committees-2026.pdf",
            "resume.pdf",
            "hpc/index.html"));
    PAGES.forEach(
        (path, page) ->
            Stream.concat(page.attribute("href").stream(), page.attribute("src").stream())
                .filter(link -> !link.matches("(https?|mailto|tel|data):.*"))
                .forEach(link -> assertThat(broken(path, link, known)).as(path).isEmpty()));
  }

  private static String broken(String from, String link, Set<String> known) {
    String[] parts = link.split("#", 2);
    String file =
        parts[0].isEmpty()
            ? from
            : Path.of(from)
                .resolveSibling(URLDecoder.decode(parts[0], StandardCharsets.UTF_8))
                .normalize()
                .toString();
    if (!known.contains(file)) {
      return link + ": no such file";
    }
    boolean there =
        parts.length < 2
            || (PAGES.containsKey(file) && PAGES.get(file).attribute("id").contains(parts[1]));
    return there ? "" : link + ": no such element";
  }

  @Test
  void theTitlesOfTheMainPageLeadToThePagesAndTheseBackToIt() {
    assertThat(PAGES.get("index.html").attribute("href"))
        .containsAll(PAGES.keySet().stream().filter(path -> path.contains("/")).toList());
    assertThat(PAGES.entrySet())
        .filteredOn(page -> page.getKey().contains("/"))
        .allSatisfy(
            page -> assertThat(page.getValue().attribute("href")).contains("../index.html"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "citation_title | How many hydrophones are enough?",
        "citation_author | Example, Ada M.; Shembull, Ylli; Primer, Črt; Eksempel, Søren; Sampleton, Grace P.",
        "citation_publication_date | 2005",
        "citation_journal_title | Transactions on Sound in Water",
        "citation_volume | 15",
        "citation_firstpage | 565",
        "citation_lastpage | 573",
        "citation_doi | 10.5555/vell.2005.1002",
      })
  void aPaperIsToldToSearchEnginesForPapers(String name, String content) {
    assertThat(metas(PAGES.get("publications/example2005.html"), name))
        .containsExactly(content.split("; "));
  }

  @Test
  void everyPublicationHasTheTagsWithoutWhichItWouldNotBeTaken() {
    PAGES.forEach(
        (path, page) -> {
          boolean work = path.startsWith("publications/");
          assertThat(metas(page, "citation_title")).as(path).hasSize(work ? 1 : 0);
          assertThat(metas(page, "citation_pdf_url")).as(path).allMatch(u -> u.endsWith(".pdf"));
        });
    assertThat(PAGES.values())
        .filteredOn(page -> !metas(page, "citation_publication_date").isEmpty())
        .hasSizeGreaterThan(110);
    assertThat(PAGES.values())
        .filteredOn(page -> !metas(page, "citation_conference_title").isEmpty())
        .isNotEmpty();
  }

  @Test
  void schemaOrgHasNothingAgainstTheStructuredDataOfAnyPage() {
    PAGES.forEach((path, page) -> assertThat(SchemaOrg.complaints(data(page))).as(path).isEmpty());
  }

  @Test
  void theMainPageIsAProfileOfAPersonKnownByTheirOrcid() {
    JsonObject person = node("Person");
    assertThat(node("ProfilePage").get("mainEntity"))
        .hasToString("{\"@id\":\"" + BASE + "#person\"}");
    assertThat(person.get("@id").getAsString()).isEqualTo(BASE + "#person");
    assertThat(person.getAsJsonObject("identifier").get("value").getAsString())
        .isEqualTo("https://orcid.org/0000-0002-1825-0097");
    assertThat(person.getAsJsonArray("sameAs").toString()).contains("https://orcid.org/0000-0002");
    assertThat(person.getAsJsonArray("memberOf").toString()).contains("OrganizationRole");
    assertThat(person.getAsJsonArray("worksFor").toString())
        .contains("EmployeeRole", "Associate professor");
    assertThat(person.keySet())
        .contains("alumniOf", "award", "hasCredential", "knowsLanguage", "funding", "image");
    assertThat(node("ResearchProject").has("subOrganization")).isTrue();
    assertThat(node("Event").get("performer")).isEqualTo(node("ProfilePage").get("mainEntity"));
    assertThat(data(PAGES.get("index.html"))).contains("\"codeRepository\":");
    assertThat(node("ScholarlyArticle").get("author").toString()).contains(BASE + "#person");
    assertThat(data(PAGES.get("publications/example2005.html")))
        .as("more of a work is told on its own page")
        .contains("Ylli Shembull", "datePublished", "isPartOf");
  }

  @Test
  void otherSitesAreToldWhatToShow() {
    PageUnderTest page = PAGES.get("index.html");
    assertThat(link(page, "canonical")).isEqualTo(BASE);
    assertThat(properties(page))
        .containsEntry("og:type", "profile")
        .containsEntry("og:url", BASE)
        .containsEntry("og:title", PageUnderTest.text(page.elements("title").get(0)))
        .containsEntry("og:image", BASE + "person.png")
        .containsEntry("og:image:alt", "Three waves under a pale sun");
    assertThat(FILES).containsKey("person.png");
    assertThat(page.elements("link"))
        .extracting(link -> link.getAttribute("rel") + " " + link.getAttribute("type"))
        .contains(
            "alternate application/pdf",
            "alternate application/x-bibtex",
            "alternate application/vnd.citationstyles.csl+json",
            "alternate text/vcard",
            "alternate text/calendar",
            "alternate application/atom+xml");
  }

  @Test
  void aTalkHasSlidesAndVideoAndSaysIfItIsAheadOfTheBuild() throws Exception {
    String ahead = entry("talk-01");
    assertThat(ahead)
        .contains(">Upcoming<", "/01/slides.pdf\">Slides<", "/01/video\">Video<", "2026-10-02");
    assertThat(entry("talk-04")).contains("talk-04").doesNotContain("Upcoming");
  }

  @Test
  void talksProjectsAndPapersLeadToOneAnother() throws Exception {
    assertThat(entry("talk-01"))
        .contains("href=\"projects/vell.html\"", "href=\"publications/example2016sound.html\"");
    assertThat(entry("vell"))
        .contains("https://talks.example.org/01", "publications/example2016sound.html");
    assertThat(entry("ref-example2016sound"))
        .contains("https://talks.example.org/01", "href=\"projects/vell.html\"");
  }

  /** The first element of the main page with this id, from its tag to the end of its list item. */
  private static String entry(String id) {
    String page = FILES.get("index.html");
    int start = page.indexOf("<li id=\"" + id + "\"");
    assertThat(start).as(id).isPositive();
    int depth = 0;
    Matcher tags = Pattern.compile("<(/?)li\\b").matcher(page);
    for (boolean found = tags.find(start); found; found = tags.find()) {
      depth += tags.group(1).isEmpty() ? 1 : -1;
      if (depth == 0) {
        return page.substring(start, tags.start());
      }
    }
    throw new AssertionError(id + " has no end");
  }

  @Test
  void theSitemapNamesEveryPage() throws Exception {
    String sitemap = FILES.get("sitemap.xml");
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(CareerSiteTest.class.getResource("/com/redfin/sitemapgenerator/sitemap.xsd"))
        .newValidator()
        .validate(new StreamSource(new StringReader(sitemap)));
    assertThat(found(sitemap, "<loc>([^<]+)</loc>"))
        .containsExactlyInAnyOrderElementsOf(
            PAGES.values().stream().map(page -> link(page, "canonical")).toList());
  }

  private static List<String> found(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(result -> result.group(1)).toList();
  }

  private static String data(PageUnderTest page) {
    return page.elements("script").get(0).getTextContent();
  }

  private static JsonObject node(String type) {
    for (JsonElement node :
        new Gson()
            .fromJson(data(PAGES.get("index.html")), JsonObject.class)
            .getAsJsonArray("@graph")) {
      if (node.getAsJsonObject().get("@type").getAsString().equals(type)) {
        return node.getAsJsonObject();
      }
    }
    throw new AssertionError("no " + type);
  }

  private static String link(PageUnderTest page, String rel) {
    return page.elements("link").stream()
        .filter(link -> link.getAttribute("rel").equals(rel))
        .map(link -> link.getAttribute("href"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> metas(PageUnderTest page, String name) {
    return page.elements("meta").stream()
        .filter(meta -> meta.getAttribute("name").equals(name))
        .map(meta -> meta.getAttribute("content"))
        .toList();
  }

  private static Map<String, String> properties(PageUnderTest page) {
    Map<String, String> properties = new LinkedHashMap<>();
    for (Element meta : page.elements("meta")) {
      if (meta.hasAttribute("property")) {
        properties.put(meta.getAttribute("property"), meta.getAttribute("content"));
      }
    }
    return properties;
  }
}
