package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.dossier.profile.csl.CslMarkup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plain text in the files of a site: CSL markup is removed, and everything else is kept. */
class PlainDataTest {
  private static final String PROFILE =
      """
      person: {name: {given: 例明, family: 范}, email: ada@example.org}
      projects: [{id: CON, name: Con}, {id: con-page, name: Page}]
      publications:
        files: [w.bib]
        items:
          - id: rich
            type: article-journal
            title: "<i>E. coli</i> in H<sub>2</sub>O, <b>bold</b> <sc>Caps</sc>"
            abstract: "Of <i>E. coli</i>.\\nOf 10<sup>3</sup> <span class=\\"nocase\\">pH</span>."
            container-title: "J. of <i>E. coli</i>"
            publisher: "<b>Press</b>"
            issued: 2024
          - id: angles
            type: article-journal
            title: "Learning a<b and c>d orders"
            abstract: "We show p<q and r>s."
            author: [{family: 范, given: 例明}, {family: 山田, given: さくら}]
            issued: 2025
            URL: "https://arxiv.org/pdf/2509.13523"
      documents:
        - name: site
          format: html
          file: index.html
          site: {base-url: "https://例え.jp/ü", feed: true, pages: [publications, projects]}
      """;
  private static final String BIB =
      """
      @inproceedings{maths,
        author = {Foreman, Sam and others}, editor = {others}, year = 2023,
        title = {On $x<y$ and $a > b$}, booktitle = {Proc.\\ of {ICML}},
        abstract = {study $x<y$ and $a > b$}, pdf = {https://example.org/x.pdf?dl=1}
      }
      """;
  @TempDir static Path folder;

  @BeforeAll
  static void make() throws Exception {
    Files.writeString(folder.resolve("w.bib"), BIB);
    Path profile = Files.writeString(folder.resolve("profile.yaml"), PROFILE);
    ExampleSites.write(profile, folder.resolve("site"), "site");
  }

  private static String page(String path) throws Exception {
    return Files.readString(folder.resolve("site").resolve(path));
  }

  private static String paper(String id) throws Exception {
    return page("publications/" + id + ".html");
  }

  private static JsonElement graph(String html) {
    Matcher data = Pattern.compile("(?s)application/ld\\+json\">(.*?)</script>").matcher(html);
    assertThat(data.find()).isTrue();
    return JsonParser.parseString(data.group(1));
  }

  private static void strings(JsonElement value, List<String> into) {
    if (value.isJsonPrimitive()) {
      into.add(value.getAsString());
    } else if (value.isJsonArray()) {
      value.getAsJsonArray().forEach(part -> strings(part, into));
    } else if (value.isJsonObject()) {
      value.getAsJsonObject().asMap().values().forEach(part -> strings(part, into));
    }
  }

  @Test
  void structuredDataHaveNoMarkup() throws Exception {
    List<String> values = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".html")).toList()) {
        if (file.endsWith("404.html")) {
          continue; // The page for addresses that do not exist has none.
        }
        strings(graph(Files.readString(file)), values);
      }
    }
    assertThat(values)
        .noneMatch(value -> CslMarkup.TAG.matcher(value).find())
        .contains(
            "E. coli in H₂O, bold Caps",
            "Of E. coli.\nOf 10³ pH.",
            "J. of E. coli",
            "Press",
            "Proc. of ICML",
            "study x<y and a > b",
            "We show p<q and r>s.",
            "Learning a<b and c>d orders");
  }

  @Test
  void textThatIsNotCslMarkupIsKept() throws Exception {
    assertThat(paper("angles"))
        .contains(
            "<title>Learning a&lt;b and c&gt;d orders",
            ">Learning a&lt;b and c&gt;d orders</h1>",
            "name=\"citation_title\" content=\"Learning a&lt;b and c&gt;d orders\"",
            "We show p&lt;q and r&gt;s.");
    assertThat(paper("maths")).contains("study x&lt;y and a &gt; b");
    assertThat(paper("rich")).contains("citation_journal_title\" content=\"J. of E. coli\"");
    assertThat(page("feed.xml")).contains("<title>Learning a&lt;b and c&gt;d orders</title>");
  }

  @Test
  void etAlIsNotAnAuthor() throws Exception {
    String html = paper("maths");
    assertThat(html).contains("content=\"Foreman, Sam\"").doesNotContain("content=\"others\"");
    List<String> values = new ArrayList<>();
    strings(graph(html), values);
    assertThat(values).contains("Sam Foreman").doesNotContain("others");
    assertThat(page("publications.json")).doesNotContain("others", "editor");
    assertThat(page("publications.bib")).contains("{Foreman, Sam and others}");
  }

  @Test
  void aHanNameHasTheFamilyNameFirst() throws Exception {
    assertThat(page("index.html")).contains(">范例明</h1>").doesNotContain("例明 范");
    assertThat(page("person.vcf")).contains("FN:范例明", "N:范;例明;");
    assertThat(page("feed.xml")).contains("<name>范例明</name>");
    List<String> values = new ArrayList<>();
    strings(graph(paper("angles")), values);
    assertThat(values).contains("山田さくら");
  }

  @Test
  void aPaperHasTheAddressOfItsFullText() throws Exception {
    assertThat(paper("angles"))
        .contains("citation_pdf_url\" content=\"https://arxiv.org/pdf/2509.13523\"");
    assertThat(paper("maths"))
        .contains("citation_pdf_url\" content=\"https://example.org/x.pdf?dl=1\"");
  }

  @Test
  void fileNamesOfPagesAreValidOnEverySystem() {
    assertThat(folder.resolve("site/projects/con-page.html")).isRegularFile();
    assertThat(folder.resolve("site/projects/con-page-2.html")).isRegularFile();
    assertThat(folder.resolve("site/projects/con.html")).doesNotExist();
  }

  @Test
  void sitemapAndFeedHaveUris() throws Exception {
    assertThat(page("sitemap.xml") + page("feed.xml"))
        .contains("https://xn--r8jz45g.jp/%C3%BC/")
        .doesNotContain("例え", "/ü");
  }
}
