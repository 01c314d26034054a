package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  private static final String PROFILE = "person: {name: Ada}\ntalks: [{title: T, date: 2020}]\n";
  private static final String WRONG = "person: {name: Ada}\ntalkz: []\n";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;

  @Test
  void fromNothingToAPageAndACv() {
    assertThat(run("init", "cv", "--name", "Grace Sample")).isEqualTo(Main.OK);
    assertThat(out())
        .startsWith("created cv/profile.yaml\n")
        .endsWith("Next, edit profile.yaml, then:\n  cd cv\n  dossier render\n");
    assertThat(run("render", "cv", "-o", "site")).isEqualTo(Main.OK);
    assertThat(out()).contains("site/index.html", "site/cv.pdf");
    assertThat(err()).isEmpty();
    assertThat(folder.resolve("site/index.html")).content().contains("Grace Sample");
  }

  @Test
  void fromAResumeOfAnotherProgramToAProfile() throws IOException {
    Files.writeString(
        folder.resolve("resume.json"),
        "{\"basics\": {\"name\": \"Ada\", \"hobby\": \"looms\"}, \"work\": []}");
    assertThat(run("import", "resume.json")).isEqualTo(Main.OK);
    assertThat(out())
        .isEqualTo(
            """
            created profile.yaml
            created profile.schema.json

            Next, edit profile.yaml, then:
              dossier render
            """);
    assertThat(err()).startsWith("resume.json:1:37: hint: not imported: ").endsWith("1 hint\n");
    assertThat(folder.resolve("profile.yaml"))
        .content()
        .contains("# not imported: basics.hobby: looms (resume.json:1:37)");
    assertThat(run("validate")).isEqualTo(Main.OK);

    assertThat(run("import", "resume.json")).isEqualTo(Main.USAGE);
    assertThat(err()).contains("Nothing was written, since profile.yaml exists already");
    assertThat(run("import", "resume.json", "-q", "-o", "cv/me.yaml")).isEqualTo(Main.OK);
    assertThat(out() + err()).isEmpty();
    assertThat(folder.resolve("cv/me.yaml")).exists();
  }

  @Test
  void whatCannotBeImportedIsAnErrorWithItsPlace() throws IOException {
    Files.writeString(folder.resolve("resume.json"), "{\"basics\": {\"name\": \"Ada\",");
    assertThat(run("import", "resume.json", "--json")).isEqualTo(Main.ERRORS);
    JsonObject problem = JsonParser.parseString(out()).getAsJsonObject();
    assertThat(problem.get("severity").getAsString()).isEqualTo("error");
    assertThat(problem.get("file").getAsString()).isEqualTo("resume.json");
    assertThat(folder.resolve("profile.yaml")).doesNotExist();
  }

  @Test
  void oneDocumentOfADayWithOtherValues() throws IOException {
    write(PROFILE);
    int code =
        run("render", "-q", "-d", "portfolio", "--today", "2026-01-07", "--set", "person.name=Bea");
    assertThat(code).isEqualTo(Main.OK);
    assertThat(out() + err()).isEmpty();
    assertThat(folder.resolve("out/index.html")).content().contains("Bea").doesNotContain("Ada");
    assertThat(folder.resolve("out/cv.pdf")).doesNotExist();
  }

  @Test
  void errorsOfTheProfileAreShownWithTheirPlaceAndNothingIsWritten() throws IOException {
    write(WRONG);
    assertThat(run("render")).isEqualTo(Main.ERRORS);
    assertThat(err())
        .startsWith("profile.yaml:2:1: error: unknown key 'talkz'; did you mean 'talks'?\n")
        .contains("\n    2 | talkz: []\n      | ^^^^^\n1 error\n");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void problemsAsJson() throws IOException {
    write(WRONG);
    assertThat(run("validate", "--json")).isEqualTo(Main.ERRORS);
    JsonObject problem = JsonParser.parseString(out()).getAsJsonObject();
    assertThat(problem.get("file").getAsString()).isEqualTo("profile.yaml");
    assertThat(problem.get("line").getAsInt()).isEqualTo(2);
    assertThat(problem.get("column").getAsInt()).isEqualTo(1);
    assertThat(problem.get("severity").getAsString()).isEqualTo("error");
    assertThat(problem.get("suggestion").getAsString()).isEqualTo("talks");
    assertThat(err()).isEmpty();
  }

  @Test
  @Timeout(60)
  void servePrintsTheProblems() throws IOException, InterruptedException {
    write(WRONG);
    serve(err, "1 error");
    assertThat(err())
        .startsWith("profile.yaml:2:1: error: unknown key 'talkz'; did you mean 'talks'?\n");
    assertThat(out()).contains("(Ctrl-C stops it)");
    serve(out, "}\n", "--json");
    JsonObject problem = JsonParser.parseString(out()).getAsJsonObject();
    assertThat(problem.get("suggestion").getAsString()).isEqualTo("talks");
    assertThat(err()).contains("(Ctrl-C stops it)");
  }

  /** Serves until it has printed a text. */
  private void serve(ByteArrayOutputStream stream, String text, String... options)
      throws InterruptedException {
    out.reset();
    err.reset();
    String[] arguments =
        Stream.concat(Stream.of("serve", "--no-open"), Stream.of(options)).toArray(String[]::new);
    Thread thread = new Thread(() -> Main.run(terminal(false), arguments));
    thread.start();
    while (!stream.toString(StandardCharsets.UTF_8).contains(text)) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    thread.interrupt();
    thread.join();
  }

  @Test
  void coloursOnATerminal() throws IOException {
    write(WRONG);
    Main.run(terminal(true), "validate");
    assertThat(err())
        .contains("\u001b[1mprofile.yaml:2:1: \u001b[1;31merror\u001b[0m\u001b[1m: unknown key")
        .contains("      | \u001b[1;31m^^^^^\u001b[0m\n");
  }

  @Test
  void aValidProfile() throws IOException {
    write(PROFILE);
    assertThat(run("validate")).isEqualTo(Main.OK);
    assertThat(out()).isEqualTo("The profile is valid; its documents are portfolio, cv\n");
  }

  @Test
  void foldersWithSpacesAreQuotedInTheNextSteps() {
    assertThat(run("init", "a b")).isEqualTo(Main.OK);
    assertThat(out()).endsWith("  cd \"a b\"\n  dossier render\n");
  }

  @Test
  void aFolderThatCannotBeWrittenIsAFaultOfTheEnvironment() throws IOException {
    write(PROFILE);
    Files.writeString(folder.resolve("file"), "");
    assertThat(run("render", "-o", "file/site")).isEqualTo(Main.FAULT);
    assertThat(err()).startsWith("dossier: ").doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"init", "import", "render", "validate", "serve", "schema", "completion"})
  void helpHasExamples(String command) {
    assertThat(run(command, "--help")).isEqualTo(Main.OK);
    assertThat(out()).startsWith("Usage: dossier " + command).contains("Example");
    assertThat(out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void helpListsAllCommandsButTheOneOfTheLauncher() {
    assertThat(run("--help")).isEqualTo(Main.OK);
    assertThat(out())
        .contains("init", "import", "render", "validate", "schema", "completion", "Examples:");
    assertThat(out()).doesNotContain("make-archive");
    String commands = out().replaceAll("(?s).*Commands:\n|\n\nExamples.*", "");
    assertThat(commands.lines()).hasSize(8).allMatch(line -> line.matches("  \\w+ +[A-Z].*\\."));
    assertThat(run("--version")).isEqualTo(Main.OK);
    assertThat(out()).contains("dossier in-development (Java ");
  }

  @Test
  void theSchema() {
    assertThat(run("schema")).isEqualTo(Main.OK);
    assertThat(out()).startsWith("{").contains("\"title\": \"Dossier profile\"");
    assertThat(run("schema", "-o", "s.json")).isEqualTo(Main.OK);
    assertThat(out()).isEqualTo("wrote s.json\n");
    assertThat(folder.resolve("s.json")).exists();
  }

  @Test
  void whatTheLauncherArchivesRenders() {
    assertThat(run("make-archive")).isEqualTo(Main.OK);
    assertThat(err()).isEmpty();
  }

  private void write(String profile) throws IOException {
    Files.writeString(folder.resolve("profile.yaml"), profile);
  }

  private int run(String... arguments) {
    out.reset();
    err.reset();
    return Main.run(terminal(false), arguments);
  }

  @Test
  void tooLittleMemoryIsAFaultWithAdvice() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) {
            throw new OutOfMemoryError("Java heap space");
          }
        };
    Terminal terminal =
        new Terminal(
            new PrintStream(full, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            folder,
            false);
    assertThat(Main.run(terminal, "--version")).isEqualTo(Main.FAULT);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .matches(
            "dossier: Java has not enough memory \\(Java heap space\\); it may use \\d+ MB, and"
                + " JAVA_TOOL_OPTIONS=-Xmx\\d+m in the environment gives it more\\R");
  }

  private Terminal terminal(boolean hasColours) {
    return new Terminal(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        folder.toAbsolutePath(),
        hasColours);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
