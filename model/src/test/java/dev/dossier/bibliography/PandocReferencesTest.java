package dev.dossier.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.profile.OwnNames;
import dev.dossier.profile.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * References as plain text, beside those that {@code pandoc --citeproc} makes of the same works.
 */
class PandocReferencesTest {
  private static final List<String> STYLES =
      List.of(
          "chicago-author-date-17th-edition",
          "chicago-author-date",
          "chicago-notes-bibliography-17th-edition",
          "chicago-notes-bibliography",
          "apa",
          "ieee",
          "nature",
          "nlm-citation-sequence",
          "modern-language-association",
          "association-for-computing-machinery",
          "american-medical-association",
          "harvard-cite-them-right");

  /** Percent of references that must be the same to the letter. */
  private static final double LEAST = 68;

  @BeforeAll
  static void judgeIsThere() {
    Pandoc.require();
  }

  @Test
  void referencesAreThoseOfPandoc() throws Exception {
    List<Publication> works = Works.all();
    int same = 0;
    for (String name : STYLES) {
      CitationStyle style = CitationStyle.named(name, null);
      Map<String, String> theirs = Pandoc.references(Works.file(), style, "en-US");
      CitationFormatter.Formatted ours =
          CitationFormatter.format(style, "en-US", works, List.of(), OwnNames.NONE);
      List<String> different = new ArrayList<>();
      for (Publication work : works) {
        if (!reference(ours, work.id()).equals(theirs.get(work.id()))) {
          different.add(work.id());
        }
      }
      int agree = works.size() - different.size();
      System.out.printf("References as pandoc's, %s: %d of %d%n", name, agree, works.size());
      same += agree;
    }
    double percent = 100.0 * same / (STYLES.size() * works.size());
    System.out.printf("References as pandoc's, in all: %.1f %%%n", percent);
    assertThat(percent).isGreaterThan(LEAST);
  }

  private static String reference(CitationFormatter.Formatted formatted, String key) {
    String label = formatted.labels().getOrDefault(key, "");
    return (label + " " + formatted.references().get(key).plain()).strip();
  }
}
