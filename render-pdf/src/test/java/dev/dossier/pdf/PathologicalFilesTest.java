package dev.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.InvalidProfileException;
import dev.dossier.Problem;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files of 100 kB become a page and a PDF in two seconds of CPU time, or are reported as too long
 * at a place.
 */
@Tag("slow")
class PathologicalFilesTest {
  private static final int SIZE = 100_000;

  /** A hang, on whatever machine; speed is shown by benchmarks. */
  private static final Duration MOST = Duration.ofSeconds(15);

  private static final String PROFILE = "person: {name: Ada}\npublications: p.bib\n";

  @TempDir Path folder;

  @BeforeAll
  static void warmUp(@TempDir Path warm) throws IOException {
    Files.writeString(warm.resolve("p.bib"), "@misc{a, title = {%s}}".formatted(many("a \\'e ")));
    Files.writeString(warm.resolve("profile.yaml"), PROFILE + "summary: '" + many("word ") + "'\n");
    Dossier.read(warm.resolve("profile.yaml")).write(warm.resolve("out"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u1F00",
        "a \u1F00 ",
        "\u05D0 b ",
        "\u05D0b",
        "a\u044F",
        "a \u65E5 ",
        "🍋 a ",
        "\u0915 a "
      })
  void proseOfTwoScriptsIsAnErrorAtItsPlace(String piece) throws IOException {
    assertThat(write("person: {name: Ada}\nsummary: '" + many(piece) + "'\n", ""))
        .singleElement()
        .asString()
        .contains("profile.yaml:2:", "error: this text is too long: it changes between scripts");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{a}",
        "{{a}",
        "\\\"a",
        "\\emph{a} ",
        "$x_1$ ",
        "<i>a</i>",
        "a: B ",
        "a\u1F00",
        "a-",
        "a"
      })
  void aLongFieldIsAWarningAtItsPlace(String piece) throws IOException {
    for (String field : List.of("title", "abstract", "journal", "note", "publisher")) {
      String entry = "@article{a,\n author = {Doe, Ada},\n %s = {%s}\n}\n";
      assertThat(write(PROFILE, entry.formatted(field, closed(many(piece)))))
          .as(field)
          .anySatisfy(
              problem ->
                  assertThat(problem.toString())
                      .contains(
                          "p.bib:3:", "warning: field '" + field + "' of entry 'a' is ignored")
                      .containsPattern("too many here|too long"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Doe, Ada and ",
        "A. B. and ",
        "{A, B} and ",
        "{\\\"A}, B and ",
        "\u05D0, B and ",
        "and ",
        "\\relax and "
      })
  void thousandsOfAuthorsAreSetSoon(String piece) throws IOException {
    assertThat(write(PROFILE, "@misc{a, title={T}, author={" + many(piece) + "Roe, Bo}}"))
        .noneSatisfy(problem -> assertThat(problem.toString()).contains("is ignored: "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a ", "Doe, A; ", "A, ", "{A} "})
  void authorsThatNothingSeparatesAreAWarning(String piece) throws IOException {
    assertThat(write(PROFILE, "@misc{a, title={T},\n author={" + many(piece) + "}}"))
        .anySatisfy(
            problem ->
                assertThat(problem.toString())
                    .contains("p.bib:2:10: warning: field 'author' of entry 'a' is ignored: "));
  }

  @Test
  void whatDatabasesAddToAnEntryMayBeLong() throws IOException {
    String entry = "@misc{a, title={T}, cited-references={%s}, affiliation={%<s}}";
    assertThat(write(PROFILE, entry.formatted(many("word ")))).isEmpty();
  }

  /** Writes all files within the limit and returns the problems. */
  private List<Problem> write(String profile, String entries) throws IOException {
    Files.writeString(folder.resolve("p.bib"), entries);
    Path file = Files.writeString(folder.resolve("profile.yaml"), profile);
    var threads = ManagementFactory.getThreadMXBean();
    List<Problem> problems = List.of();
    Duration time = MOST;
    // The first run may include class loading and compilation.
    for (int run = 0; run < 3 && time.compareTo(MOST) >= 0; run++) {
      long start = threads.getCurrentThreadCpuTime();
      problems = written(file);
      time = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
    }
    assertThat(time).isLessThan(MOST);
    return problems;
  }

  private List<Problem> written(Path profile) throws IOException {
    try {
      Dossier dossier = Dossier.read(profile);
      dossier.write(folder.resolve("out"));
      return dossier.problems();
    } catch (InvalidProfileException e) {
      return e.problems();
    }
  }

  private static String many(String piece) {
    return piece.repeat(SIZE / piece.length());
  }

  /** Returns a text with the closing braces that it lacks. */
  private static String closed(String text) {
    long open = text.chars().filter(c -> c == '{').count();
    return text + "}".repeat((int) (open - text.chars().filter(c -> c == '}').count()));
  }
}
