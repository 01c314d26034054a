package dev.dossier.html.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.dossier.Dossier;
import dev.dossier.document.Document;
import dev.dossier.html.SchemaOrg;
import dev.dossier.html.site.EntryPictures;
import dev.dossier.html.site.SitePlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys of a profile in structured data. */
class StructuredKeysTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          projects: [{name: A, keywords: [B, C]}]             | ResearchProject | keywords | ["B","C"]
          projects: [{name: A, keywords: [B], highlights: [{text: H, keywords: [C, B]}]}] | ResearchProject | keywords | ["B","C"]
          projects: [{name: A, highlights: [{text: H, keywords: [C], tags: [x]}]}] | ResearchProject | keywords | null
          projects: [{name: A, organization: Mill}]           | ResearchProject | parentOrganization | {"@type":"Organization","name":"Mill"}
          projects: [{name: A, location: Lyon}]               | ResearchProject | location | {"@type":"Place","name":"Lyon"}
          projects: [{name: A, parts: [{name: B, keywords: [C]}]}] | ResearchProject | subOrganization | [{"@type":"ResearchProject","@id":"#project-b","name":"B","keywords":["C"]}]
          software: [{name: A, highlights: [{text: H, keywords: [B]}]}] | SoftwareSourceCode | keywords | ["B"]
          experience: [{organization: A, keywords: [B], roles: [{title: C, keywords: [D, B]}]}] | Person | knowsAbout | ["B","D"]
          experience: [{kind: break, title: Leave, start: 2019, keywords: [B]}] | Person | worksFor | null
          experience: [{kind: break, title: Leave, start: 2019, keywords: [B]}] | Person | knowsAbout | null
          experience: [{kind: break}, {organization: A}] | Person | worksFor | [{"@type":"EmployeeRole","worksFor":{"@type":"Organization","name":"A"}}]
          interests: [Sailing, {name: Music, keywords: [Bach]}] | Person | knowsAbout | ["Sailing","Music","Bach"]
          person: {name: Ada, email: a@x.org}                 | Person | email | "mailto:a@x.org"
          person: {name: Ada, email: [a@x.org, {address: b@x.org, label: Home}]} | Person | email | ["mailto:a@x.org","mailto:b@x.org"]
          person: {name: Ada, phone: +49 30 1234567}          | Person | telephone | "+49 30 1234567"
          person: {name: Ada, phone: [1234567, {number: 7654321, label: Home}]} | Person | telephone | ["1234567","7654321"]
          person: {name: Ada, private: {phone: 1234567}}      | Person | telephone | null
          publications: {items: [{id: a, type: article-journal, title: A, container-title: Looms}], abbr: {a: JL}} | ScholarlyArticle | isPartOf | {"@type":"Periodical","name":"Looms","alternateName":"JL"}
          certificates: [{title: A, description: "To *thirty* metres."}] | Person | hasCredential | [{"@type":"EducationalOccupationalCredential","name":"A","description":"To thirty metres."}]
          """)
  void keysAppearInStructuredData(String yaml, String type, String property, String expected)
      throws IOException {
    JsonElement value = node(page(yaml), type).get(property);
    assertThat(String.valueOf(value)).isEqualTo(expected);
  }

  private static JsonObject node(Document page, String type) {
    String json = StructuredData.of(SitePlan.of(page), new EntryPictures(SitePlan.of(page)));
    assertThat(SchemaOrg.complaints(json)).isEmpty();
    JsonArray graph = new Gson().fromJson(json, JsonObject.class).getAsJsonArray("@graph");
    for (JsonElement node : graph) {
      if (node.getAsJsonObject().get("@type").getAsString().equals(type)) {
        return node.getAsJsonObject();
      }
    }
    throw new AssertionError("no " + type + " in " + json);
  }

  private Document page(String yaml) throws IOException {
    String person = yaml.contains("person:") ? "" : "person: {name: Ada}\n";
    String documents = "\ndocuments: [{name: page, format: html, tags: {exclude: [x]}}]\n";
    Path file = Files.writeString(folder.resolve("profile.yaml"), person + yaml + documents);
    Dossier dossier = Dossier.read(file);
    assertThat(dossier.problems()).isEmpty();
    return dossier.documents().get(0);
  }
}
