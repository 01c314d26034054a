package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script that starts the command, and the archive of classes that it makes. */
@Tag("process")
class LauncherTest {
  private static final Path SCRIPT = Path.of("src/main/launcher/dossier").toAbsolutePath();

  @TempDir Path folder;

  private Path script;
  private Path cache;

  @BeforeEach
  void install() throws IOException {
    assumeTrue(File.separatorChar == '/', "the script is for Unix");
    Path home = Files.createDirectories(folder.resolve("with space/dossier"));
    Files.createDirectory(home.resolve("bin"));
    Files.createDirectory(home.resolve("lib"));
    script = Files.copy(SCRIPT, home.resolve("bin/dossier"));
    assertThat(script.toFile().setExecutable(true)).isTrue();
    cache = folder.resolve("the cache");
    jar(home.resolve("lib/dossier-cli-1.jar"));
  }

  @Test
  @Timeout(300)
  void theArchiveIsMadeUsedAndNeverInTheWay() throws IOException, InterruptedException {
    assertThat(run("init", "cv")).contains("created cv/profile.yaml");
    assertThat(archives()).isEmpty();

    assertThat(run("render", "cv")).contains("out/cv.pdf");
    while (archives().isEmpty()) {
      TimeUnit.MILLISECONDS.sleep(200);
    }
    Path archive = archives().get(0);

    assertThat(run("render", "cv")).contains("out/cv.pdf");
    assertThat(run("validate", "cv")).contains("is valid");
    Files.delete(archive);
    Files.writeString(archive, "not an archive");
    assertThat(run("validate", "cv")).isEqualTo(run("validate", "cv")).contains("is valid");
  }

  @Test
  @Timeout(300)
  void anotherVersionHasAnArchiveOfItsOwn() throws IOException, InterruptedException {
    run("init", "cv");
    run("render", "cv");
    while (archives().isEmpty()) {
      TimeUnit.MILLISECONDS.sleep(200);
    }
    Files.writeString(script.resolveSibling("../lib/other.jar"), "changed");
    run("render", "cv");
    while (archives().size() < 2) {
      TimeUnit.MILLISECONDS.sleep(200);
    }
    assertThat(archives()).hasSize(2);
  }

  @Test
  void lettersOfArgumentsAreKeptInTheLocaleOfC() throws IOException, InterruptedException {
    for (String locale : List.of("", "C", "POSIX")) {
      Map<String, String> environment =
          Map.of(
              "JAVA_HOME",
              System.getProperty("java.home"),
              "LC_ALL",
              locale,
              "LC_CTYPE",
              locale,
              "LANG",
              "C");
      Process process = start(environment, "init", "of " + locale, "--name", "Zoë 王");
      assertThat(output(process)).contains("created");
      assertThat(folder.resolve("of " + locale).resolve("profile.yaml"))
          .content()
          .contains("name: Zoë 王\n");
    }
  }

  @Test
  void coloursAreForATerminalOnlyAndNotWithNoColor() throws IOException, InterruptedException {
    assumeTrue(new File("/usr/bin/script").canExecute(), "needs script(1)");
    Files.writeString(folder.resolve("profile.yaml"), "person: {name: Ada}\ntalkz: []\n");
    String java = System.getProperty("java.home");
    Map<String, String> colours = Map.of("JAVA_HOME", java, "TERM", "xterm", "NO_COLOR", "");
    Map<String, String> noColor = Map.of("JAVA_HOME", java, "TERM", "xterm", "NO_COLOR", "1");
    Map<String, String> dumb = Map.of("JAVA_HOME", java, "TERM", "dumb", "NO_COLOR", "");

    assertThat(output(onTerminal(colours))).contains("\u001b[1;31merror");
    assertThat(output(onTerminal(noColor))).contains("error: unknown key").doesNotContain("\u001b");
    assertThat(output(onTerminal(dumb))).contains("error: unknown key").doesNotContain("\u001b");
    assertThat(output(start(colours, "validate")))
        .contains("error: unknown key")
        .doesNotContain("\u001b");
  }

