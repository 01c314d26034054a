package dev.dossier.html.file;

import static dev.dossier.testing.EntryBuilder.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import dev.dossier.document.Document;
import dev.dossier.document.Section;
import dev.dossier.html.ExampleSites;
import dev.dossier.html.HtmlRenderer;
import dev.dossier.html.PageUnderTest;
import dev.dossier.profile.spec.BaseUrl;
import dev.dossier.profile.spec.WebSite;
import dev.dossier.render.Renderer.OutputFile;
import dev.dossier.testing.DocumentBuilder;
import dev.dossier.text.RichText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Atom feed, checked against the grammar of RFC 4287 and parsed by a feed library. */
@Tag("slow")
class FeedTest {
  private static final Instant BUILD = Instant.parse("2026-01-07T00:00:00Z");

  private static final String BASE = "https://ada.example.org/";

  private static final String MESSY =
      "Tides </title><script>alert(1)</script> & \"more\" ]]> <!-- — \u0000\u000b\ufffe 🗺️ 𝔘 "
          + "\u202eשלום\u202c";

  @TempDir Path folder;

  private String career() throws Exception {
    ExampleSites.career(folder);
    return Files.readString(folder.resolve("feed.xml"));
  }

  /** The example page has no base URL; this is the same profile with one. */
  private String seed() throws Exception {
    Path copy = Files.createDirectory(folder.resolve("profile"));
    for (String file : List.of("profile.yaml", "publications.bib")) {
      Files.copy(Path.of("..", "example-profile", file), copy.resolve(file));
    }
    Path profile = copy.resolve("profile.yaml");
    Files.writeString(
        profile,
        Files.readString(profile)
            .replace(
                "documents:\n",
                "documents:\n  - {name: site, format: html, file: site.html, "
                    + "sections: [talks, publications], "
                    + "site: {base-url: 'https://example.org/~sam/', feed: true}}\n"));
    ExampleSites.write(profile, folder, "site");
    return Files.readString(folder.resolve("site-feed.xml"));
  }

  private static String messy() {
    Document document =
        DocumentBuilder.page(MESSY)
            .in("he", "rtl")
            .site(new WebSite(new BaseUrl(BASE), List.of(), true))
            .entries(
                "news",
                MESSY,
                entry("news-item", "n", "").on("1", "2025").description(RichText.ofPlain(MESSY)))
            .entries(
                "talks",
                MESSY,
                entry("talk", "t-ä", MESSY).line(MESSY, MESSY, MESSY).on("2", "2024-02"))
            .section(
                "publications",
                Section.Form.REFERENCES,
                MESSY,
                entry("publication", "p", MESSY)
                    .on("3", "1999-12-31")
                    .label("[1]")
                    .reference("<em>A</em> &amp;amp;"))
            .build();
    return feed(document);
  }

  private static String feed(Document document) {
    return new HtmlRenderer()
        .render(document, BUILD).files().stream()
            .filter(file -> file.path().equals("feed.xml"))
            .map(OutputFile::content)
            .map(content -> new String(content, StandardCharsets.UTF_8))
            .findFirst()
            .orElseThrow();
  }

