package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dossier.Dossier;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaMojoTest {
  @TempDir Path folder;
  private final RecordingLog log = new RecordingLog();
  private final SchemaMojo goal = new SchemaMojo();

  @BeforeEach
  void set() {
    goal.setLog(log);
    goal.userFolder = folder.toFile();
    goal.output = folder.resolve("profile.schema.json").toFile();
  }

  @Test
  void replacesTheSchema() throws Exception {
    Files.writeString(folder.resolve("profile.schema.json"), "{}");

    goal.execute();

    assertThat(folder.resolve("profile.schema.json")).content().isEqualTo(Dossier.schema());
    assertThat(log.lines()).containsExactly("INFO profile.schema.json");
  }

  @Test
  void explainsAFileThatCannotBeWritten() {
    goal.output = folder.resolve("none/schema.json").toFile();

    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "cannot write %s: there is no folder none. Set another file with -Ddossier.output=..."
                .formatted(Path.of("none", "schema.json")));
  }
}
