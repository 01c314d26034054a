package dev.dossier.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.bibliography.style.CitationStyle;
import dev.dossier.profile.NameVariants;
import dev.dossier.profile.csl.Publication;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares references, as plain text, with those of {@code pandoc --citeproc}. */
@Tag("judge")
class PandocReferencesTest {
  /** The minimum percentage of references that must be identical. */
  private static final double LEAST = 93;

  @BeforeAll
  static void pandocIsInstalled() {
    Pandoc.require();
  }

  /**
   * Compares each reference except those listed in {@code references/pandoc-differs.txt} (style,
   * key, reason), all of which must differ. A different order of a list is a difference with the
   * key {@code order}, after which the numbers of works are not compared.
   */
  @Test
  void referencesEqualThoseOfPandocExceptListedDifferences() throws Exception {
    List<Publication> works = Works.all();
    Set<String> different = new TreeSet<>();
    for (String name : Works.STYLES) {
      CitationStyle style = CitationStyle.named(name, null);
      Map<String, String> theirs = Pandoc.references(Works.file(), style, "en-US");
      CitationFormatter.Formatted ours =
          new CitationFormatter(style, "en-US", NameVariants.NONE).format(works, List.of());
      int before = different.size();
      for (Publication work : works) {
        String reference = reference(ours, work.id());
        if (!withoutNumber(reference).equals(withoutNumber(theirs.getOrDefault(work.id(), "")))) {
          different.add(name + " | " + work.id());
        }
      }
      int agree = works.size() - (different.size() - before);
      System.out.printf("References as pandoc's, %s: %d of %d%n", name, agree, works.size());
      if (!List.copyOf(theirs.keySet()).equals(ours.order())) {
        different.add(name + " | order");
      }
    }
    int all = Works.STYLES.size() * works.size();
    long differing = different.stream().filter(key -> !key.endsWith(" order")).count();
    double percent = 100.0 * (all - differing) / all;
    System.out.printf("References as pandoc's, in all: %.1f %%%n", percent);
    assertThat(different).isEqualTo(known());
    assertThat(percent).isGreaterThan(LEAST);
  }

  /** Compares terms, dates and quotation marks of other languages. */
  @ParameterizedTest
  @CsvSource({"de-DE", "fr-FR", "es-ES"})
  void referencesInOtherLanguagesEqualThoseOfPandoc(String language) throws Exception {
    List<Publication> works = Works.all();
    Set<String> different = new TreeSet<>();
    for (String name : List.of("chicago-author-date-17th-edition", "apa")) {
      CitationStyle style = CitationStyle.named(name, null);
      Map<String, String> theirs = Pandoc.references(Works.file(), style, language);
      CitationFormatter.Formatted ours =
          new CitationFormatter(style, language, NameVariants.NONE).format(works, List.of());
      for (Publication work : works) {
        String reference = reference(ours, work.id());
        if (!reference.equals(theirs.getOrDefault(work.id(), ""))) {
          different.add(name + " | " + work.id());
        }
      }
    }
    int all = 2 * works.size();
    System.out.printf(
        "References as pandoc's in %s: %d of %d%n", language, all - different.size(), all);
    different.removeAll(known());
    assertThat(different).isEmpty();
  }

  private static Set<String> known() throws IOException {
    Set<String> known = new TreeSet<>();
    try (InputStream in =
        PandocReferencesTest.class.getResourceAsStream("/references/pandoc-differs.txt")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] parts = line.split(" \\| ", -1);
          assertThat(parts).as(line).hasSize(3);
          Stream.of(parts[1].split(" ", -1)).forEach(style -> known.add(style + " | " + parts[0]));
        }
      }
    }
    return known;
  }

  private static String withoutNumber(String reference) {
    return reference.replaceFirst("^\\[?\\d+[.\\]]", "");
  }

  private static String reference(CitationFormatter.Formatted formatted, String key) {
    String label = formatted.labels().getOrDefault(key, "");
    return (label + " " + Pandoc.plain(formatted.references().get(key).xhtml())).strip();
  }
}
