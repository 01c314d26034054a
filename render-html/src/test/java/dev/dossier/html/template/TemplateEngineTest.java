package dev.dossier.html.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dossier.Problem;
import dev.dossier.text.RichText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateEngineTest {
  /** What these templates see. */
  private record Paper(
      String title, @Nullable String note, RichText summary, List<String> authors, Kind kind) {}

  private enum Kind {
    JOURNAL_ARTICLE
  }

  private static final Paper PAPER =
      new Paper(
          "On <waves> & \"winds\"",
          null,
          new RichText("On <em>waves</em> &amp; winds", "On waves & winds", ""),
          List.of("Ada", "Grace"),
          Kind.JOURNAL_ARTICLE);

  @TempDir Path folder;

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
    Map<String, ?> model = Map.of("it", new RichText(reference, "Ku, E. Waves. 7", ""));
    write("own.ftlh", "${it}");
    write("own.ftlx", "${it}");
    assertThat(engine().render("own.ftlh", model)).isEqualTo(reference);
    assertThat(engine().render("own.ftlx", model))
        .isEqualTo("Ku, E. <em>Waves</em>. <strong>7</strong>");
  }

  @Test
  void richTextTellsItsPlainTextAndWhetherItIsABlock() throws Exception {
    assertThat(html("${paper.summary.plain}|${paper.summary.block?c}|${paper.summary.language}"))
        .isEqualTo("On waves &amp; winds|false|");
  }

  @Test
  void listsNumbersAndConstantsCanBePrinted() throws Exception {
    assertThat(html("${paper.authors?join(', ')} ${1234567.5} ${paper.kind} ${paper.note!'none'}"))
        .isEqualTo("Ada, Grace 1234567.5 journal-article none");
  }

  @Test
  void aBuiltInTemplateIsUsedWhereTheUserHasNone() throws Exception {
    write("partial.ftlh", "<b>own</b>");
    assertThat(engine().render("whole.ftlh", Map.of())).isEqualTo("<p><b>own</b></p>\n");
    assertThat(
            new TemplateEngine(getClass(), "dev/dossier/html/engine", null)
                .render("whole.ftlh", Map.of()))
        .isEqualTo("<p><b>built-in</b></p>\n");
  }

  @Test
  void aMissingValueIsToldWithItsPlace() throws Exception {
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
  void anUnknownNameIsToldWithTheKnownOnes() throws Exception {
    assertThat(failure("${paper.titel}").message())
        .contains("there is no 'titel' here; there are authors, kind, note, summary, title");
  }

  @Test
  void aSyntaxErrorIsToldWithItsPlace() throws Exception {
    Problem problem = failure("<p>\n<#if paper>\n");
    assertThat(problem.file()).endsWith("own.ftlh");
    assertThat(problem.line()).isPositive();
    assertThat(problem.message()).doesNotContain("\n").doesNotContain("Tip");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${'freemarker.template.utility.Execute'?new()('id')}",
        "<#assign x = 'freemarker.template.utility.ObjectConstructor'?new()>${x('java.io.File', '/')}",
        "${paper?api.title}",
        "${paper.class}",
        "${paper.getClass()}",
        "${paper.title.class}",
        "${paper.title?api.getClass()}",
        "${paper.authors?api.class}",
        "${paper.summary.getClass().getName()}",
        "${paper.title()}",
        "${.data_model.getClass()}",
        "<#include '../../etc/passwd'>",
        "<#include '/etc/passwd'>",
        "<#include '../secret.ftlh'>",
        "<#include 'file:///etc/passwd'>",
        "<#include '%2e%2e/secret.ftlh'>",
        "<#include 'notes.txt'>",
        "<#include 'out.ftlh'>",
        "<#include 'linked/secret.ftlh'>",
        "${'x'?interpret}",
        "<#macro m><@m/></#macro><@m/>",
      })
  void aHostileTemplateIsAClearProblem(String template) throws Exception {
    Path templates = Files.createDirectory(folder.resolve("templates"));
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.writeString(folder.resolve("secret.ftlh"), "SECRET");
    Files.writeString(outside.resolve("secret.ftlh"), "SECRET");
    Files.writeString(templates.resolve("notes.txt"), "SECRET");
    Files.createSymbolicLink(templates.resolve("out.ftlh"), folder.resolve("secret.ftlh"));
    Files.createSymbolicLink(templates.resolve("linked"), outside);
    Files.writeString(templates.resolve("own.ftlh"), template);
    TemplateEngine engine = new TemplateEngine(getClass(), "dev/dossier/html/engine", templates);

    TemplateFailure failure =
        catchThrowableOfType(
            TemplateFailure.class, () -> engine.render("own.ftlh", Map.of("paper", PAPER)));

    assertThat(failure).isNotNull();
    assertThat(failure.problem().file()).isEqualTo(templates.resolve("own.ftlh").toString());
    assertThat(failure.getMessage())
        .isNotEmpty()
        .doesNotContain("\n", "SECRET", "\tat ", "----", "Tip");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${.now}",
        "${. now?iso_utc}",
        "<#assign t = .now?long>${t?c}",
        "<#if .now?is_date>x</#if>",
        "${paper.note!.now}",
        "${\"It is ${.now}\"}",
        "<#if false><#macro m t=.now>${t}</#macro></#if><@m/>",
        "<#function f><#return .now></#function>${f()?string}",
        "<#attempt>${.now}<#recover></#attempt>",
      })
  void theClockIsNotSeen(String template) throws Exception {
    Problem problem = failure("<p>\n" + template);
    assertThat(problem.file()).isEqualTo(folder.resolve("own.ftlh").toString());
    assertThat(problem.line()).isEqualTo(2);
    assertThat(problem.excerpt()).isEqualTo(template);
    assertThat(problem.message())
        .isEqualTo("templates do not see the clock: '.now' is not allowed");
  }

  @Test
  void theClockIsNotSeenInAnIncludedTemplateEither() throws Exception {
    write("partial.ftlh", "<b>\n${.now}</b>");
    for (String template :
        List.of(
            "<#include 'partial.ftlh'>",
            "<#attempt><#include 'partial.ftlh'><#recover>late</#attempt>")) {
      Problem problem = failure(template);
      assertThat(problem.file()).isEqualTo(folder.resolve("partial.ftlh").toString());
      assertThat(problem.line()).isEqualTo(2);
      assertThat(problem.message()).contains("'.now' is not allowed");
    }
  }

  @Test
  void whatIsCalledNowIsNotTheClock() throws Exception {
    assertThat(html("<#assign a = {'now': 'x'}>.now ${a.now} ${(a).now}<#-- .now -->"))
        .isEqualTo(".now x x");
  }

  @ParameterizedTest
  @CsvSource({
    "<#setting locale='de_DE'>, <#setting>",
    "${'.no' + 'w'?eval}, ?eval",
    "<@'${1}'?interpret/>, ?interpret"
  })
  void settingsAndSourceMadeOnTheWayAreRefused(String template, String named) throws Exception {
    assertThat(failure("\n" + template))
        .satisfies(
            problem -> {
              assertThat(problem.line()).isEqualTo(2);
              assertThat(problem.message()).contains("'" + named + "'", "not");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "<#list 1.. as x>words</#list>, writes more than 10000 characters",
    "<#list 1.. as x><#assign y = x></#list>, takes more than 1000000 steps",
    "<#list 1.. as x><#attempt><#assign y = x><#recover></#attempt></#list>, takes more than",
    "<#macro m><#list 1.. as x><#assign y = x></#list></#macro><#attempt><@m/><#recover>x</#attempt>, takes more than",
  })
  void aLoopThatNeverEndsIsAFailure(String template, String message) throws Exception {
    write("own.ftlh", "\n" + template);
    TemplateFailure failure =
        catchThrowableOfType(
            TemplateFailure.class,
            () -> engine().render("own.ftlh", Map.of("paper", PAPER), 1_000_000, 10_000));
    assertThat(failure).hasMessageStartingWith(message);
    assertThat(failure.line()).isEqualTo(2);
  }

  @Test
  void moreMemoryThanThereIsIsAFailure() throws Exception {
    assertThat(failure("${''?right_pad(2147483647)}").message())
        .isEqualTo("it takes more memory than there is");
  }

  @Test
  void aMissingTemplateIsToldWithThePlaceThatIncludesItAndWithoutLoaders() throws Exception {
    assertThat(failure("<p>\n<#include 'nowhere.ftlh'>"))
        .hasToString(
            folder.resolve("own.ftlh")
                + ":2:1: error: there is no template 'nowhere.ftlh'\n"
                + "    2 | <#include 'nowhere.ftlh'>\n"
                + "      | ^");
  }

  @Test
  void aSyntaxErrorOfAnIncludedTemplateIsToldWithItsOwnPlace() throws Exception {
    write("partial.ftlh", "<b>\n${");
    Problem problem = failure("<#include 'partial.ftlh'>");
    assertThat(problem.file()).isEqualTo(folder.resolve("partial.ftlh").toString());
    assertThat(problem.line()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"java.io.File", "java.lang.Thread"})
  void aJavaObjectIsRefused(String type) throws Exception {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("thing", type.endsWith("File") ? folder.toFile() : Thread.currentThread());
    write("own.ftlh", "${thing}");
    TemplateFailure failure =
        catchThrowableOfType(TemplateFailure.class, () -> engine().render("own.ftlh", model));
    assertThat(failure).hasMessageContaining("templates do not see values of " + type);
  }

  @Test
  void aTemplateThatIsNotThereIsToldByName() {
    TemplateFailure failure =
        catchThrowableOfType(
            TemplateFailure.class, () -> engine().render("nowhere.ftlh", Map.of()));
    assertThat(failure.problem())
        .hasToString("nowhere.ftlh: error: there is no template 'nowhere.ftlh'");
  }

  private String html(String template) throws Exception {
    write("own.ftlh", template);
    return engine().render("own.ftlh", Map.of("paper", PAPER));
  }

  private Problem failure(String template) throws IOException {
    write("own.ftlh", template);
    return catchThrowableOfType(
            TemplateFailure.class, () -> engine().render("own.ftlh", Map.of("paper", PAPER)))
        .problem();
  }

  private void write(String name, String template) throws IOException {
    Files.writeString(folder.resolve(name), template);
  }

  private TemplateEngine engine() {
    return new TemplateEngine(getClass(), "dev/dossier/html/engine", folder);
  }
}
