package dev.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The modules of the build, which rules for all of them read. */
final class BuildModules {
  private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..");
  private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

  private BuildModules() {}

  /** The names of the modules with Java sources. */
  static List<String> names() {
    try {
      return MODULE
          .matcher(Files.readString(ROOT.resolve("pom.xml")))
          .results()
          .map((MatchResult found) -> found.group(1))
          .filter(name -> Files.isDirectory(sources(name)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folders of their sources, without tests. */
  static List<Path> sources() {
    return names().stream().map(BuildModules::sources).toList();
  }

  private static Path sources(String name) {
    return ROOT.resolve(name).resolve("src/main/java");
  }
}
