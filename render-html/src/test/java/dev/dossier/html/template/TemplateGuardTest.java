package dev.dossier.html.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dossier.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates reach nothing but the model, and end in bounded time. */
class TemplateGuardTest extends TemplatesInFolder {
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
  void aMaliciousTemplateIsReported(String template) throws Exception {
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
  void theClockIsNotAccessible(String template) throws Exception {
    Problem problem = failure("<p>\n" + template);
    assertThat(problem.file()).isEqualTo(folder.resolve("own.ftlh").toString());
    assertThat(problem.line()).isEqualTo(2);
    assertThat(problem.excerpt()).isEqualTo(template);
    assertThat(problem.message())
        .isEqualTo("templates cannot access the clock: '.now' is not allowed");
  }

  @Test
  void theClockIsNotAccessibleInAnIncludedTemplate() throws Exception {
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
  void aComponentNamedNowIsAccessible() throws Exception {
    assertThat(html("<#assign a = {'now': 'x'}>.now ${a.now} ${(a).now}<#-- .now -->"))
        .isEqualTo(".now x x");
  }

  @ParameterizedTest
  @CsvSource({
    "<#setting locale='de_DE'>, <#setting>",
    "${'.no' + 'w'?eval}, ?eval",
    "<@'${1}'?interpret/>, ?interpret"
  })
  void settingsAndGeneratedSourceAreRejected(String template, String named) throws Exception {
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
  void anEndlessLoopFails(String template, String message) throws Exception {
    write("own.ftlh", "\n" + template);
    TemplateFailure failure =
        catchThrowableOfType(
            TemplateFailure.class,
            () ->
                engine()
                    .render(
                        "own.ftlh", Map.of("paper", PAPER), ModelWrapper.HTML, 1_000_000, 10_000));
    assertThat(failure).hasMessageStartingWith(message);
    assertThat(failure.line()).isEqualTo(2);
  }

  @Test
  void exhaustedMemoryFails() throws Exception {
    assertThat(failure("${''?right_pad(2147483647)}").message())
        .isEqualTo("it needs more memory than available");
  }

  @ParameterizedTest
  @CsvSource({"java.io.File", "java.lang.Thread"})
  void otherJavaObjectsAreRejected(String type) throws Exception {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("thing", type.endsWith("File") ? folder.toFile() : Thread.currentThread());
    write("own.ftlh", "${thing}");
    TemplateFailure failure =
        catchThrowableOfType(TemplateFailure.class, () -> engine().render("own.ftlh", model));
    assertThat(failure).hasMessageContaining("templates cannot access values of " + type);
  }
}
