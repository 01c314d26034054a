package dev.dossier.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.InputPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The profile names another file for the first time, and a build reads it. */
class InputStateTest {
  private static final Instant START = Instant.parse("2026-01-07T10:00:00.500Z");

  @TempDir Path folder;
  private Path other;

  @BeforeEach
  void write() throws IOException {
    other = Files.writeString(folder.resolve("other.yaml"), "a");
  }

  @Test
  void aFileThatIsOlderThanTheBuildHasNotChanged() throws IOException {
    assertThat(hasChanged("2026-01-07T10:00:00.470Z", true)).isFalse();
  }

  @Test
  void aFileThatWasSavedDuringTheBuildHasChanged() throws IOException {
    assertThat(hasChanged("2026-01-07T10:00:00.510Z", true)).isTrue();
  }

  @Test
  void timesInWholeSecondsMayBeLate() throws IOException {
    assertThat(hasChanged("2026-01-07T09:59:59Z", true)).isTrue();
    assertThat(hasChanged("2026-01-07T09:59:58Z", true)).isFalse();
  }

  @Test
  void aFileThatWasMissingOrIsGoneHasChanged() throws IOException {
    assertThat(hasChanged("2026-01-07T09:00:00.123Z", false)).isTrue();
    Files.delete(other);
    assertThat(state(true).hasChanged()).isTrue();
    assertThat(state(true).now().hasChanged()).isFalse();
    assertThat(state(false).hasChanged()).isFalse();
  }

  private boolean hasChanged(String saved, boolean existed) throws IOException {
    Files.setLastModifiedTime(other, FileTime.from(Instant.parse(saved)));
    return state(existed).hasChanged();
  }

  private InputState state(boolean existed) {
    InputPath input = new InputPath(other, existed);
    return InputState.of(folder.resolve("profile.yaml")).with(List.of(input), START);
  }
}
