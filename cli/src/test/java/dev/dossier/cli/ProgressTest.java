package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The line that is shown while work takes long. */
class ProgressTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  @Timeout(60)
  void longWorkShowsALineThatIsRemovedAtItsEnd() throws InterruptedException {
    try (Progress progress = new Progress(terminal(true), "Rendering …")) {
      progress.start();
      while (!err().equals("Rendering …")) {
        TimeUnit.MILLISECONDS.sleep(20);
      }
    }
    assertThat(err()).isEqualTo("Rendering …\r\u001b[K");
  }

  @Test
  void shortWorkAndWhatNobodyReadsShowNothing() {
    try (Progress progress = new Progress(terminal(true), "Rendering …")) {
      progress.start();
    }
    try (Progress progress = new Progress(terminal(false), "Rendering …")) {
      progress.start();
    }
    assertThat(err()).isEmpty();
  }

  private Terminal terminal(boolean hasColours) {
    return new Terminal(
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        Path.of("").toAbsolutePath(),
        hasColours);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
