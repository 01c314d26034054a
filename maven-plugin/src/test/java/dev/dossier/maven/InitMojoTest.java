package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitMojoTest {
  @TempDir Path folder;
  private final RecordingLog log = new RecordingLog();
  private final InitMojo goal = new InitMojo();

  @BeforeEach
  void setDefaults() {
    goal.setLog(log);
    goal.folder = folder.resolve("cv").toFile();
    goal.kind = "academic";
    goal.name = "Grace Sample";
    goal.version = "1.2.3";
    goal.userFolder = folder.toFile();
  }

  @Test
  void writesAProfileThatTheNextGoalRenders() throws Exception {
    goal.execute();

    assertThat(log.lines())
        .startsWith("INFO created cv/profile.yaml", "INFO created cv/publications.bib")
        .endsWith(
            "INFO Next, edit cv/profile.yaml, then:",
            "INFO   mvn dev.dossier:dossier-maven-plugin:1.2.3:render");
    assertThat(folder.resolve("cv/profile.yaml")).content().contains("Grace Sample");
  }

  @Test
  void overwritesNothing() throws Exception {
    goal.execute();
    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("these files exist already: cv/profile.yaml, cv/publications.bib");
  }

  @Test
  void addsAPomToAProfileThatIsThere() throws Exception {
    goal.execute();
    goal.maven = true;
    goal.execute();
    assertThat(log.lines())
        .contains("INFO created cv/pom.xml", "INFO kept    cv/profile.yaml, which was there");
  }

  @Test
  void anUnknownKindIsAnError() {
    goal.kind = "poem";
    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("dossier.kind must be one of resume, academic, portfolio, but is 'poem'");
  }
}
