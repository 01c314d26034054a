package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arguments that cannot be followed: one line says what is wrong and what to do. */
class WrongUsageTest extends InShell {
  @BeforeEach
  void writeProfile() throws IOException {
    Files.writeString(
        folder.resolve("profile.yaml"),
        """
        person: {name: Ada}
        documents:
          - {name: portfolio, format: html, file: index.html}
          - {name: cv, format: pdf}
        """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          render missing.yaml         | There is no profile missing.yaml; name another file, or create one with: dossier init
          render a b                  | There is one argument too many: 'b'; see: dossier render --help
          render -d vc                | There is no document 'vc'; did you mean 'cv'?
          render -d poster            | There is no document 'poster'; documents are portfolio, cv
          render --output=            | Invalid value for option '--output': it is empty; name a file or folder
          render --set theme          | --set needs KEY=VALUE, such as documents.cv.theme=modern, but is 'theme'
          render --today tomorrow     | Invalid value for option '--today': 'tomorrow' is not a day such as 2026-01-31
          rendr                       | There is no command 'rendr'; did you mean 'render'?
          xyzzy                       | There is no command 'xyzzy'; see: dossier --help
          help rendr                  | There is no command 'rendr'; did you mean 'render'?
          render --outptu x           | Unknown option: '--outptu'; did you mean '--output'?
          render --them modern        | Unknown option: '--them'; did you mean '--set documents.cv.theme=…'?
          render --theme=modern       | did you mean '--set documents.cv.theme=…'?
          render --port 80            | Unknown option: '--port'; see: dossier render --help
          validate --set              | Missing required parameter for option '--set' (KEY=VALUE); see: dossier validate --help
          serve --port abc            | 'abc' is not a whole number
          serve --port 70000          | --port: there is no port 70000; ports are 1 to 65535
          serve --port -1             | --port: there is no port -1; ports are 1 to 65535
          import none.json            | There is no file none.json
          import                      | Missing required parameter: 'FILE'; see: dossier import --help
          init --kind poem            | Invalid value for option '--kind': 'poem' is not one of resume, academic, portfolio
          init --name=                | --name is empty; give your name
          completion                  | Missing required parameter: 'SHELL'; see: dossier completion --help
          --them                      | Unknown option: '--them'; see: dossier --help
          -q render                   | Options follow the command: dossier render -q
          -o out render a.yaml        | Options follow the command: dossier render -o out a.yaml
          --json render --help        | Options follow the command: dossier render --json --help
          -- rendr                    | There is no command 'rendr'; did you mean 'render'?
          -                           | There is no command '-'; see: dossier --help
          hlep                        | There is no command 'hlep'; did you mean 'help'?
          help render x               | There is one argument too many: 'x'; see: dossier help --help
          render -quiet               | Unknown option: '-quiet'; did you mean '--quiet'?
          -help                       | Unknown option: '-help'; did you mean '--help'?
          serve -port 5               | Unknown option: '-port'; did you mean '--port'?
          serve -port5                | Unknown option: '-port5'; did you mean '--port'?
          serve --no-open=x           | --no-open takes no value, but was given one: '--no-open=x'
          render -o a -o b            | --output may be given only once; see: dossier render --help
          completion tcsh             | 'tcsh' is not one of bash, zsh, fish
          """)
  void oneLineSaysWhatIsWrong(String arguments, String expected) {
    assertThat(shell.run(arguments.split(" "))).isEqualTo(Main.USAGE);
    assertThat(shell.err()).contains(expected);
    assertThat(shell.err().lines()).hasSize(1);
  }

  @Test
  void withoutACommandTheHelpFollows() {
    assertThat(shell.run()).isEqualTo(Main.USAGE);
    assertThat(shell.err()).startsWith("Missing command\nUsage: dossier ");
  }

  @Test
  void aRequiredValueThatAnOptionRemoves() {
    assertThat(shell.run("validate", "--set", "person.name=")).isEqualTo(Main.USAGE);
    assertThat(shell.err())
        .isEqualTo(
            "--set person.name: error: 'person.name' is required; give it a value\n1 error\n");
  }

  @Test
  void aPathThatCannotBe() {
    assertThat(shell.run("schema", "-o", "a\0b")).isEqualTo(Main.USAGE);
    assertThat(shell.err())
        .contains("Invalid value for option '--output'")
        .doesNotContain("java.nio");
    assertThat(shell.err().lines()).hasSize(1);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFolderThatTheSystemRefuses() {
    assertThat(shell.run("render", "-d", "cv", "-o", "/proc/none")).isEqualTo(Main.FAULT);
    assertThat(shell.err())
        .isEqualTo(
            "dossier: cannot write /proc/none/cv.pdf: the folder /proc/none cannot be made\n");
  }

  @Test
  void helpOfACommand() {
    assertThat(shell.run("help", "render")).isEqualTo(Main.OK);
    assertThat(shell.out()).startsWith("Usage: dossier render ");
    assertThat(shell.run("help")).isEqualTo(Main.OK);
    assertThat(shell.out()).startsWith("Usage: dossier [-hV] COMMAND");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"help help", "help --help", "help -h", "--help x", "-q --help", "-- --help"})
  void helpOfDossierItself(String arguments) {
    assertThat(shell.run(arguments.split(" "))).isEqualTo(Main.OK);
    assertThat(shell.out())
        .startsWith("Usage: dossier [-hV] COMMAND")
        .containsPattern("\n  help +Prints the help of a command[.]\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--help --bogus", "--output --help", "--output= --help", "a b -h", "-o a -o b -h"})
  void helpOfACommandIgnoresOtherArguments(String arguments) {
    assertThat(shell.run(("render " + arguments).split(" "))).isEqualTo(Main.OK);
    assertThat(shell.out()).startsWith("Usage: dossier render ");
  }

  @Test
  void aMisspeltOptionIsNoFolder() {
    assertThat(shell.run("render", "-o", "--qiet")).isEqualTo(Main.USAGE);
    assertThat(folder.resolve("--qiet")).doesNotExist();
  }

  @Test
  void aCommandMayFollowTheEndOfOptions() {
    assertThat(shell.run("--", "validate", "-q")).isEqualTo(Main.OK);
  }

  @Test
  void theSettingsThatShellsCompleteAreValid() {
    for (String setting : new CommonSettings().words()) {
      assertThat(shell.run("validate", "--set", setting)).as(setting).isEqualTo(Main.OK);
    }
  }
}
