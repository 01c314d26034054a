package dev.dossier.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.bibliography.style.CitationStyle;
import dev.dossier.bibliography.style.CitationStyles;
import dev.dossier.profile.Name;
import dev.dossier.profile.NameVariants;
import dev.dossier.profile.NamedPerson;
import dev.dossier.profile.csl.CslName;
import dev.dossier.profile.csl.Publication;
import dev.dossier.text.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The person's own name is in each reference, however many authors a style names. */
class SwallowedNameTest {
  private static final NameVariants OWN =
      NameVariants.of(NamedPerson.of(new Name("Ada Own", null, null, null, null, null), List.of()));

  @ParameterizedTest(name = "{0}: {2} of {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ieee   | 3  | 1  | <A. Own>, B. B2, and C. C3,
          ieee   | 3  | 2  | A. A1, <A. Own>, and C. C3,
          ieee   | 3  | 3  | A. A1, B. B2, and <A. Own>,
          ieee   | 12 | 1  | <A. Own> et al.,
          ieee   | 12 | 2  | A. A1, <A. Own>, et al.,
          ieee   | 12 | 6  | A. A1, … <A. Own>, et al.,
          ieee   | 12 | 12 | A. A1, … <A. Own>,
          ieee   | 40 | 20 | A. A1, … <A. Own>, et al.,
          ieee   | 40 | 40 | A. A1, … <A. Own>,
          nature | 3  | 2  | A1, A., <Own, A.> & C3, C.
          nature | 12 | 1  | <Own, A.> et al.
          nature | 12 | 6  | A1, A., … <Own, A.>, et al.
          nature | 12 | 12 | A1, A., … <Own, A.> Title
          nature | 40 | 20 | A1, A., … <Own, A.>, et al.
          apa    | 3  | 2  | A1, A., <Own, A.>, & C3, C. (2020)
          apa    | 12 | 6  | E5, E., <Own, A.>, G7, G.,
          apa    | 12 | 12 | K11, K., & <Own, A.> (2020)
          apa    | 40 | 1  | <Own, A.>, B2, B.,
          apa    | 40 | 19 | R18, R., <Own, A.>, … N40, N. (2020)
          apa    | 40 | 20 | S19, S., <Own, A.>, … N40, N. (2020)
          apa    | 40 | 30 | S19, S., … <Own, A.>, … N40, N. (2020)
          apa    | 40 | 39 | S19, S., … <Own, A.>, N40, N. (2020)
          apa    | 40 | 40 | S19, S., … <Own, A.> (2020)
          """)
  void isNotSwallowed(String style, int authors, int own, String expected) throws Exception {
    assertThat(reference(style, authors, own, false)).contains(expected);
  }

  private static String reference(String style, int authors, int own, boolean all)
      throws Exception {
    return formatter(style, all)
        .format(List.of(work(authors, own)), List.of())
        .references()
        .get("a")
        .xhtml()
        .replaceAll("<strong class=\"own-name\">(.*?)</strong>", "‹$1›")
        .replaceAll("<[^<>]*>", "")
        .replace('‹', '<')
        .replace('›', '>')
        .replace("&amp;", "&");
  }

  private static CitationFormatter formatter(String style, boolean all) throws Exception {
    return new CitationFormatter(
        CitationStyles.both(CitationStyle.named(style, null)),
        "en",
        OWN,
        all,
        UnaryOperator.identity());
  }

  private static Publication work(int authors, int own) {
    List<CslName> names = new ArrayList<>();
    for (int i = 1; i <= authors; i++) {
      String letter = String.valueOf((char) ('A' + (i - 1) % 26));
      names.add(i == own ? CslName.of("Own", "Ada") : CslName.of(letter + i, letter + "nn"));
    }
    return CitationFormatterTest.work(
        "a", "article-journal", "Title", "2020", names, Map.of("container-title", "Journal"));
  }

  @ParameterizedTest
  @CsvSource({"ieee, 12", "ieee, 40", "nature, 12", "nature, 40", "apa, 40"})
  void allAuthorsAreNamedOnRequest(String style, int authors) throws Exception {
    String reference = reference(style, authors, authors / 2, true);
    for (CslName name : work(authors, authors / 2).names("author")) {
      assertThat(reference).contains(name.family());
    }
    assertThat(reference).doesNotContain("et al.", "…");
    assertThat(reference).containsPattern("(&|and) [^,]*" + authors);
  }

  @Test
  void citationsInTextAreShortened() throws Exception {
    Citation cite =
        new Citation(List.of(new Citation.Item("a", null, null, null, null, false, 0)), false);
    assertThat(
            formatter("apa", true)
                .format(List.of(work(12, 6)), List.of(cite))
                .citations()
                .get(0)
                .plain())
        .isEqualTo("(A1 et al., 2020)");
  }
}
