package dev.dossier.html.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import dev.dossier.document.Document;
import dev.dossier.html.RichPage;
import dev.dossier.html.SeedPage;
import dev.dossier.html.site.EntryPictures;
import dev.dossier.html.site.SitePlan;
import dev.dossier.testing.DocumentBuilder;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class StructuredDataTest {
  private static JsonObject graph(Document document) {
    return new Gson()
        .fromJson(
            StructuredData.of(SitePlan.of(document), new EntryPictures(SitePlan.of(document))),
            JsonObject.class);
  }

  private static List<String> nodes(Document document, String type) {
    return StreamSupport.stream(graph(document).getAsJsonArray("@graph").spliterator(), false)
        .map(node -> node.getAsJsonObject())
        .filter(node -> node.get("@type").getAsString().equals(type))
        .map(JsonObject::toString)
        .toList();
  }

  @Test
  void thePageHasThePersonAsMainEntity() {
    assertThat(graph(SeedPage.document()).get("@context").getAsString())
        .isEqualTo("https://schema.org");
    assertThat(nodes(SeedPage.document(), "ProfilePage"))
        .containsExactly(
            "{\"@type\":\"ProfilePage\",\"name\":\"Sam Foreman: 🎉 Happy New Year!\","
                + "\"description\":\"A page of a test.\",\"inLanguage\":\"en\","
                + "\"dateModified\":\"2026-01-07\",\"mainEntity\":{\"@id\":\"#person\"}}");
  }

  @Test
  void aPersonWithOnlyANameHasNoOtherProperties() {
    assertThat(nodes(DocumentBuilder.page("Ada Example").build(), "Person"))
        .containsExactly("{\"@type\":\"Person\",\"@id\":\"#person\",\"name\":\"Ada Example\"}");
  }

  @Test
  void aPersonHasAccountsAndPositionsAndDegrees() {
    assertThat(nodes(RichPage.document(), "Person"))
        .singleElement()
        .asString()
        .contains(
            "\"sameAs\":[\"https://orcid.org/0000-0002-1825-0097\",\"https://github.com/ada-example\","
                + "\"https://scholar.example.org/ada\"]",
            "\"worksFor\":[{\"@type\":\"EmployeeRole\",\"roleName\":\"Head of"
                + " group\",\"startDate\":"
                + "\"2022\",\"worksFor\":{\"@type\":\"Organization\",\"name\":\"Institute of"
                + " Invented Sciences\"}},{\"@type\":\"EmployeeRole\",\"roleName\":\"Scientist\",",
            "\"alumniOf\":[{\"@type\":\"OrganizationRole\",\"roleName\":\"PhD in Oceanography\","
                + "\"startDate\":\"2014\",\"endDate\":\"2018\",\"alumniOf\":{\"@type\":"
                + "\"EducationalOrganization\",\"name\":\"University of Nowhere\"}}]")
        .doesNotContain("+49 551", "Platz 1");
  }

  @Test
  void aCommitteeIsAMembership() {
    assertThat(nodes(SeedPage.document(), "Person"))
        .singleElement()
        .asString()
        .contains(
            "{\"@type\":\"OrganizationRole\",\"roleName\":\"Member\",\"memberOf\":{\"@type\":"
                + "\"Organization\",\"name\":\"Coordinating Panel for Software and Computing"
                + " (CPSC)\",\"url\":\"https://imfisk.github.io/CPSC/\",\"parentOrganization\":"
                + "{\"@type\":\"Organization\",\"name\":\"American Physical Society (APS)\"}}}");
  }

  @Test
  void projectsContainTheirParts() {
    assertThat(nodes(SeedPage.document(), "ResearchProject")).hasSize(4);
    assertThat(nodes(SeedPage.document(), "ResearchProject").get(3))
        .contains("\"subOrganization\":[{\"@type\":\"ResearchProject\",\"@id\":\"#amsc\"");
  }

  @Test
  void aTalkIsAnEventWithASuperEvent() {
    assertThat(nodes(RichPage.document(), "Event").get(0))
        .isEqualTo(
            "{\"@type\":\"Event\",\"@id\":\"#talk-1\",\"name\":\"On tides, part 1\",\"url\":"
                + "\"https://talks.example.org/1\",\"startDate\":\"2025-05-03\",\"location\":"
                + "{\"@type\":\"Place\",\"name\":\"Reykjavík, Iceland\"},\"superEvent\":"
                + "{\"@type\":\"Event\",\"name\":\"Invented Conference 1\"},\"performer\":"
                + "{\"@id\":\"#person\"}}");
  }

  @Test
  void textCannotCloseTheScriptElement() {
    Document document = DocumentBuilder.page("</script><!--").build();
    assertThat(StructuredData.of(SitePlan.of(document), new EntryPictures(SitePlan.of(document))))
        .doesNotContain("<");
  }
}
