package dev.dossier.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.bibliography.style.CitationStyle;
import dev.dossier.profile.NameVariants;
import dev.dossier.profile.csl.CslName;
import dev.dossier.profile.csl.Publication;
import dev.dossier.text.Citation;
import dev.dossier.text.RichText;
import dev.dossier.text.node.XhtmlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In every reference, the title of the work and nothing else is a {@code cite} element. */
class MarkedTitleTest {
  private static final Pattern MARK = Pattern.compile("<cite>(.*?)</cite>");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern QUOTE = Pattern.compile("[.,]?[\"'“”‘’«»„‹›]");

  @Test
  void onlyTheTitleIsMarkedInEveryStyle() throws Exception {
    List<String> faults = new ArrayList<>();
    for (String style : Works.STYLES) {
      Map<String, RichText> references =
          format(CitationStyle.named(style, null), Works.all()).references();
      for (Publication work : Works.all()) {
        String fault = fault(work, references.get(work.id()).xhtml(), true);
        if (!fault.isEmpty()) {
          faults.add(style + " | " + work.id() + " | " + fault);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  /**
   * What is wrong with the mark in a reference: it has the words and the punctuation of the title,
   * in whatever case and quotation marks.
   *
   * @param printed whether the style prints every title; else a reference may have none, but then
   *     not without a mark either
   * @return empty if nothing is
   */
  static String fault(Publication work, String xhtml, boolean printed) {
    String title = bare(work.variable("title"));
    List<String> marked = MARK.matcher(xhtml).results().map(found -> bare(found.group(1))).toList();
    String whole = work.variable("container-title");
    String rest =
        bare(MARK.matcher(xhtml).replaceAll("\n")).replace(whole == null ? "\0" : bare(whole), "");
    boolean right =
        marked.isEmpty()
            ? !printed && !rest.contains(title)
            : marked.stream().allMatch(title::equals);
    return right ? "" : xhtml;
  }

  private static String bare(String markup) {
    String text = TAG.matcher(markup).replaceAll("");
    return QUOTE.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The full stop goes into the quotation marks, but not into the title.
        "chicago-author-date | en | article-one | . “<cite>The Structure of Small Worlds</cite>.” <em>Journal",
        "modern-language-association | en | article-question | . “<cite>What Is It Like to Be a Bat?</cite>” <em>The",
        // German quotation marks precede the full stop.
        "chicago-author-date | de | article-one | . „<cite>The structure of small worlds</cite>“. <em>Journal",
        "apa | en | article-one | (1999). <cite>The structure of small worlds</cite>. <em>Journal",
        // Quotations within the title, with their marks, are part of it.
        "chicago-author-date | en | article-quotes | “<cite>‘Hello, World’: The Use of ‘Quotation Marks’ in Titles</cite>.” <em>",
        "chicago-author-date | en | article-quote-end | “<cite>The Meaning of ‘Meaning.’</cite>” <em>",
        "apa | en | article-quote-end | <cite>The meaning of “meaning.”</cite> <em>",
        // Markup in the title stands within the one mark.
        "apa | en | article-italic | . <cite>Growth of <em>Escherichia coli</em> in H<sub>2</sub>O at 10<sup>3</sup> Pa</cite>. <em>",
        "apa | en | book-plain | . <cite><em>The art of computer programming</em></cite>",
        // The title comes first if there is no author.
        "apa | en | article-noauthor | ^<cite>Standing orders of the society</cite>. (",
        "chicago-author-date | en | article-noauthor | ^“<cite>Standing Orders of the Society</cite>.” ",
        // The title of the container is not marked.
        "apa | en | chapter | . <cite>The rise of the machines</cite>. In ",
      })
  void theMarkEndsWhereTheTitleDoes(String style, String language, String key, String part)
      throws Exception {
    Publication work =
        Works.all().stream().filter(one -> one.id().equals(key)).findFirst().orElseThrow();
    String xhtml =
        new CitationFormatter(CitationStyle.named(style, null), language, NameVariants.NONE)
            .format(List.of(work), List.of())
            .references()
            .get(key)
            .xhtml();
    if (part.startsWith("^")) {
      assertThat(xhtml).startsWith(part.substring(1));
    } else {
      assertThat(xhtml).contains(part);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"深海の音", "صوت البحر العميق", "קול הים", "Шум моря", "10 & <20 dB"})
  void titlesInAnyScriptAreMarked(String title) throws Exception {
    RichText reference = reference(CitationStyle.named("apa", null), work(title, Map.of()));
    assertThat(reference.xhtml())
        .contains("<cite><em>" + XhtmlWriter.escape(title) + "</em></cite>");
    assertThat(reference.plain()).contains(title).doesNotContain("cite>");
  }

  @Test
  void shortTitlesAreMarkedToo() throws Exception {
    Publication work = work("Sound in many seas", Map.of("title-short", "Sound"));
    assertThat(reference(style("<text variable='title' form='short' suffix='!'/>"), work).xhtml())
        .isEqualTo("<cite>Sound</cite>!");
    assertThat(reference(style("<text variable='title-short' quotes='true'/>"), work).xhtml())
        .isEqualTo("“<cite>Sound</cite>”");
  }

  @Test
  void titlesOfTypesUnknownToTheStyleAreMarkedToo() throws Exception {
    CitationStyle style = style("<text variable='volume'/>");
    assertThat(reference(style, work("Sound", Map.of())).xhtml())
        .isEqualTo("Eugene Ku. <cite>Sound</cite>. 2020");
  }

  @Test
  void nothingIsMarkedIfTheStylePrintsNoTitle() throws Exception {
    CitationStyle style = style("<text variable='container-title'/>");
    assertThat(reference(style, work("Sound", Map.of("container-title", "Seas"))).xhtml())
        .isEqualTo("Seas");
  }

  private static CitationStyle style(String layout) {
    return new CitationStyle(
        "own",
        """
        <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
          <citation><layout><text variable="title"/></layout></citation>
          <bibliography><layout>%s</layout></bibliography>
        </style>
        """
            .formatted(layout));
  }

  @Test
  void citationsAreNotMarked() throws Exception {
    Publication work =
        CitationFormatterTest.work("a", "book", "Sound", "2020", List.of(), Map.of());
    Citation cited =
        new Citation(List.of(new Citation.Item("a", null, null, null, null, false, 0)), false);
    CitationFormatter.Formatted formatted =
        new CitationFormatter(CitationStyle.named("apa", null), "en", NameVariants.NONE)
            .format(List.of(work), List.of(cited));
    assertThat(formatted.references().get("a").xhtml()).contains("<cite>");
    assertThat(formatted.citations().get(0).xhtml()).contains("Sound").doesNotContain("<cite>");
  }

  private static Publication work(String title, Map<String, String> more) {
    return CitationFormatterTest.work(
        "a", "article-journal", title, "2020", List.of(CslName.of("Ku", "Eugene")), more);
  }

  private static RichText reference(CitationStyle style, Publication work) {
    return format(style, List.of(work)).references().get(work.id());
  }

  private static CitationFormatter.Formatted format(CitationStyle style, List<Publication> works) {
    return new CitationFormatter(style, "en", NameVariants.NONE).format(works, List.of());
  }
}
