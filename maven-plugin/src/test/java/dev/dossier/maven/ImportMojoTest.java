package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportMojoTest {
  @TempDir Path folder;
  private final RecordingLog log = new RecordingLog();
  private final ImportMojo goal = new ImportMojo();

  @BeforeEach
  void setDefaults() throws IOException {
    Path resume = folder.resolve("resume.json");
    Files.writeString(resume, "{\"basics\": {\"name\": \"Ada\", \"hobby\": \"looms\"}}");
    goal.setLog(log);
    goal.files = List.of(new File("resume.json"));
    goal.profile = new File("cv/profile.yaml");
    goal.version = "1.2.3";
    goal.userFolder = folder.toFile();
  }

  @Test
  void writesAProfileAndReportsWhatItLacks() throws Exception {
    goal.execute();

    assertThat(log.lines().get(0)).startsWith("INFO resume.json:1:37: hint: not imported: ");
    assertThat(log.lines())
        .endsWith(
            "INFO created cv/profile.yaml",
            "INFO created cv/profile.schema.json",
            "INFO Next, edit cv/profile.yaml, then:",
            "INFO   mvn dev.dossier:dossier-maven-plugin:1.2.3:render");
    assertThat(folder.resolve("cv/profile.yaml")).content().contains("name: Ada");
  }

  @Test
  void overwritesNothing() throws Exception {
    goal.execute();
    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("cv/profile.yaml exists already");
  }

  @Test
  void aFileOfNoKnownFormatFailsTheBuild() throws IOException {
    Files.writeString(folder.resolve("resume.json"), "[1, 2]");
    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("Nothing was imported: 1 error");
    assertThat(log.lines().get(0)).contains("is in no format that can be imported");
    assertThat(folder.resolve("cv")).doesNotExist();
  }
}
