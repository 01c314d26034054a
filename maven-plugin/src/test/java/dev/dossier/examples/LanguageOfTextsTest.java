package dev.dossier.examples;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.Problem;
import dev.dossier.examples.TaggedTexts.Said;
import dev.dossier.language.Direction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What falls back to another language than the document's says so, whatever it is: every text of
 * the vocabulary, on a page and on paper.
 */
@Tag("slow")
class LanguageOfTextsTest {
  private static final Pattern WORD = Pattern.compile("zq[a-z]{3}z", Pattern.CASE_INSENSITIVE);

  /** What a page of one language sets of a profile in another. */
  private static final String DOCUMENTS =
      """
      documents:
        - name: whole
          format: html
          language: de
          title: Title
          introduction: Words
          private: true
          sections: &all
            - {section: news, title: News}
            - summary
            - projects
            - talks
            - committees
            - publications
            - experience
            - education
            - awards
            - grants
            - teaching
            - supervision
            - service
            - patents
            - software
            - media
            - memberships
            - certificates
            - skills
            - languages
            - interests
            - references
            - expeditions
            - statement
        # In other words.
        - {name: resume, extends: whole, private: true}
        - {name: hpc, extends: whole, private: true}
        - {name: whole-paper, extends: whole, format: pdf, private: true}
        - {name: resume-paper, extends: resume, format: pdf, private: true}
        - {name: hpc-paper, extends: hpc, format: pdf, private: true}
        # Pages link to it.
        - {name: short, format: pdf, language: de, label: In short, sections: [summary]}
      """;

  private static final String PROJECT_WITH_PICTURE =
      """

      - id: pictured
        name: Pictured
        start: 2020
        image: {file: images/ada.png, alt: A picture}
      """;

  @TempDir Path folder;

  @ParameterizedTest
  // A place is printed whole, or else in its parts.
  @CsvSource({"en, Place.city Place.region Place.country", "ar, Place.text"})
  void textsInAnotherLanguageAreMarkedWithIt(String language, String without) throws IOException {
    Set<String> leftOut = Set.of(without.split(" "));
    Set<String> expected = new TreeSet<>(MarkedTexts.components());
    expected.removeAll(leftOut);
    // A post is in one language: see PostPagesTest.
    expected.removeIf(component -> component.startsWith("Post."));
    Map<String, String> fields = write(language, leftOut);
    Dossier dossier = Dossier.read(folder.resolve("profile.yaml"));
    assertThat(dossier.problems()).filteredOn(Problem::isError).isEmpty();
    dossier.write(folder);

    Set<String> onPages = new TreeSet<>();
    Set<String> onPaper = new TreeSet<>();
    for (String name : List.of("whole", "resume", "hpc")) {
      for (Said said : onPage(folder.resolve("private/" + name + ".html"))) {
        for (String word : words(said.text())) {
          assertThat(said.language()).as("%s: %s", fields.get(word), said).isEqualTo(language);
          onPages.add(fields.get(word));
        }
      }
      for (Said said : TaggedTexts.of(folder.resolve("private/" + name + "-paper.pdf"))) {
        for (String word : words(said.text())) {
          assertThat(said.language()).as("%s: %s", fields.get(word), said).isEqualTo(language);
          onPaper.add(fields.get(word));
        }
      }
    }
    assertThat(onPages).containsAll(expected);
    // On paper nothing is folded, and there are no pictures and no links to other documents.
    expected.removeAll(Set.of("Details.label", "Image.alt", "DocumentSpec.label"));
    assertThat(onPaper).containsAll(expected);
  }

  /** The texts of a page, also what stands for a picture. */
  private static List<Said> onPage(Path file) throws IOException {
    List<Said> texts = new ArrayList<>();
    Document page = Jsoup.parse(Files.readString(file));
    // Data for the script, packed: among so many letters there is any word.
    page.select("template").remove();
    for (Element element : page.body().getAllElements()) {
      String text = element.textNodes().stream().map(TextNode::text).collect(joining(" "));
      Element said = element.closest("[lang]");
      String language = said.attr("lang");
      assertThat(said.attr("dir")).as(language).isEqualTo(Direction.of(language).word());
      texts.add(new Said(text + " " + element.attr("alt"), language));
    }
    return texts;
  }

  private Map<String, String> write(String language, Set<String> without) throws IOException {
    Path career = Example.PROFILES.resolve("career");
    try (Stream<Path> files = Files.walk(career)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(career.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Files.writeString(
        folder.resolve("projects.yaml"), PROJECT_WITH_PICTURE, StandardOpenOption.APPEND);
    return MarkedTexts.write(folder, language, without, DOCUMENTS);
  }

  private static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group().toLowerCase(Locale.ROOT));
    }
    return words;
  }
}
