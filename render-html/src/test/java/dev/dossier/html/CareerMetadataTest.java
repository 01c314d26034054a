package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** Metadata for search engines and link previews. */
class CareerMetadataTest extends CareerSite {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "citation_title | How many hydrophones are enough?",
        "citation_author | Example, Ada M.; Shembull, Ylli; Primer, Črt; Eksempel, Søren;"
            + " Sampleton, Grace P.",
        "citation_publication_date | 2005",
        "citation_journal_title | Transactions on Sound in Water",
        "citation_volume | 15",
        "citation_firstpage | 565",
        "citation_lastpage | 573",
        "citation_doi | 10.5555/vell.2005.1002",
      })
  void papersHaveCitationTags(String name, String content) {
    assertThat(metas(PAGES.get("publications/example2005.html"), name))
        .containsExactly(content.split("; "));
  }

  @Test
  void publicationsHaveAllRequiredTags() {
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
  void structuredDataOfAllPagesConformToSchemaOrg() {
    PAGES.forEach((path, page) -> assertThat(SchemaOrg.complaints(data(page))).as(path).isEmpty());
  }

  @Test
  void theMainPageIsAProfilePageOfAPersonWithOrcid() {
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
  void pagesHaveOpenGraphMetadata() {
    PageUnderTest page = PAGES.get("index.html");
    assertThat(link(page, "canonical")).isEqualTo(BASE);
    assertThat(properties(page))
        .containsEntry("og:type", "profile")
        .containsEntry("og:url", BASE)
        .containsEntry("og:title", PageUnderTest.text(page.elements("title").get(0)))
        .containsEntry("og:image", BASE + "card.png")
        .containsEntry(
            "og:image:alt", "Prof. Ada M. Example, PhD: Professor of Imaginary Oceanography");
    assertThat(FILES).containsKeys("card.png", "person.png");
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
  void theSitemapListsEveryPage() throws Exception {
    String sitemap = FILES.get("sitemap.xml");
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(CareerMetadataTest.class.getResource("/com/redfin/sitemapgenerator/sitemap.xsd"))
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