  private Process onTerminal(Map<String, String> environment) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder("script", "-qec", "'" + script + "' validate", "/dev/null");
    builder.environment().putAll(environment);
    return builder.directory(folder.toFile()).redirectErrorStream(true).start();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-XX:+UseParallelGC", "-Xmx48m", "-XX:MaxRAMPercentage=50"})
  void optionsOfTheEnvironmentCount(String option) throws IOException, InterruptedException {
    Process process =
        start(
            withOptions(Path.of(System.getProperty("java.home")), option),
            "schema",
            "-o",
            "s.json");
    assertThat(output(process)).contains(option).endsWith("wrote s.json\n");
    assertThat(process.waitFor()).isEqualTo(Main.OK);
  }

  /** With a program in place of Java that prints its arguments and creates the archive. */
  @ParameterizedTest
  @ValueSource(ints = {17, 21, 25})
  void whatTheEnvironmentSaysOfArchivesAndMemoryCounts(int release)
      throws IOException, InterruptedException {
    Path home = Files.createDirectories(folder.resolve("java/bin")).getParent();
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + release + ".0.1\"\n");
    Path java =
        Files.writeString(
            home.resolve("bin/java"),
            """
            #!/bin/sh
            for word; do
              case $word in
                -XX:AOTCacheOutput=* | -XX:ArchiveClassesAtExit=*) : >"${word#*=}" ;;
              esac
            done
            echo "$@"
            """);
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Map<String, String> plain = Map.of("JAVA_HOME", home.toString());
    assertThat(output(start(plain, "render"))).contains("-XX:NewSize=").doesNotContain("classes-");
    while (archives().isEmpty()) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    String archive = "=" + archives().get(0) + " ";
    assertThat(output(start(plain, "validate"))).contains(archive, "-XX:NewSize=", "IgnoreUnrec");
    for (String option :
        List.of(
            "-Xshare:off",
            "-XX:SharedArchiveFile=mine",
            "-XX:AOTCache=mine",
            "-XX:SharedClassListFile=mine")) {
      assertThat(output(start(withOptions(home, option), "render"))).doesNotContain("classes-");
    }
    for (String option : List.of("-XX:+UseZGC", "-Xmx1g", "-XX:NewSize=8m", "-XX:MaxHeapSize=1g")) {
      assertThat(output(start(withOptions(home, option), "validate")))
          .contains(archive)
          .doesNotContain("NewSize", "UseSerialGC");
    }
    assertThat(output(start(withOptions(home, "-XX:MaxHepSize=16m"), "validate")))
        .as("a misspelt option is not ignored")
        .doesNotContain("IgnoreUnrecognized");
  }

  private static Map<String, String> withOptions(Path home, String options) {
    return Map.of("JAVA_HOME", home.toString(), "JAVA_TOOL_OPTIONS", options);
  }

  @Test
  void withoutJava() throws IOException, InterruptedException {
    Process process = start(Map.of("JAVA_HOME", folder.resolve("none").toString()), "render");
    assertThat(output(process)).contains("there is no Java; install Java 17 or newer");
    assertThat(process.waitFor()).isEqualTo(Main.FAULT);
  }

  private List<Path> archives() throws IOException {
    Path made = cache.resolve("dossier");
    if (!Files.isDirectory(made)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(made)) {
      return files.filter(file -> file.toString().matches(".*/classes-\\d+-\\d+")).toList();
    }
  }

  private String run(String... arguments) throws IOException, InterruptedException {
    Process process = start(Map.of("JAVA_HOME", System.getProperty("java.home")), arguments);
    String output = output(process);
    assertThat(process.waitFor()).as(output).isEqualTo(Main.OK);
    return output;
  }

  private Process start(Map<String, String> environment, String... arguments) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(script.toString());
    builder.command().addAll(Arrays.asList(arguments));
    builder.environment().put("XDG_CACHE_HOME", cache.toString());
    builder.environment().putAll(environment);
    return builder.directory(folder.toFile()).redirectErrorStream(true).start();
  }

  private static String output(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** A jar without classes of its own, whose class path is that of the tests, as jars. */
  private static void jar(Path file) throws IOException {
    String classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(path -> Path.of(path).toUri().toString())
            .collect(Collectors.joining(" "));
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "dev.dossier.cli.Main");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out, manifest)) {
      jar.putNextEntry(new JarEntry("empty"));
    }
  }
}
