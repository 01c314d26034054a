package dev.dossier.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.bibliography.style.CitationStyle;
import dev.dossier.profile.NameVariants;
import dev.dossier.profile.NamedPerson;
import dev.dossier.profile.csl.CslDate;
import dev.dossier.profile.csl.CslName;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.text.Citation;
import dev.dossier.text.RichText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationFormatterTest {
  static final Publication AERIS =
      work(
          "stock2025aeris",
          "article",
          "<span class=\"nocase\">AERIS</span>: Argonne Earth Systems Model for Reliable and"
              + " Skillful Predictions",
          "2025",
          List.of(
              CslName.of("Hatanpää", "Väinö"),
              CslName.of("Ku", "Eugene"),
              CslName.of("Stock", "Jason"),
              CslName.of("Emani", "Murali"),
              CslName.of("Foreman", "Sam"),
              CslName.of("Jung", "Chunyong"),
              CslName.of("Madireddy", "Sandeep"),
              CslName.of("Nguyen", "Tung"),
              CslName.of("Sastry", "Varuni"),
              CslName.of("Sinurat", "Ray A. O."),
              CslName.of("Wheeler", "Sam"),
              CslName.of("Zheng", "Huihuo"),
              CslName.of("Arcomano", "Troy"),
              CslName.of("Vishwanath", "Venkatram"),
              CslName.of("Kotamarthi", "Rao")),
          Map.of("URL", "https://arxiv.org/abs/2509.13523"));

  @Test
  void formatsAReferenceInChicago17() throws Exception {
    RichText reference = reference("chicago-author-date-17th-edition", AERIS);

    assertThat(reference.plain())
        .isEqualTo(
            "Hatanpää, Väinö, Eugene Ku, Jason Stock, Murali Emani, Sam Foreman, Chunyong Jung,"
                + " Sandeep Madireddy, et al. 2025. “AERIS: Argonne Earth Systems Model for"
                + " Reliable and Skillful Predictions.” https://arxiv.org/abs/2509.13523.");
    assertThat(reference.xhtml())
        .endsWith(
            "<a href=\"https://arxiv.org/abs/2509.13523\">https://arxiv.org/abs/2509.13523</a>.");
  }

  /** Spaces around the days of a range do not separate its ends. */
  @Test
  void formatsARangeOfDaysWithoutSpaces() throws Exception {
    CslDate days =
        new CslDate(
            PartialDate.parse("2013-01-07"), PartialDate.parse("2013-01-18"), null, false, null);
    Publication school =
        new Publication(
            "s",
            "speech",
            Map.of("title", "Winter school"),
            Map.of("author", List.of(CslName.of("Foreman", "Sam"))),
            Map.of("issued", days),
            List.of());
    assertThat(reference("chicago-author-date-17th-edition", school).plain())
        .contains("January 7–18.");
  }

  @Test
  void formatsAReferenceInIeeeWithASeparateLabel() throws Exception {
    CitationFormatter.Formatted formatted = format("ieee", List.of(AERIS), List.of());

    assertThat(formatted.labels()).containsEntry("stock2025aeris", "[1]");
    assertThat(formatted.references().get("stock2025aeris").plain())
        .isEqualTo(
            "V. Hatanpää, … S. Foreman, et al., “AERIS: Argonne Earth Systems Model for Reliable"
                + " and Skillful Predictions,” 2025. Available: https://arxiv.org/abs/2509.13523");
  }

  @Test
  void marksThePersonsNameButNoNamesake() throws Exception {
    Publication namesake =
        work(
            "n",
            "book",
            "Foreman’s book",
            "2024",
            List.of(
                CslName.of("Foreman", "Samantha"),
                CslName.of("Foreman", "Sam"),
                CslName.of("Foremann", "Sam")),
            Map.of());

    assertThat(reference("chicago-author-date-17th-edition", namesake).xhtml())
        .isEqualTo(
            "Foreman, Samantha, <strong class=\"own-name\">Sam Foreman</strong>, and Sam Foremann."
                + " 2024. <cite><em>Foreman’s Book</em></cite>.");
    assertThat(reference("apa", namesake).xhtml())
        .startsWith(
            "Foreman, S., <strong class=\"own-name\">Foreman, S.</strong>, &amp; Foremann, S.");
    assertThat(reference("ieee", namesake).xhtml())
        .startsWith("S. Foreman, <strong class=\"own-name\">S. Foreman</strong>, and S. Foremann,");
  }

  @Test
  void linksContainTheWholeUrl() throws Exception {
    Publication work =
        work(
            "a",
            "article-journal",
            "Waves",
            "2024",
            List.of(CslName.of("Ku", "Eugene")),
            Map.of("DOI", "10.1000/182"));

    assertThat(reference("apa", work).xhtml())
        .endsWith("<a href=\"https://doi.org/10.1000/182\">https://doi.org/10.1000/182</a>");
    assertThat(reference("ieee", work).xhtml())
        .contains("doi: <a href=\"https://doi.org/10.1000/182\">10.1000/182</a>");
  }

  @Test
  void thePersonsNameIsMarkedInReferencesOnly() throws Exception {
    Publication own =
        work(
            "stock2025aeris",
            "book",
            "Waves",
            "2024",
            List.of(CslName.of("Foreman", "Sam")),
            Map.of());

    CitationFormatter.Formatted formatted =
        format("apa", List.of(own), List.of(citation("[@stock2025aeris]")));

    assertThat(formatted.references().get(own.id()).xhtml()).contains("own-name");
    assertThat(formatted.citations().get(0).xhtml()).contains("Foreman").doesNotContain("own-name");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@a says             | Hatanpää et al. (2025)",
        "[@a]                | (Hatanpää et al. 2025)",
        "[-@a]               | (2025)",
        "[see @a, p. 3]      | (see Hatanpää et al. 2025, 3)",
        "@a [p. 3]           | Hatanpää et al. (2025, 3)",
        "[@a; @b]            | (Hatanpää et al. 2025; Ku 2019)",
        "[see @a, passim]    | (see Hatanpää et al. 2025, passim)",
      })
  void formatsCitations(String markdown, String expected) throws Exception {
    Publication other =
        work("ku", "book", "On waves", "2019", List.of(CslName.of("Ku", "Eugene")), Map.of());

    RichText citation =
        format(
                "chicago-author-date-17th-edition",
                List.of(AERIS, other),
                List.of(citation(markdown)))
            .citations()
            .get(0);

    assertThat(citation.plain()).isEqualTo(expected);
  }

  @Test
  void linksEachWorkOfACitation() throws Exception {
    RichText citation =
        format("chicago-author-date-17th-edition", List.of(AERIS), List.of(citation("@a says")))
            .citations()
            .get(0);

    assertThat(citation.xhtml())
        .isEqualTo(
            "<a class=\"citation\" href=\"#ref-stock2025aeris\">Hatanpää et al.</a> (<a"
                + " class=\"citation\" href=\"#ref-stock2025aeris\">2025</a>)");
  }

  @Test
  void disambiguatesWorksOfTheSameAuthorsAndYear() throws Exception {
    List<CslName> author = List.of(CslName.of("Ku", "Eugene"));
    Publication beta = work("b", "book", "Beta", "2019", author, Map.of());
    Publication alpha = work("a", "book", "Alpha", "2019", author, Map.of());
    CitationFormatter.Formatted formatted =
        format("chicago-author-date-17th-edition", List.of(beta, alpha), List.of());

    assertThat(formatted.order()).containsExactly("a", "b");
    assertThat(formatted.references().get("a").plain()).isEqualTo("Ku, Eugene. 2019a. Alpha.");
    assertThat(formatted.references().get("b").plain()).isEqualTo("Ku, Eugene. 2019b. Beta.");
  }

  @Test
  void formatsAndOthersAsEtAl() throws Exception {
    Publication work =
        work(
            "a",
            "book",
            "Alpha",
            "2019",
            List.of(CslName.of("Ku", "Eugene"), CslName.of("Li", "An"), CslName.literal("others")),
            Map.of());

    assertThat(reference("chicago-author-date-17th-edition", work).plain())
        .isEqualTo("Ku, Eugene, An Li, et al. 2019. Alpha.");
  }

  @Test
  void textAndMarkupOfTitlesAreEscaped() throws Exception {
    Publication work =
        work(
            "a",
            "article-journal",
            "<i>E. coli</i> & <script>alert(1)</script> at 10<sup>3</sup>",
            "2019",
            List.of(CslName.of("K<b>u</b>", "Eugene")),
            Map.of("URL", "javascript:alert(1)", "container-title", "J. of \"X\""));

    assertThat(reference("chicago-author-date-17th-edition", work).xhtml())
        .contains("10<sup>3</sup>", "&lt;")
        .doesNotContain("<script", "<a ");
  }

  static Publication work(
      String id,
      String type,
      String title,
      String date,
      List<CslName> authors,
      Map<String, String> more) {
    Map<String, String> variables = new HashMap<>(more);
    variables.put("title", title);
    return new Publication(
        id,
        type,
        variables,
        Map.of("author", authors),
        Map.of("issued", CslDate.of(PartialDate.parse(date))),
        List.of());
  }

  private static RichText reference(String style, Publication work) throws Exception {
    return format(style, List.of(work), List.of()).references().get(work.id());
  }

  private static CitationFormatter.Formatted format(
      String style, List<Publication> works, List<Citation> citations) throws Exception {
    return new CitationFormatter(
            CitationStyle.named(style, null), "en", NameVariants.of(NamedPerson.of("Sam Foreman")))
        .format(works, citations);
  }

  /** The few forms that these tests need; the real reader of citations is in the text package. */
  private static Citation citation(String markdown) {
    boolean inText = markdown.startsWith("@");
    List<Citation.Item> items = new ArrayList<>();
    for (String part : markdown.replaceAll("^\\[|\\]$", "").split(";", -1)) {
      String key = part.contains("@b") ? "ku" : "stock2025aeris";
      boolean page = part.contains("p. 3");
      items.add(
          new Citation.Item(
              key,
              part.contains("see") ? "see " : null,
              page ? "page" : null,
              page ? "3" : null,
              part.contains("passim") ? ", passim" : null,
              part.contains("-@"),
              0));
    }
    return new Citation(items, inText);
  }
}
