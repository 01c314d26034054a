package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** What the goal does if little or nothing has changed since the last build. */
class UpToDateRenderMojoTest extends WithRenderGoal {
  @Test
  void doesNothingIfNothingHasChanged() throws Exception {
    goal.execute();
    FileTime before = Files.getLastModifiedTime(workplace.cv());
    goal.execute();
    assertThat(log.lines()).hasSize(3).last().isEqualTo("INFO Up to date: 2 documents");
    assertThat(Files.getLastModifiedTime(workplace.cv())).isEqualTo(before);
    goal.force = true;
    goal.execute();
    assertThat(log.lines()).hasSize(5);
  }

  @Test
  void warningsOfTheLastBuildAreLoggedAgain() throws Exception {
    workplace.profile(Workplace.ODD);
    goal.execute();
    List<String> first = log.lines();
    goal.execute();
    List<String> second = log.lines().subList(first.size(), log.lines().size());
    assertThat(second).hasSizeGreaterThan(1).last().isEqualTo("INFO Up to date: 2 documents");
    assertThat(first).containsAll(second.subList(0, second.size() - 1));
  }

  @Test
  void rendersAgainIfTheProfileOrAPropertyHasChanged() throws Exception {
    goal.documents = List.of("portfolio");
    goal.execute();
    workplace.profile(Workplace.GOOD.replace("Looms", "Cards"));
    goal.execute();
    assertThat(workplace.output().resolve("index.html")).content().contains("Cards and Numbers");
    goal.userProperties = new Properties();
    goal.userProperties.setProperty("dossier.set.person.name", "Grace");
    goal.execute();
    assertThat(workplace.output().resolve("index.html")).content().contains("Grace");
    assertThat(log.lines()).noneMatch(line -> line.contains("Up to date"));
  }

  @Test
  void writesOnlyTheDocumentsOfWhichSomethingHasChanged() throws Exception {
    String documents =
        "documents: [{name: a, format: html}, {name: b, format: html, sections: [talks]}]";
    workplace.profile(Workplace.GOOD + "projects: [{name: Loom}]\n" + documents);
    goal.execute();
    int before = log.lines().size();
    workplace.profile(Workplace.GOOD + "projects: [{name: Card}]\n" + documents);
    goal.execute();
    List<String> lines = log.lines().subList(before, log.lines().size());
    assertThat(lines).hasSize(2).last().isEqualTo("INFO Up to date: 1 document");
    assertThat(lines).first().asString().contains("a.html");
    assertThat(workplace.output().resolve("a.html")).content().contains("Card");
  }

  @Test
  void removesAFileWhoseDocumentIsGone() throws Exception {
    workplace.profile(
        Workplace.GOOD + "documents: [{name: a, format: html}, {name: b, format: html}]");
    goal.execute();
    workplace.profile(Workplace.GOOD + "documents: [{name: a, format: html}]");
    goal.execute();
    assertThat(workplace.written()).containsExactly("a.html");
    assertThat(log.lines()).last().isEqualTo("INFO removed " + Path.of("target/dossier/b.html"));
  }

  @Test
  void writesNothingMoreWithoutAPomOutsideOfTarget() throws Exception {
    goal.pomFolder = null;
    goal.outputDirectory = folder.resolve("out").toFile();
    goal.execute();
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("profile.yaml", "out");
  }

  /** Maven 3.9 gives a folder of this name then. */
  @Test
  void withoutAPomTargetIsThatOfTheCurrentFolder() throws Exception {
    goal.pomFolder = null;
    goal.buildDirectory = folder.resolve("${project.basedir}/target").toFile();
    goal.execute();
    goal.execute();
    assertThat(log.lines()).last().isEqualTo("INFO Up to date: 2 documents");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("profile.yaml", "target");
  }

  @Test
  void keepsTheIndexWhereMavenCleans() throws Exception {
    goal.outputDirectory = folder.resolve("out").toFile();
    goal.execute();
    assertThat(folder.resolve("target").toFile().list()).containsExactly("dossier-index");
  }
}
