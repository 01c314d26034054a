package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.Problem;
import dev.dossier.WriteOptions;
import dev.dossier.WrittenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Private data on pages, and their absence from files beside the page. */
class PrivacyOfPagesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 7);
  private static final String PROFILE =
      """
      person:
        name: Ada Example
        email: ada@example.org
        website: https://ada.example.org
        private:
          phone: +00 555 0100 199
          address: 17 Invented Lane
          birth-date: 1979-04-01
          nationality: Vellian
      news: [{date: 2025-12-01, title: On foam}]
      talks: [{id: tides, title: On tides, event: Tide Days, date: 2026-12-01}]
      projects: [{id: loom, name: Loom, summary: Weaves waves.}]
      references: [{name: Käthe Muster, email: kaethe@example.org, phone: +00 555 0100 042}]
      documents:
        - name: page
          format: html
          file: index.html
          site: {base-url: "https://ada.example.org", pages: [projects], feed: true}
      """;
  private static final List<String> PRIVATE =
      List.of(
          "0100 199",
          "0100199",
          "Invented Lane",
          "1979",
          "Vellian",
          "kaethe@example.org",
          "0100 042",
          "0100042");

  @TempDir Path folder;

  @Test
  void privateDataAreInNoFileBesideThePage() throws IOException {
    Map<String, String> files = files(PROFILE + "    private: true\n");

    assertThat(files.remove("index.html"))
        .contains("0100 199", "Invented Lane", "1979", "Vellian", "kaethe@example.org", "0100 042");
    assertThat(files.keySet())
        .contains("person.vcf", "talks.ics", "feed.xml", "sitemap.xml", "projects/loom.html");
    assertThat(files).allSatisfy((file, text) -> assertThat(text).doesNotContain(PRIVATE));
  }

  @Test
  void privateDataAreNotInStructuredData() throws IOException {
    String page = files(PROFILE + "    private: true\n").get("index.html");

    assertThat(structuredData(page)).contains("ada@example.org").doesNotContain(PRIVATE);
  }

  @Test
  void aPublicPageHasNoPrivateData() throws IOException {
    assertThat(files(PROFILE))
        .containsKey("index.html")
        .allSatisfy((file, text) -> assertThat(text).doesNotContain(PRIVATE));
  }

  @ParameterizedTest
  @EnumSource
  void emailAddressesArePublishedInTheFormOfTheDocument(EmailForm form) throws IOException {
    Map<String, String> files = files(PROFILE + "    email: " + form.key + "\n");
    String page = files.get("index.html");

    assertThat(page.contains("mailto:ada@example.org")).isEqualTo(form.linked);
    assertThat(page.contains("ada (at) example.org")).isEqualTo(form == EmailForm.WORDS);
    assertThat(structuredData(page).contains("ada@example.org")).isEqualTo(form.linked);
    assertThat(files.get("person.vcf").contains("EMAIL")).isEqualTo(form.linked);
    assertThat(files.values().stream().anyMatch(text -> text.contains("ada@example.org")))
        .isEqualTo(form.linked);
  }

  /** A value of the key, and whether the output then has the address itself. */
  private enum EmailForm {
    LINK("link", true),
    WORDS("words", false),
    HIDDEN("hidden", false);

    private final String key;
    private final boolean linked;

    EmailForm(String key, boolean linked) {
      this.key = key;
      this.linked = linked;
    }
  }

  private static String structuredData(String page) {
    int start = page.indexOf("<script type=\"application/ld+json\">");
    assertThat(start).as("a block of JSON-LD").isPositive();
    return page.substring(start, page.indexOf("</script>", start));
  }

  /** Returns the text of all written files by path; fonts and pictures are not text. */
  private Map<String, String> files(String profile) throws IOException {
    Path file = Files.writeString(folder.resolve("profile.yaml"), profile);
    Path out = folder.resolve("out").toAbsolutePath();
    Dossier dossier = Dossier.read(file);
    assertThat(dossier.problems()).noneMatch(Problem::isError);
    Map<String, String> files = new LinkedHashMap<>();
    for (WrittenFile written : dossier.write(out, WriteOptions.defaults().withToday(TODAY))) {
      String name = out.relativize(written.path().toAbsolutePath()).toString().replace('\\', '/');
      if (!name.endsWith(".woff2") && !name.endsWith(".png")) {
        files.put(name, Files.readString(written.path()).replace('\u00a0', ' '));
      }
    }
    return files;
  }
}
