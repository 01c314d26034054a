package dev.dossier.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.bibliography.style.CitationStyle;
import dev.dossier.profile.NameVariants;
import dev.dossier.profile.csl.Publication;
import dev.dossier.text.Citation;
import dev.dossier.text.Markdown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Compares citations in prose, as plain text, with those of {@code pandoc --citeproc}. */
@Tag("judge")
class PandocCitationsTest {
  private static final List<String> STYLES =
      List.of(
          "chicago-author-date-17th-edition",
          "apa",
          "ieee",
          "nature",
          "modern-language-association",
          "harvard-cite-them-right");

  private static final List<String> FORMS =
      List.of(
          "[@article-three]",
          "[see @article-one]",
          "[see also @article-one, p. 3]",
          "[@article-one, pp. 33-35]",
          "[@article-one, 33]",
          "[@article-one, 33-35]",
          "[@article-one, 33, 35]",
          "[@article-one, p. 33 and passim]",
          "[@article-one, pp. 33-35, emphasis added]",
          "[@book-edition, ch. 3]",
          "[@book-edition, chap. 3]",
          "[@book-edition, chapters 3-5]",
          "[@book-edition, sec. 2]",
          "[@book-edition, § 2]",
          "[@book-edition, fig. 4]",
          "[@book-edition, vol. 2]",
          "[@book-edition, no. 7]",
          "[@book-edition, para. 6]",
          "[@book-edition, pt. 1]",
          "[@book-edition, col. 2]",
          "[@book-edition, l. 12]",
          "[@book-edition, n. 8]",
          "[@book-edition, fol. 9]",
          "[@book-edition, op. 18]",
          "[@book-edition, v. 5]",
          "[@book-edition, bk. 2]",
          "[@book-plain, p. xii]",
          "[@book-plain, especially the end]",
          "[see @article-one, p. 3, and elsewhere]",
          "@article-one",
          "@article-three",
          "@article-one [p. 3]",
          "@article-one [33-35]",
          "@article-one [chap. 2]",
          "[-@article-one]",
          "[-@article-one, p. 3]",
          "[@article-one; @book-plain]",
          "[@book-plain; @article-one]",
          "[@article-one, p. 3; @book-plain, chap. 4]",
          "[see @article-one; also @book-plain, p. 5]",
          "[see @article-one; @book-plain]",
          "[@same-year-a; @same-year-b]",
          "[@same-year-b]",
          "@same-year-a",
          "[@article-corporate]",
          "[@article-noauthor]",
          "[@book-anonymous, p. 7]",
          "[@article-nodate]",
          "[@article-particles]",
          "@article-suffix",
          "[@report-corporate]",
          "[@article-four; @article-five-unknown]",
          "[@nobody-knows]");

  /**
   * Errors of Pandoc: styles and form, both as patterns, and the reason. An entry that does not
   * occur fails the test.
   */
  private static final Map<String, String> OF_PANDOC =
      Map.of(
          "(chicago-.*|apa) \\| .*(chap\\.|chapters|l\\.|v\\.) \\d.*",
          "it loses the label of chapters, lines and verses where other locators have theirs",
          "(chicago-.*|apa|harvard-.*) \\| .*ch\\. 3.*",
          "it knows 'ch.' by the words of the release of the locale that it holds only",
          "(ieee|nature) \\| @.*",
          "it leaves the author out of a sentence in styles that cite by number: '[2] says'",
          "harvard-.* \\| \\[@same-year-a; @same-year-b]",
          "the style sorts by a macro that sets 2015a and 2015b");

  /** The minimum percentage of other citations that must be identical. */
  private static final double LEAST = 99;

  @BeforeAll
  static void pandocIsInstalled() {
    Pandoc.require();
  }

  @Test
  void citationsEqualThoseOfPandoc() throws Exception {
    List<Citation> citations =
        FORMS.stream().map(form -> Markdown.parse(form).citations().get(0)).toList();
    List<String> keys =
        citations.stream().flatMap(one -> one.items().stream()).map(Citation.Item::key).toList();
    List<Publication> works =
        Works.all().stream()
            .filter(work -> keys.contains(work.id()))
            .sorted(Comparator.comparing(work -> keys.indexOf(work.id())))
            .toList();
    List<String> different = new ArrayList<>();
    for (String name : STYLES) {
      CitationStyle style = CitationStyle.named(name, null);
      List<String> theirs = Pandoc.paragraphs(FORMS, Works.file(), style, "en-US");
      CitationFormatter.Formatted formatted =
          new CitationFormatter(style, "en-US", NameVariants.NONE).format(works, citations);
      assertThat(theirs).hasSameSizeAs(FORMS);
      for (int i = 0; i < FORMS.size(); i++) {
        String set = formatted.citations().get(i).plain();
        if (!set.equals(theirs.get(i))) {
          different.add(
              String.join(" | ", name, FORMS.get(i), "ours: " + set, "pandoc: " + theirs.get(i)));
        }
      }
    }
    int all = STYLES.size() * FORMS.size();
    List<String> ours =
        different.stream()
            .filter(
                difference ->
                    OF_PANDOC.keySet().stream().noneMatch(known -> what(difference).matches(known)))
            .toList();
    System.out.printf(
        "Citations as pandoc's: %.1f %% of %d, %.1f %% but for what is its fault%n",
        100.0 * (all - different.size()) / all, all, 100.0 * (all - ours.size()) / all);
    assertThat(OF_PANDOC.keySet())
        .allMatch(known -> different.stream().anyMatch(one -> what(one).matches(known)));
    assertThat(100.0 * (all - ours.size()) / all)
        .as(String.join("\n", ours))
        .isGreaterThanOrEqualTo(LEAST);
  }

  private static String what(String difference) {
    return difference.substring(0, difference.indexOf(" | ours: "));
  }
}
