package dev.dossier.maven;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.maven.Goal.GoalParameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/maven.md} describes the goals and parameters that the classes declare. */
class MavenDocsTest {
  private static final Path PAGE =
      Path.of(System.getProperty("basedir", "."), "..", "docs", "maven.md");

  private static final Pattern SECTION = Pattern.compile("(?ms)^## (.*?)\n(.*?)(?=^## |\\z)");

  /** Name, command line and default. */
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `(\\w+)` \\| `(-D[^`]+)` \\| (`[^`]+` )?\\| \\S.*\\|$");

  private static final Pattern CONFIGURATION =
      Pattern.compile("(?s)<configuration>\n( *)(<.*?)</configuration>");

  @Test
  void eachGoalHasASection() throws IOException {
    List<String> goals = Goal.all().stream().map(goal -> "`dossier:" + goal.name() + "`").toList();
    assertThat(sections().keySet())
        .filteredOn(title -> title.startsWith("`dossier:"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(goals.stream(), Stream.of("`dossier:help`")).toList());
  }

  @Test
  void eachGoalHasItsParametersWithPropertyAndDefault() throws IOException {
    for (Goal goal : Goal.all()) {
      assertThat(rows("`dossier:" + goal.name() + "`"))
          .containsExactlyInAnyOrderElementsOf(goal.parameters());
    }
  }

  @Test
  void commonParametersAreDescribedOnce() throws IOException {
    assertThat(rows("Parameters of render, validate, serve and report"))
        .containsExactlyInAnyOrderElementsOf(Goal.common());
    assertThat(Goal.all().stream().filter(Goal::readsProfile).map(Goal::name))
        .containsExactlyInAnyOrder("render", "report", "validate", "serve");
  }

  @Test
  void theExamplesOfConfigurationsNameParameters() throws IOException {
    List<String> known =
        Stream.concat(
                Goal.common().stream(), Goal.all().stream().flatMap(g -> g.parameters().stream()))
            .map(GoalParameter::name)
            .toList();
    List<String> named =
        CONFIGURATION
            .matcher(Files.readString(PAGE))
            .results()
            .flatMap(
                found ->
                    Pattern.compile("(?m)(?:^|\n)" + "(?:" + found.group(1) + ")?<(\\w+)>")
                        .matcher(found.group(2))
                        .results()
                        .map(element -> element.group(1)))
            .toList();
    assertThat(named).contains("profile", "set", "documents").isSubsetOf(known);
  }

  private static Map<String, String> sections() throws IOException {
    return SECTION
        .matcher(Files.readString(PAGE))
        .results()
        .collect(toMap(found -> found.group(1), found -> found.group(2)));
  }

  /** The parameters of a section, each with the property of its example. */
  private static List<GoalParameter> rows(String title) throws IOException {
    return ROW.matcher(sections().get(title))
        .results()
        .map(
            row ->
                new GoalParameter(
                    row.group(1),
                    property(row.group(1), row.group(2)),
                    row.group(3) == null ? "" : row.group(3).strip().replace("`", "")))
        .toList();
  }

  /** {@code set} and {@code outputTimestamp} have no property of their own. */
  private static String property(String name, String example) {
    String property = example.substring(2, example.indexOf('='));
    return List.of("set", "outputTimestamp").contains(name) ? "" : property;
  }
}
