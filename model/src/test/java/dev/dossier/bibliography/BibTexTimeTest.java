package dev.dossier.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Problem;
import dev.dossier.bibliography.bibtex.BibTexInFolder;
import dev.dossier.source.file.Problems;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Any 100 kB of a {@code .bib} file is read and set within 2 seconds of CPU, or reported as too
 * long at its place.
 */
class BibTexTimeTest {
  private static final int SIZE = 100_000;
  private static final List<List<String>> FIELDS =
      List.of(
          List.of("title"),
          List.of("author"),
          List.of("journal", "abstract", "pages", "year", "month", "doi", "url", "keywords"));
  private static final Duration MOST = Duration.ofSeconds(2);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{a}",
        "{a} ",
        "{",
        "{{a}",
        "a",
        "A ",
        "A: ",
        "$x$ ",
        "$",
        "$^a_b",
        "$\\frac{",
        "\\emph{",
        "\\emph{a} ",
        "{\\em a",
        "\\'",
        "\\'{e}",
        "\\foo[",
        "\\foo ",
        "\\\\",
        "\\url{a} ",
        "``a'' ",
        "--",
        "<i>",
        "<i>a</i>",
        "<span class=\"nocase\">",
        "</i>",
        "<p ",
        "<!--",
        "&amp;",
        "&amp;amp;",
        "&#x41;",
        "\u0301",
        "a\u0301\u0323",
        "\uFFFD",
        "\" ",
        "~",
        "a and ",
        "and ",
        "a, ",
        "A. B, ",
        "A; ",
        "a & ",
        "Smith J and ",
        "(1) ",
        "2001-",
        "3 June ",
        "/",
        "% ",
        "10.1000/",
        "http://x.org/",
      })
  void aFieldTakesNoMoreTimeThanIsRead(String part) throws IOException {
    for (List<String> fields : FIELDS) {
      String text = part.repeat(SIZE / fields.size() / part.length());
      long open = count(text, '{') - count(text, '}');
      String value = "{" + text + "x" + "}".repeat((int) Math.max(0, open)) + "}";
      String entry =
          fields.stream()
              .map(field -> field + " = " + value)
              .collect(Collectors.joining(", ", "@article{a, ", "}\n"));
      check(entry, true);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@",
        "@a{",
        "@a{b,",
        "@a{b}",
        "@a{=",
        "@a{b,c={",
        "@a{b,c={}",
        "\n@a{b,c={",
        "\n@a{b,c={d}",
        "\n@a{b,c=\"",
        "\n@a{,c={d}}",
        "\n@a{b c={d}}",
        "\n@a{b,c={d}}",
        "\n@book{b,title={T},doi={X}}",
        "\n@book{b,title={T},author={A;B}}",
        "\n@comment{",
        "\n@preamble{",
        "\n@string{a=",
        "\n@string{a={b}",
        "\n%@a{b,",
        "%@",
        " @",
        "a@b{",
        ",c={",
        "c = 1 ",
        "@misc{a,crossref={a}}\n",
      })
  void aFileTakesNoMoreTimeThanIsRead(String part) throws IOException {
    check(part.repeat(SIZE / part.length()), false);
    check("@article{a," + part.repeat(SIZE / part.length()), false);
  }

  private void check(String text, boolean set) throws IOException {
    Problems problems = new Problems();
    long start = cpu();
    BibTexInFolder file = new BibTexInFolder(folder, problems);
    List<?> read = set ? file.references(text, "chicago-author-date") : file.read(text);
    List<Problem> sorted = problems.sorted();
    Duration used = Duration.ofNanos(cpu() - start);

    assertThat(used).as(text.substring(0, 40)).isLessThan(MOST);
    assertThat(read).isNotNull();
    assertThat(sorted).allMatch(problem -> problem.line() > 0);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long count(String text, char c) {
    return text.chars().filter(each -> each == c).count();
  }
}
