package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/**
 * What two documents cost, in numbers that do not depend on the speed of the machine: nothing may
 * grow by a tenth unnoticed. Numbers that have changed on purpose, also for the better, are written
 * into {@code cost.properties}.
 */
@Tag("process")
class CostTest {
  private static final double TENTH = 0.1;

  /** Later releases of Java load other classes of their own, and allocate less. */
  @Test
  @EnabledForJreRange(min = JRE.JAVA_17, max = JRE.JAVA_17)
  void nothingHasChangedByATenth(@TempDir Path folder) throws IOException, InterruptedException {
    Properties known = new Properties();
    try (InputStream in = CostTest.class.getResourceAsStream("cost.properties")) {
      known.load(in);
    }
    Properties now = measured(folder);
    assertThat(now.stringPropertyNames()).isEqualTo(known.stringPropertyNames());
    for (String name : known.stringPropertyNames()) {
      double change = number(now, name) / number(known, name) - 1;
      assertThat(change)
          .as("change of %s, which is %s now", name, now.getProperty(name))
          .isBetween(-TENTH, TENTH);
    }
  }

  private static double number(Properties of, String name) {
    return Double.parseDouble(of.getProperty(name));
  }

  /** The first compiler allocates all that the code does; the second one omits some of it. */
  private static Properties measured(Path folder) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Cost.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    Properties now = new Properties();
    now.load(new StringReader(printed));
    return now;
  }
}
