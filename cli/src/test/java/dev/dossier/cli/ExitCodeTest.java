package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors of the profile are 1, wrong usage is 2, faults of the environment are 3. */
@Tag("slow")
class ExitCodeTest extends InShell {
  @BeforeEach
  void writeProfile() throws IOException {
    Files.writeString(
        folder.resolve("profile.yaml"), "person: {name: Ada}\ntalks: [{title: T, date: 2020}]\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          validate --overlay nofile                 | --overlay: there is no file nofile
          validate --overlay profil.yaml            | --overlay: there is no file profil.yaml; did you mean 'profile.yaml'?
          validate profle.yaml                      | There is no profile profle.yaml; did you mean 'profile.yaml'?
          import profle.yaml                        | There is no file profle.yaml; did you mean 'profile.yaml'?
          render -d cvs                             | There is no document 'cvs'; did you mean 'cv'?
          render --set documents.nope.theme=x       | 'documents' has no entry 'nope'; its entries are portfolio, cv
          render --set documents.vc.theme=x         | 'documents' has no entry 'vc'; did you mean 'cv'?
          validate --set documents.cv.theme=modrn   | did you mean 'modern'?
          validate --set documents.cv.format=pfd    | unknown format 'pfd'
          """)
  void wrongValuesOfOptionsAreWrongUsage(String arguments, String expected) {
    assertThat(shell.run(arguments.split(" "))).isEqualTo(Main.USAGE);
    assertThat(shell.err()).contains(expected);
  }

  @Test
  void errorsOfTheProfileCountMoreThanThoseOfOptions() throws IOException {
    Files.writeString(folder.resolve("profile.yaml"), "person: {name: Ada}\ntalkz: []\n");
    assertThat(shell.run("validate", "--set", "documents.nope.theme=x")).isEqualTo(Main.ERRORS);
  }

  @Test
  void aFaultOfTheEnvironmentSaysItsReason() throws IOException {
    assertThat(shell.run("schema", "-o", "nodir/x.json")).isEqualTo(Main.FAULT);
    assertThat(shell.err())
        .isEqualTo("dossier: cannot write nodir/x.json: there is no folder nodir\n");
    assertThat(shell.run("schema", "-o", ".")).isEqualTo(Main.FAULT);
    assertThat(shell.err()).contains(": Is a directory");
    Files.writeString(folder.resolve("afile"), "");
    assertThat(shell.run("init", "afile/cv")).isEqualTo(Main.FAULT);
    assertThat(shell.err()).contains("afile/cv: Not a directory");
    assertThat(shell.run("init", "afile")).isEqualTo(Main.USAGE);
    assertThat(shell.err()).isEqualTo("afile is a file, not a folder; name another folder\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"schema", "--help", "completion bash", "--version"})
  void resultsThatCannotBeWrittenAreAFault(String arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(run(new Broken("No space left on device"), err, arguments)).isEqualTo(Main.FAULT);
    assertThat(err.toString(StandardCharsets.UTF_8).strip())
        .isEqualTo("dossier: cannot write to the standard output: No space left on device");

    err.reset();
    assertThat(run(new Broken("Broken pipe"), err, arguments)).isEqualTo(Main.FAULT);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void resultsThatCanBeWrittenAreAllThere() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(run(out, new ByteArrayOutputStream(), "schema")).isEqualTo(Main.OK);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(dev.dossier.Dossier.schema());
  }

  private static int run(OutputStream out, OutputStream err, String arguments) {
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    return Main.run(out, errors, arguments.split(" "));
  }

  /** A stream that cannot be written to. */
  private static final class Broken extends OutputStream {
    private final String reason;

    Broken(String reason) {
      this.reason = reason;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(reason);
    }
  }

  @Test
  void validateFindsWhatOnlyRenderingShows() throws IOException {
    Files.writeString(
        folder.resolve("profile.yaml"),
        """
        person: {name: Ada}
        summary: 한국어
        talks:
        %s
        documents:
          - {name: cv, format: pdf, file: cv.pdf, max-pages: 1}
        """
            .formatted("  - {title: On Looms, date: 2020}\n".repeat(120).stripTrailing()));
    assertThat(shell.run("validate")).isEqualTo(Main.ERRORS);
    assertThat(shell.err())
        .containsPattern("profile.yaml:125:54: error: cv.pdf: \\d+ lines too long for max-pages: 1")
        .contains("profile.yaml:2:10: warning: cv.pdf: no font has U+D55C");
    try (var files = Files.list(folder)) {
      assertThat(Set.copyOf(files.toList())).containsExactly(folder.resolve("profile.yaml"));
    }
  }
}
