package dev.dossier.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * README, docs and the catalogue of JBang name one version: that of the POM, or between two
 * releases the latest one. So a release cannot be tagged while they name another version.
 */
class DocumentedVersionTest {
  private static final Path ROOT = Path.of(System.getProperty("basedir", ".")).resolve("..");
  private static final Pattern IN_POM = Pattern.compile("(?m)^  <version>(.+)</version>");
  private static final Pattern IN_TEXTS =
      Pattern.compile(
          "dossier-(?:maven-plugin|cli):([\\w.-]+)|dossier-maven-plugin</artifactId>\\s+<version>(.+)</version>");

  @Test
  void allTextsNameOneVersion() throws IOException {
    String version = found(IN_POM, Files.readString(ROOT.resolve("pom.xml"))).get(0);
    Set<String> named = new TreeSet<>();
    for (Path text : texts()) {
      named.addAll(found(IN_TEXTS, Files.readString(text)));
    }

    assertThat(named).hasSize(1).allMatch(text -> fits(text, version));
  }

  @Test
  void betweenReleasesTheLatestOneIsNamed() {
    assertThat(fits("1.0.0", "1.0.0")).isTrue();
    assertThat(fits("1.0.0-SNAPSHOT", "1.0.0")).isFalse();
    assertThat(fits("1.0.0", "1.1.0")).isFalse();
    assertThat(fits("1.0.0-SNAPSHOT", "1.0.0-SNAPSHOT")).isTrue();
    assertThat(fits("1.0.0", "1.0.0-SNAPSHOT")).as("the commit before a release").isTrue();
    assertThat(fits("0.9.1", "1.0.0-SNAPSHOT")).isTrue();
    assertThat(fits("0.9.1-SNAPSHOT", "1.0.0-SNAPSHOT")).isFalse();
    assertThat(fits("1.1.0", "1.0.0-SNAPSHOT")).isFalse();
  }

  private static boolean fits(String named, String version) {
    if (named.equals(version)) {
      return true;
    }
    boolean development = version.endsWith("-SNAPSHOT") && !named.endsWith("-SNAPSHOT");
    String next = version.replace("-SNAPSHOT", "");
    return development && Version.parse(named).compareTo(Version.parse(next)) <= 0;
  }

  private static List<String> found(Pattern pattern, String text) {
    List<String> found = new ArrayList<>();
    for (MatchResult match : pattern.matcher(text).results().toList()) {
      found.add(match.group(1) == null ? match.group(2) : match.group(1));
    }
    return found;
  }

  private static List<Path> texts() throws IOException {
    List<Path> texts = new ArrayList<>();
    texts.add(ROOT.resolve("README.md"));
    texts.add(ROOT.resolve("jbang-catalog.json"));
    try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
      docs.filter(file -> file.toString().endsWith(".md")).forEach(texts::add);
    }
    return texts;
  }
}
