package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateMojoTest {
  @TempDir Path folder;
  private Workplace workplace;
  private final RecordingLog log = new RecordingLog();
  private final ValidateMojo goal = new ValidateMojo();

  @BeforeEach
  void createAFolder() {
    workplace = new Workplace(folder);
    workplace.standard(goal, log);
  }

  @Test
  void reportsAValidProfileAndItsDocuments() throws Exception {
    workplace.profile(Workplace.GOOD);

    goal.execute();

    assertThat(log.lines())
        .containsExactly("INFO profile.yaml is valid; its documents are portfolio, cv");
  }

  @Test
  void countsYearsToTheReferenceDay() throws Exception {
    workplace.profile("person: {name: Ada}\nsummary: For {years-since 2014} years.\n");

    goal.execute();

    assertThat(log.lines())
        .containsExactly("INFO profile.yaml is valid; its documents are portfolio, cv");
  }

  @Test
  void aDayBeforeTheCountedDateIsAnError() throws Exception {
    workplace.profile("person: {name: Ada}\nsummary: For {years-since 2014} years.\n");
    goal.today = "2013-01-01";

    assertThatThrownBy(goal::execute).isInstanceOf(MojoFailureException.class);
    assertThat(log.lines()).anyMatch(line -> line.contains("2014 is after 2013-01-01"));
  }

  @Test
  void failsWithTheNumberOfErrors() throws Exception {
    workplace.profile(Workplace.BAD);

    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("profile.yaml has 2 errors");
    assertThat(log.lines()).noneMatch(line -> line.contains("is valid"));
  }

  @Test
  void reportsWhatOnlyRenderingShows() throws Exception {
    workplace.profile("person: {name: Ada}\nsummary: 한국어\ndocuments: [{name: cv, format: pdf}]\n");

    goal.execute();

    assertThat(log.lines())
        .anyMatch(line -> line.startsWith("WARNING profile.yaml:2:10: warning: cv.pdf: no font"));
  }

  @Test
  void warningsDoNotFailTheBuild() throws Exception {
    workplace.profile(Workplace.ODD);

    goal.execute();

    assertThat(log.lines()).anyMatch(line -> line.startsWith("WARNING profile.yaml:5:"));
  }

  @Test
  void warningsFailTheBuildIfAskedFor() throws Exception {
    workplace.profile(Workplace.ODD);
    goal.failOnWarning = true;

    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "profile.yaml has 1 warning. Without dossier.failOnWarning, warnings do not fail the"
                + " build");
    assertThat(log.lines()).noneMatch(line -> line.contains("is valid"));
  }

  @Test
  void aProfileWithoutWarningsIsValid() throws Exception {
    workplace.profile(Workplace.GOOD);
    goal.failOnWarning = true;

    goal.execute();

    assertThat(log.lines()).last().asString().contains("is valid");
  }

  @Test
  void writesNothing() throws IOException, Exception {
    workplace.profile(Workplace.GOOD);

    goal.execute();

    assertThat(folder).isDirectoryContaining("glob:**/profile.yaml");
    assertThat(folder.toFile().list()).containsExactly("profile.yaml");
  }
}