  private String feedOf(String profile) throws Exception {
    return switch (profile) {
      case "career" -> career();
      case "seed" -> seed();
      case "messy" -> messy();
      default ->
          feed(
              DocumentBuilder.page("Ada Example")
                  .site(new WebSite(new BaseUrl(BASE), List.of(), true))
                  .build());
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"career", "seed", "messy", "name only"})
  void isValidAtom(String profile) throws Exception {
    String feed = feedOf(profile);
    assertThat(FeedJudge.faultsByGrammar(feed)).isEmpty();
    assertThat(FeedJudge.brokenRules(feed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<id>[^<]*</id>           | ''                      | missing required child element “id”",
        "<title>[^<]*</title>     | ''                      | missing required child element “title”",
        "<updated>[^<]*</updated> | ''                      | missing required child element “updated”",
        "<id>                     | <id>a</id><id>          | Element “id” not allowed",
        "<title>                  | <title>A</title><title> | Element “title” not allowed",
        "<summary>                | <summary/><summary>     | Element “summary” not allowed",
        "<updated>2               | <updated>yesterday 2    | Bad character content “yesterday",
        "<(/?)name>               | <$1nome>                | Element “nome” not allowed",
        "<entry>                  | <entry><price/>         | Element “price” not allowed",
        "href=                    | src=                    | missing required attribute “href”",
        "type=.text/html.         | size=\"1\"                | Attribute “size” not allowed",
        "text/html                | html                    | Bad value “html” for attribute “type”",
        "<title>                  | <title type=\"markdown\"> | Bad value “markdown” for attribute “type”",
      })
  void theGrammarReportsErrors(String right, String wrong, String complaint) throws Exception {
    String feed = messy().replaceAll(right, wrong);
    assertThat(FeedJudge.faultsByGrammar(feed)).asString().contains(complaint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<author>.*</author>    | atom:feed must have an atom:author",
        "<author>.*</author>    | atom:entry must have an atom:author",
        "<link rel=.alternate.* | atom:entry must have at least one atom:link",
      })
  void theSchematronRulesReportErrors(String missing, String complaint) throws Exception {
    String feed = messy().replaceAll(missing, "");
    assertThat(FeedJudge.faultsByGrammar(feed)).isEmpty();
    assertThat(FeedJudge.brokenRules(feed)).asString().contains(complaint);
  }

  @ParameterizedTest
  @ValueSource(strings = {"career", "seed", "messy", "name only"})
  void hasTimesInUtcWebLinksAndPlainText(String profile) throws Exception {
    String feed = feedOf(profile);
    assertThat(FeedJudge.texts(feed, "//atom:updated"))
        .isNotEmpty()
        .allSatisfy(moment -> assertThat(moment).endsWith("Z"));
    assertThat(FeedJudge.texts(feed, "//atom:link/@href"))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(link).matches("https?://.+"));
    assertThat(FeedJudge.texts(feed, "//*[not(self::atom:link)]/@type")).isEmpty();
    assertThat(FeedJudge.texts(feed, "//*[not(self::atom:*)]")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "career, https://ada.example.org/, 100",
    "seed, https://example.org/~sam/site.html, 2"
  })
  void aFeedReaderFindsEveryEntryWithItsLinkAndDate(String profile, String page, int size)
      throws Exception {
    Feed feed = FeedJudge.read(feedOf(profile));
    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getId()).isEqualTo(page);
    assertThat(feed.getAuthors()).hasSize(1);
    assertThat(feed.getAlternateLinks()).extracting("href").containsExactly(page);
    assertThat(feed.getOtherLinks())
        .extracting("rel", "type")
        .containsExactly(Tuple.tuple("self", "application/atom+xml"));
    List<Entry> entries = feed.getEntries();
    assertThat(entries).hasSize(size).extracting(Entry::getId).doesNotHaveDuplicates();
    assertThat(entries)
        .allSatisfy(
            entry -> {
              assertThat(entry.getId()).startsWith(page + "#");
              assertThat(entry.getTitle()).isNotBlank();
              assertThat(entry.getAlternateLinks()).hasSize(1);
            });
    assertThat(entries)
        .extracting(Entry::getUpdated)
        .isSortedAccordingTo(Comparator.<Date>reverseOrder())
        .first()
        .isEqualTo(feed.getUpdated());
  }

  @Test
  void idsAreElementsOfThePageAndLinksAreFilesOfTheSite() throws Exception {
    List<Entry> entries = FeedJudge.read(career()).getEntries();
    PageUnderTest page =
        PageUnderTest.of(
            new OutputFile("index.html", Files.readAllBytes(folder.resolve("index.html"))));
    Set<String> places = new HashSet<>(page.attribute("id"));
    for (Entry entry : entries) {
      assertThat(places).contains(entry.getId().substring((BASE + "#").length()));
      String link = entry.getAlternateLinks().get(0).getHref().substring(BASE.length());
      String file = link.replaceAll("#.*", "");
      assertThat(folder.resolve(file.isEmpty() ? "index.html" : file)).isRegularFile();
    }
    assertThat(entries)
        .extracting(Entry::getId)
        .contains(BASE + "#talk-04")
        .as("a talk ahead")
        .doesNotContain(BASE + "#talk-01");
  }

  @Test
  void specialCharactersRemainText() throws Exception {
    Feed feed = FeedJudge.read(messy());
    String readable = MESSY.replaceAll("[\u0000\u000b\ufffe]", "");
    assertThat(feed.getAuthors()).extracting("name").containsExactly(readable);
    assertThat(feed.getEntries())
        .extracting(Entry::getId)
        .containsExactly(BASE + "#n", BASE + "#t-ä", BASE + "#p");
    Entry talk = feed.getEntries().get(1);
    assertThat(talk.getTitle()).startsWith("Tides </title><script>alert(1)</script> & \"more\"");
    assertThat(talk.getSummary().getValue()).contains("]]> <!-- —", "🗺️ 𝔘");
    assertThat(talk.getUpdated()).isEqualTo(Instant.parse("2024-02-01T00:00:00Z"));
    assertThat(feed.getEntries().get(2).getSummary().getValue()).isEqualTo("A &amp;");
  }
}
