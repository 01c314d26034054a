package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What shells complete, asked of those shells that there are. */
@Tag("process")
@Timeout(60)
class CompletionTest extends InShell {
  /** Says which words Bash would show, or that it would show files. */
  private static final String BASH =
      """
      compopt() { [ "$1" = +o ] && files=no; }
      source "$1"
      COMP_LINE=$2$3
      COMP_POINT=${#COMP_LINE}
      _dossier dossier "$3"
      if [ ${#COMPREPLY[@]} -gt 0 ]; then
        printf '%s\\n' "${COMPREPLY[@]}" | sort
      else
        echo "${files-files}"
      fi
      """;

  private static final String FISH = "source $argv[1]; complete -C $argv[2]";

  /** Presses Tab and Enter in a terminal, where the command prints its arguments. */
  private static final String ZSH =
      """
      zmodload zsh/zpty
      zpty terminal zsh -f -i
      zpty -w terminal 'autoload -Uz compinit; compinit -u -D'
      zpty -w terminal "source $1"
      zpty -w terminal 'dossier() { print -r -- "<$*>" }; print RE""ADY'
      zpty -r terminal out '*READY*'
      zpty -w terminal "$2"$'\\t'
      zpty -r terminal out '*<*>*'
      print -r -- ${${out##*<}%%>*}
      """;

  @BeforeEach
  void makeFiles() throws IOException {
    Files.createDirectory(folder.resolve("folder"));
    Files.createDirectory(folder.resolve("foo bar"));
    Files.createFile(folder.resolve("form.yaml"));
  }

  /** The bar is where the part begins that Bash replaces: it breaks words at = and :. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          dossier |                                   ; completion help import init render schema serve validate
          dossier |-                                  ; --help --version
          dossier |re                                 ; render
          dossier nothing |                           ; no
          dossier init |                              ; folder foo_bar
          dossier init --kind |                       ; academic portfolio resume
          dossier init --name |                       ; no
          dossier init --name=|A                      ; no
          dossier render |                            ; files
          dossier render |--ov                        ; --overlay
          dossier render --overlay |                  ; files
          dossier render -o |fol                      ; folder
          dossier render --output |fo                 ; folder foo_bar
          dossier render --output=|fo                 ; folder foo_bar
          dossier render |--output=fo                 ; --output=folder --output=foo_bar
          dossier render -q -d |                      ; cv portfolio
          dossier render --set |documents.cv.page     ; documents.cv.page=a4 documents.cv.page=letter
          dossier render --set documents.cv.theme=|mo ; modern
          dossier render --set=documents.cv.theme=|mo ; modern
          dossier schema |                            ; no
          dossier help |re                            ; render
          dossier completion |                        ; bash fish zsh
          """)
  void bash(String line, String expected) throws IOException, InterruptedException {
    int bar = line.indexOf('|');
    List<String> words = ask("bash", BASH, line.substring(0, bar), line.substring(bar + 1));
    assertThat(words.stream().map(word -> word.replace(' ', '_'))).containsExactly(words(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          dossier re                                  ; render
          dossier init --kind p                       ; portfolio
          dossier render --output=fo                  ; --output=folder/ --output=foo_bar/
          dossier render --set documents.cv.theme=mo  ; documents.cv.theme=modern
          dossier render --set=documents.cv.theme=mo  ; --set=documents.cv.theme=modern
          dossier render --over                       ; --overlay
          dossier render form                         ; form.yaml
          dossier completion z                        ; zsh
          dossier help re                             ; render
          """)
  void fish(String line, String expected) throws IOException, InterruptedException {
    List<String> lines = ask("fish", FISH, line);
    assertThat(lines.stream().map(each -> each.replaceFirst("\t.*", "").replace(' ', '_')))
        .containsExactlyInAnyOrder(words(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          dossier re                                  ; render
          dossier init --kind p                       ; init --kind portfolio
          dossier render --output=fol                 ; render --output=folder
          dossier render --set documents.cv.theme=mo  ; render --set documents.cv.theme=modern
          dossier render --set=documents.cv.theme=mo  ; render --set=documents.cv.theme=modern
          dossier render --over                       ; render --overlay
          dossier render form                         ; render form.yaml
          dossier completion z                        ; completion zsh
          dossier help re                             ; help render
          """)
  void zsh(String line, String expected) throws IOException, InterruptedException {
    assertThat(ask("zsh", ZSH, line)).containsExactly(expected);
  }

  @Test
  void allScriptsHaveTheThemesThatRenderersKnow() {
    for (String name : List.of("bash", "zsh", "fish")) {
      assertThat(shell.run("completion", name)).isEqualTo(Main.OK);
      assertThat(shell.out())
          .contains("documents.portfolio.theme=rail", "documents.cv.theme=scholar")
          .doesNotContain("make-archive");
    }
  }

  private static String[] words(String text) {
    return text.split(" ");
  }

  /** The lines that a program of a shell prints, given our script and further arguments. */
  private List<String> ask(String name, String program, String... arguments)
      throws IOException, InterruptedException {
    assumeTrue(isInstalled(name), "needs " + name);
    shell.run("completion", name);
    Path script = Files.writeString(folder.resolve(".script"), shell.out());
    List<String> command = new ArrayList<>(List.of(name, "-c", program));
    if (!name.equals("fish")) {
      command.add(name); // The program's own name, which Fish does not take.
    }
    command.add(script.toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("HOME", folder.toString());
    Process process = builder.directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output.lines().toList();
  }

  private static boolean isInstalled(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(each -> Path.of(each, name).toFile().canExecute());
  }
}
