package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Private data of a document come from an overlay or from variables. */
class PrivateDataMojoTest extends WithRenderGoal {
  private static final String PRIVATE =
      """
      person: {name: Ada Example, private: {phone: "%s"}}
      documents: [{name: letter, format: pdf, private: true}]
      """;

  private String letter() throws Exception {
    goal.execute();
    try (PDDocument pdf =
        Loader.loadPDF(workplace.output().resolve("private/letter.pdf").toFile())) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  @Test
  void readsPrivateDataFromTheOverlayBesideTheProfile() throws Exception {
    workplace.profile(PRIVATE.formatted("+00 555 1"));
    assertThat(letter()).contains("+00 555 1");

    Files.writeString(
        folder.resolve("profile.private.yaml"), "person: {private: {phone: +00 555 2}}\n");
    assertThat(letter()).contains("+00 555 2").doesNotContain("+00 555 1");
    assertThat(log.lines()).noneMatch(line -> line.startsWith("WARNING"));
  }

  @Test
  void warnsOfAPublicFileThatItDoesNotRemoveSinceItWasChanged() throws Exception {
    String whole = PRIVATE.formatted("+00 555 1");
    workplace.profile(whole.replace(", private: true", ""));
    goal.execute();
    Files.writeString(
        workplace.output().resolve("letter.pdf"), "% signed\n", StandardOpenOption.APPEND);
    workplace.profile(whole);
    goal.execute();
    assertThat(log.lines())
        .anyMatch(
            line ->
                line.startsWith("WARNING ")
                    && line.endsWith(
                        "letter.pdf: warning: was made before the document 'letter' was private;"
                            + " delete it"));
  }

  @Test
  void reportsAMissingOverlayOnlyIfItIsNamed() throws Exception {
    workplace.profile(PRIVATE.formatted("+00 555 1"));
    goal.overlay = folder.resolve("elsewhere.yaml").toFile();

    assertThatThrownBy(goal::execute).isInstanceOf(MojoFailureException.class);
    assertThat(log.lines()).contains("ERROR elsewhere.yaml: error: there is no such file");
    assertThat(workplace.output()).doesNotExist();

    Files.writeString(goal.overlay.toPath(), "person: {private: {phone: +00 555 3}}\n");
    assertThat(letter()).contains("+00 555 3");
  }

  @Test
  void readsVariablesFromTheCommandLineThenThePomThenTheEnvironment() throws Exception {
    workplace.profile(PRIVATE.formatted("${phone}"));
    goal.systemProperties = properties("phone", "+00 555 4");
    assertThat(letter()).contains("+00 555 4");
    goal.projectProperties = properties("phone", "+00 555 5");
    assertThat(letter()).contains("+00 555 5");
    goal.userProperties = properties("phone", "+00 555 6");
    assertThat(letter()).contains("+00 555 6");

    workplace.profile(PRIVATE.formatted("${env.PHONE}"));
    goal.systemProperties = properties("env.PHONE", "+00 555 7");
    assertThat(letter()).contains("+00 555 7");
  }

  @Test
  void omitsAnUnsetVariableWithAWarning() throws Exception {
    workplace.profile(PRIVATE.formatted("${env.DOSSIER_TEST_NOT_SET}"));

    assertThat(letter()).contains("Ada Example").doesNotContain("DOSSIER_TEST");
    assertThat(log.lines())
        .anyMatch(
            line -> line.startsWith("WARNING profile.yaml:1:") && line.contains("is not set"));
  }

  @Test
  void whatIsKnownOfTheLastBuildHasNoPrivateValues() throws Exception {
    workplace.profile(PRIVATE.formatted("${phone}"));
    Files.writeString(
        folder.resolve("profile.private.yaml"),
        "person: {private: {address: Geheim 1, birth-date: 1979-04-01}}\n");
    goal.userProperties = properties("phone", "+00 555 6");
    goal.execute();

    try (Stream<Path> records = Files.list(folder.resolve("target/dossier-index"))) {
      assertThat(records.toList())
          .singleElement()
          .satisfies(
              record ->
                  assertThat(record)
                      .content()
                      .contains("\"phone\"", "profile.private.yaml", "letter.pdf")
                      // Not the year alone, which a hash may contain by chance.
                      .doesNotContain("555 6", "Geheim", "1979-04-01"));
    }
  }

  private static Properties properties(String key, String value) {
    Properties properties = new Properties();
    properties.setProperty(key, value);
    return properties;
  }
}
