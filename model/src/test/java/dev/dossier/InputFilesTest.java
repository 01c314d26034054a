package dev.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dossier.output.PlainLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files named by a profile that are not regular, readable files of the right kind are errors. */
class InputFilesTest {
  private static final Duration HANGS = Duration.ofSeconds(30);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "talks: in.yaml                                        | in.yaml | 2:8",
        "publications: in.bib                                  | in.bib  | 2:15",
        "publications: in.json                                 | in.json | 2:15",
        "publications: {files: [in.bib]}                       | in.bib  | 2:24",
        "labels: {nl: in.yaml}                                 | in.yaml | 2:14",
        "documents: [{format: html, name: d, templates: in}]   | in      | 2:48",
        "documents: [{format: html, name: d, fonts: in}]       | in      | 2:44",
        "documents: [{format: html, name: d, citation-style: in.csl}] | in.csl | 2:53",
      })
  void aPipe(String line, String file, String place) {
    SpecialFiles.pipe(folder.resolve(file));
    List<Problem> problems = read("person: {name: Ada}\n" + line + "\n");
    assertThat(problems)
        .singleElement()
        .asString()
        .startsWith("profile.yaml:" + place + ": error: ")
        .containsPattern("not an ordinary file, but a pipe or a device|not a folder");
  }

  @Test
  void aPipeAsPhoto() {
    SpecialFiles.pipe(folder.resolve("in.jpg"));
    assertThat(read("person: {name: Ada, photo: {file: in.jpg, alt: Ada}}\n"))
        .singleElement()
        .asString()
        .startsWith("profile.yaml:1:35: error: 'in.jpg' is not an ordinary file");
  }

  @Test
  void aPipeAsOverlay() {
    SpecialFiles.pipe(folder.resolve("profile.private.yaml"));
    assertThat(read("person: {name: Ada}\n"))
        .extracting(Problem::toString)
        .containsExactly(
            "profile.private.yaml: error: is not an ordinary file, but a pipe or a device");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dev/zero", "/dev/null", "/dev/tty"})
  void aDevice(String device) throws IOException {
    assumeTrue(Files.exists(Path.of(device)));
    write("profile.yaml", "person: {name: Ada}\n");
    assertThat(
            read(Path.of(device), ReadOptions.defaults()).stream().map(Problem::toString).toList())
        .containsExactly(device + ": error: is not an ordinary file, but a pipe or a device");
    assertThat(
            read(
                folder.resolve("profile.yaml"),
                ReadOptions.defaults().withOverlay(Path.of(device), device)))
        .extracting(Problem::toString)
        .containsExactly(device + ": error: is not an ordinary file, but a pipe or a device");
  }

  @ParameterizedTest
  @ValueSource(strings = {"talks: in.yaml", "publications: in.bib", "labels: {nl: in.yaml}"})
  void aLinkToItself(String line) throws IOException {
    SpecialFiles.loop(folder.resolve("in.yaml"));
    SpecialFiles.loop(folder.resolve("in.bib"));
    assertThat(read("person: {name: Ada}\n" + line + "\n"))
        .singleElement()
        .asString()
        .contains("error: 'in.")
        .containsAnyOf("is a link that leads to itself", "cannot be read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"talks: in.yaml", "publications: in.bib", "labels: {nl: in.yaml}"})
  void aLinkToNothing(String line) throws IOException {
    Files.createSymbolicLink(folder.resolve("in.yaml"), Path.of("gone.yaml"));
    Files.createSymbolicLink(folder.resolve("in.bib"), Path.of("gone.bib"));
    assertThat(read("person: {name: Ada}\n" + line + "\n"))
        .singleElement()
        .asString()
        .contains("error: 'in.")
        .contains("does not exist");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "citation-style: \"a\\0.csl\"",
        "citation-style: \"a\\0\"",
        "theme: \"a\\0/b\"",
        "theme: \"a\\0\"",
        "templates: \"a\\0\"",
        "fonts: \"a\\0\"",
        "file: \"a\\0.html\"",
        "format: \"a\\0\"",
        "design: {font: \"a\\0\"}",
      })
  void aNameWithNul(String setting) {
    assertThat(read("person: {name: Ada}\ndocuments: [{format: html, name: d, " + setting + "}]\n"))
        .isNotEmpty()
        .allMatch(problem -> problem.line() == 2);
  }

  /** In a locale without UTF-8, Java cannot name a file whose name has other letters. */
  @Tag("process")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "talks: köln.yaml",
        "publications: köln.bib",
        "publications: köln.json",
        "labels: {nl: köln.yaml}",
        "documents: [{format: html, name: d, templates: köln}]",
        "documents: [{format: html, name: d, fonts: köln}]",
        "documents: [{format: html, name: d, citation-style: köln.csl}]",
        "news: [{text: x}]\nperson2: {photo: {file: köln.jpg, alt: x}}",
      })
  void aNameOfOtherLettersWhereTheLocaleHasNone(String line) throws Exception {
    String yaml = "person: {name: Ada}\n" + line + "\n";
    if (line.contains("person2")) {
      yaml = "person: {name: Ada, photo: {file: köln.jpg, alt: x}}\n";
    }
    write("profile.yaml", yaml);
    String told = inPlainLocale(folder.resolve("profile.yaml"));
    assertThat(told)
        .startsWith("profile.yaml:")
        .contains("error: ", "'köln", "set the environment variable LC_ALL to C.UTF-8")
        .doesNotContain("Exception");
  }

  @Tag("process")
  @Test
  void anOutputOfOtherLettersWhereTheLocaleHasNone() throws Exception {
    write("profile.yaml", "person: {name: Käthe}\ndocuments: [{format: text, name: d}]\n");
    String told = inPlainLocale(folder.resolve("profile.yaml"), "käthe.txt");
    assertThat(told)
        .contains("käthe.txt", "set the environment variable LC_ALL to C.UTF-8")
        .doesNotContain("Exception");
  }

  private static String inPlainLocale(Path profile, String... outputs) throws Exception {
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            PlainLocale.class.getName(),
            profile.toString());
    java.command().addAll(List.of(outputs).stream().map(InputFilesTest::escaped).toList());
    java.environment().put("LC_ALL", "C");
    java.redirectErrorStream(true);
    Process process = java.start();
    String told = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    assumeTrue(!told.contains("encoding=UTF-8"), "a locale without UTF-8");
    return told;
  }

  /** An argument in that locale has plain letters only. */
  private static String escaped(String text) {
    return text.chars()
        .mapToObj(c -> c < 0x80 ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04x", c))
        .collect(Collectors.joining());
  }

  private void write(String file, String text) {
    try {
      Files.writeString(folder.resolve(file), text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private List<Problem> read(String yaml) {
    write("profile.yaml", yaml);
    return read(folder.resolve("profile.yaml"), ReadOptions.defaults().withName("profile.yaml"));
  }

  private static List<Problem> read(Path profile, ReadOptions options) {
    return assertTimeoutPreemptively(HANGS, () -> Dossier.read(profile, options).problems());
  }
}
