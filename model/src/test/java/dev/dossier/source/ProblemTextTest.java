package dev.dossier.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.source.file.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The problems printed for each kind of error in a profile: {@code problems/rule.yaml} gives
 * exactly {@code problems/rule.txt}.
 *
 * <p>{@code -Ddossier.update=true} writes what is printed now; look at the difference before it is
 * committed.
 */
class ProblemTextTest {
  private static final Path FOLDER = Path.of("src/test/resources/problems");

  static List<String> rules() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".yaml") && !name.endsWith(".private.yaml"))
          .map(name -> name.substring(0, name.length() - ".yaml".length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleReportsTheseProblems(String rule) throws IOException {
    Problems problems = new Problems();
    ProfileReader.read(FOLDER.resolve(rule + ".yaml"), rule + ".yaml", problems);
    String printed =
        problems.sorted().stream().map(problem -> problem + "\n").collect(Collectors.joining());
    Path expected = FOLDER.resolve(rule + ".txt");
    if (Boolean.getBoolean("dossier.update")) {
      Files.writeString(expected, printed);
    }
    assertThat(printed).isEqualTo(Files.readString(expected));
  }

  @Test
  void thereAreManyRules() throws IOException {
    assertThat(rules()).hasSizeGreaterThan(50);
  }
}
