package dev.dossier.html.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dossier.Problem;
import dev.dossier.testing.Fragments;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateEngineTest extends TemplatesInFolder {

  @Test
  void textIsEscapedAndRichTextIsNot() throws Exception {
    assertThat(html("<p title=\"${paper.title}\">${paper.summary}</p>"))
        .isEqualTo(
            "<p title=\"On &lt;waves&gt; &amp; &quot;winds&quot;\">On <em>waves</em> &amp; winds</p>");
  }

  @Test
  void richTextIsMarkupInXmlToo() throws Exception {
    write("own.ftlx", "<p>${paper.title}: ${paper.summary}</p>");
    assertThat(engine().render("own.ftlx", Map.of("paper", PAPER)))
        .isEqualTo(
            "<p>On &lt;waves&gt; &amp; &quot;winds&quot;: On <em>waves</em> &amp; winds</p>");
  }

  @Test
  void theTitleOfAWorkIsMarkedInPagesOnly() throws Exception {
    String reference = "Ku, E. <cite><em>Waves</em></cite>. <strong>7</strong>";
    Map<String, ?> model = Map.of("it", Fragments.rich(reference));
    write("own.ftlh", "${it}");
    write("own.ftlx", "${it}");
    assertThat(engine().render("own.ftlh", model)).isEqualTo(reference);
    assertThat(engine().render("own.ftlx", model))
        .isEqualTo("Ku, E. <em>Waves</em>. <strong>7</strong>");
  }

  @Test
  void citationsAndNotesLeadToTheirPageAndAddressesStay() throws Exception {
    String text =
        "<a class=\"citation\" href=\"#ref-a\">A</a>"
            + "<sup class=\"footnote-ref\"><a id=\"fnref-1\" href=\"#fn-1\">1</a></sup>"
            + " <a href=\"https://e.org/#b\">b</a>";
    write("own.ftlh", "${it} <a href=\"#c\">c</a>");
    assertThat(
            engine()
                .render(
                    "own.ftlh", Map.of("it", Fragments.rich(text)), id -> "../index.html#" + id))
        .isEqualTo(text.replace("\"#", "\"../index.html#") + " <a href=\"#c\">c</a>");
  }

  @Test
  void richTextHasPlainTextAndABlockFlag() throws Exception {
    assertThat(html("${paper.summary.plain}|${paper.summary.block?c}|${paper.summary.language}"))
        .isEqualTo("On waves &amp; winds|false|");
  }

  @Test
  void listsNumbersAndConstantsCanBePrinted() throws Exception {
    assertThat(html("${paper.authors?join(', ')} ${1234567.5} ${paper.kind} ${paper.note!'none'}"))
        .isEqualTo("Ada, Grace 1234567.5 journal-article none");
  }

  @Test
  void builtInTemplatesAreUsedByDefault() throws Exception {
    write("partial.ftlh", "<b>own</b>");
    assertThat(engine().render("whole.ftlh", Map.of())).isEqualTo("<p><b>own</b></p>\n");
    assertThat(
            new TemplateEngine(getClass(), "dev/dossier/html/engine", null)
                .render("whole.ftlh", Map.of()))
        .isEqualTo("<p><b>built-in</b></p>\n");
  }

  @Test
  void aMissingValueIsReportedWithItsLocation() throws Exception {
    Problem problem = failure("<p>\n  ${paper.note}</p>");
    assertThat(problem)
        .hasToString(
            folder.resolve("own.ftlh")
                + ":2:5: error: The following has evaluated to null or missing: paper.note\n"
                + "    2 |   ${paper.note}</p>\n"
                + "      |     ^");
    assertThat(problem.excerpt()).isEqualTo("  ${paper.note}</p>");
  }

  @Test
  void anUnknownNameIsReportedWithTheKnownOnes() throws Exception {
    assertThat(failure("${paper.titel}").message())
        .contains("there is no 'titel' here; the names are authors, kind, note, summary, title");
  }

  @Test
  void aSyntaxErrorIsReportedWithItsLocation() throws Exception {
    Problem problem = failure("<p>\n<#if paper>\n");
    assertThat(problem.file()).endsWith("own.ftlh");
    assertThat(problem.line()).isPositive();
    assertThat(problem.message()).doesNotContain("\n").doesNotContain("Tip");
  }

  @Test
  void aMissingIncludeIsReportedWithItsLocation() throws Exception {
    assertThat(failure("<p>\n<#include 'nowhere.ftlh'>"))
        .hasToString(
            folder.resolve("own.ftlh")
                + ":2:1: error: there is no template 'nowhere.ftlh'\n"
                + "    2 | <#include 'nowhere.ftlh'>\n"
                + "      | ^");
  }

  @Test
  void aSyntaxErrorInAnIncludedTemplateIsReportedThere() throws Exception {
    write("partial.ftlh", "<b>\n${");
    Problem problem = failure("<#include 'partial.ftlh'>");
    assertThat(problem.file()).isEqualTo(folder.resolve("partial.ftlh").toString());
    assertThat(problem.line()).isEqualTo(2);
  }

  @Test
  void aMissingTemplateIsReportedByName() {
    TemplateFailure failure =
        catchThrowableOfType(
            TemplateFailure.class, () -> engine().render("nowhere.ftlh", Map.of()));
    assertThat(failure.problem())
        .hasToString("nowhere.ftlh: error: there is no template 'nowhere.ftlh'");
  }
}
