package dev.dossier.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class JudgeTest {
  @TempDir Path folder;

  @Test
  void aMissingJudgeSkipsATestButFailsItUnderCi() {
    String path = folder.toString();
    assertThatThrownBy(() -> Judge.require("judge", Map.of("PATH", path)))
        .isInstanceOf(TestAbortedException.class);
    assertThatThrownBy(() -> Judge.require("judge", Map.of("PATH", path, "CI", "false")))
        .isInstanceOf(TestAbortedException.class);
    assertThatThrownBy(() -> Judge.require("judge", Map.of("PATH", path, "CI", "true")))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void aJudgeThatIsThereIsCalled() throws IOException {
    Path judge = Files.createFile(folder.resolve("judge"));
    judge.toFile().setExecutable(true);
    assertThatCode(() -> Judge.require("judge", Map.of("PATH", folder.toString(), "CI", "true")))
        .doesNotThrowAnyException();
  }
}
