package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.WriteOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Markup of titles is on the page, but not in plain text. */
class TitleMarkupTest {
  private static final String PROFILE =
      """
      person:
        name: Ada Loom
        headline: Professor of *H~2~O*
        affiliation: The `Loom` Institute
        email: ada@example.org
      documents:
        - name: page
          format: html
          title: Ada on H~2~O
          file: index.html
          site: {base-url: "https://ada.example.org", feed: true, pages: [projects]}
      news: [{title: Won *the* x^2^ prize, date: 2026-01-02}]
      projects:
        - name: The *P. pubescens* project
          start: 2020
          talks: [t]
      talks:
        - {id: t, title: On *Arabidopsis thaliana* and H~2~O, event: The `A*` Days, date: 2026-06-01, location: "*Here*", speakers: [Ada, "Eve (\\\\*)"]}
      awards: [{title: "Bo (\\\\*) *award* of List<String>", date: 2024}]
      education: [{institution: "*ETH*", degree: "Dr. *h.c.*", thesis: The *Vitis* genome, advisors: ["Hal~2~"], end: 2010}]
      supervision: [{name: "Cy (\\\\*)", title: On *Daphnia*}]
      patents: [{title: Loom, inventors: ["Dee\\\\_Dee", "*Fay*"]}]
      references: [{name: "Gil (\\\\*)"}]
      sections: [{id: own, title: My *own*, entries: [{title: A ~~b~~ c}]}]
      """;

  @TempDir Path folder;
  private final Map<String, String> files = new TreeMap<>();

  @BeforeEach
  void write() throws IOException {
    Path profile = Files.writeString(folder.resolve("profile.yaml"), PROFILE);
    Dossier dossier = Dossier.read(profile);
    assertThat(dossier.problems()).isEmpty();
    dossier.write(
        folder.resolve("out"), WriteOptions.defaults().withToday(LocalDate.of(2026, 1, 7)));
    try (Stream<Path> written = Files.walk(folder.resolve("out"))) {
      for (Path file : written.filter(Files::isRegularFile).toList()) {
        if (!file.toString().matches(".*\\.(woff2|png)")) { // Fonts and pictures are not text.
          files.put(file.getFileName().toString(), Files.readString(file));
        }
      }
    }
  }

  @Test
  void thePageShowsMarkupOfTitles() {
    assertThat(files.get("index.html"))
        .contains(
            "On <em>Arabidopsis thaliana</em> and H<sub>2</sub>O",
            "The <code>A*</code> Days",
            "Bo (*) <em>award</em> of List&lt;String&gt;",
            "The <em>Vitis</em> genome",
            "My <em>own</em>",
            "x<sup>2</sup>",
            "Ada and Eve (*)",
            "Cy (*)",
            "Dee_Dee and <em>Fay</em>",
            "Hal<sub>2</sub>",
            "A <del>b</del> c");
  }

  @Test
  void noFileContainsMarkdown() {
    assertThat(files.keySet()).contains("index.html", "feed.xml", "talks.ics", "person.vcf");
    files.forEach(
        (name, text) ->
            assertThat(text)
                .as(name)
                .doesNotContain(
                    "*Arabidopsis",
                    "H~2~O",
                    "*the*",
                    "x^2^",
                    "*P. p",
                    "\\*",
                    "*ETH*",
                    "*Vitis",
                    "*own*",
                    "~~",
                    "`A",
                    "\\_",
                    "*Fay",
                    "Hal~",
                    "*Here"));
  }

  @Test
  void plainTextHasUnicodeSuperscriptsAndSubscripts() {
    String page = files.get("index.html");
    assertThat(between(page, "<title>", "</title>")).contains("H₂O").doesNotContain("<sub");
    assertThat(between(page, "<script type=\"application/ld+json\">", "</script>"))
        .contains("On Arabidopsis thaliana and H₂O", "The A* Days", "Professor of H₂O")
        .doesNotContain("<em>", "<sub>", "&lt;");
    assertThat(files.get("talks.ics")).contains("On Arabidopsis thaliana and H₂O");
    assertThat(files.get("person.vcf")).contains("Professor of H₂O", "The Loom Institute");
    assertThat(files.get("feed.xml")).contains("Won the x² prize");
  }

  @Test
  void anchorsAreDerivedFromPlainText() {
    assertThat(files.get("index.html"))
        .contains(
            "id=\"my-own\"",
            "id=\"project-the-p-pubescens-project\"",
            "id=\"news-item-won-the-x2-prize\"");
  }

  private static String between(String text, String from, String to) {
    int start = text.indexOf(from) + from.length();
    return text.substring(start, text.indexOf(to, start));
  }
}
