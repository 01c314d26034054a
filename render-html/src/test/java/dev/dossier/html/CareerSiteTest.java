package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A long career as a site: a page for each publication and project, and links between them. */
@Tag("slow")
class CareerSiteTest extends CareerSite {
  @Test
  void everyPublicationAndProjectHasAPage() {
    assertThat(PAGES.keySet()).filteredOn(path -> path.startsWith("publications/")).hasSize(120);
    assertThat(PAGES.keySet()).filteredOn(path -> path.startsWith("projects/")).hasSize(5);
    assertThat(FILES).containsKeys("person.vcf", "talks.ics", "feed.xml", "sitemap.xml");
  }

  @Tag("judge")
  @Test
  void allPagesPassTheNuChecker() throws Exception {
    for (Map.Entry<String, PageUnderTest> page : PAGES.entrySet()) {
      assertThat(page.getValue().complaints()).as(page.getKey()).isEmpty();
    }
    assertThat(notFound.complaints()).isEmpty();
  }

  @Test
  void titlesAndAddressesOfPagesAreUnique() {
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
  void localLinksLeadToExistingFilesAndElements() {
    // Other documents of the profile are not rendered here.
    Set<String> known = new TreeSet<>(FILES.keySet());
    known.addAll(
        List.of(
            "cv.pdf",
            "Ada-M-Example-de-2026-01-07.pdf",
            "committees-2026.pdf",
            "resume.pdf",
            "hpc/index.html"));
    Map<String, PageUnderTest> pages = new LinkedHashMap<>(PAGES);
    pages.put(NOT_FOUND, notFound);
    pages.forEach(
        (path, page) ->
            Stream.concat(page.attribute("href").stream(), page.attribute("src").stream())
                .filter(link -> !link.matches("(https?|mailto|tel|data):.*"))
                .forEach(link -> assertThat(broken(path, link, known, pages)).as(path).isEmpty()));
  }

  /** Servers show it at any address, so its links begin at the root. */
  @Test
  void thePageForAddressesThatDoNotExistLinksFromTheRoot() {
    assertThat(notFound.attribute("href"))
        .filteredOn(link -> !link.startsWith("#"))
        .hasSizeGreaterThan(10)
        .allSatisfy(link -> assertThat(link).startsWith("/"));
    assertThat(notFound.elements("meta"))
        .extracting(meta -> meta.getAttribute("name") + " " + meta.getAttribute("content"))
        .contains("robots noindex");
  }

  private static String broken(
      String from, String link, Set<String> known, Map<String, PageUnderTest> pages) {
    String[] parts = link.split("#", 2);
    String file =
        switch (parts[0]) {
          case "" -> from;
          case "/" -> "index.html";
          default ->
              Path.of(from)
                  .resolveSibling(URLDecoder.decode(parts[0], StandardCharsets.UTF_8))
                  .normalize()
                  .toString();
        };
    if (!known.contains(file)) {
      return link + ": no such file";
    }
    boolean there =
        parts.length < 2
            || (pages.containsKey(file) && pages.get(file).attribute("id").contains(parts[1]));
    return there ? "" : link + ": no such element";
  }

  @Test
  void titlesLinkToPagesOfEntriesAndThoseLinkBack() {
    assertThat(PAGES.get("index.html").attribute("href"))
        .containsAll(PAGES.keySet().stream().filter(path -> path.contains("/")).toList());
    assertThat(PAGES.entrySet())
        .filteredOn(page -> page.getKey().contains("/"))
        .allSatisfy(
            page -> assertThat(page.getValue().attribute("href")).contains("../index.html"));
  }

  @Test
  void aTalkHasSlidesVideoAndIsMarkedIfUpcoming() throws Exception {
    String ahead = entry("talk-01").replaceAll("<svg.*?</svg>", "");
    assertThat(ahead)
        .contains(" upcoming\"", "/01/slides.pdf\">Slides<", "/01/video\">Video<", "2026-10-02");
    assertThat(group("talk-01")).isEqualTo("Upcoming");
    assertThat(entry("talk-04")).contains("talk-04").doesNotContainIgnoringCase("upcoming");
    assertThat(group("talk-04")).matches("20\\d\\d");
  }

  /** Returns the heading of the group of an entry of the main page. */
  private static String group(String id) {
    String page = FILES.get("index.html");
    String before = page.substring(0, page.indexOf("<li id=\"" + id + "\""));
    String heading = before.substring(before.lastIndexOf("<h3 class=\"group\">"));
    return heading.substring(heading.indexOf('>') + 1, heading.indexOf("</h3>"));
  }

  @Test
  void talksProjectsAndPapersLinkToEachOther() throws Exception {
    assertThat(entry("talk-01"))
        .contains("href=\"projects/vell.html\"", "href=\"publications/example2016sound.html\"");
    assertThat(entry("vell"))
        .contains("https://talks.example.org/01", "publications/example2016sound.html");
    assertThat(entry("ref-example2016sound"))
        .contains("https://talks.example.org/01", "href=\"projects/vell.html\"");
  }

  /** Returns the markup of a list item of the main page. */
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
}
