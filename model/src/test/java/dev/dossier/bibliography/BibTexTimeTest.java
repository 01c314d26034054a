package dev.dossier.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.CpuTime;
import dev.dossier.bibliography.bibtex.BibTexInFolder;
import dev.dossier.source.file.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Any 100 kB of a {@code .bib} file are read and formatted in a time that does not grow with the
 * square of their size, or reported as too long.
 */
@Tag("slow")
class BibTexTimeTest {
  private static final int SIZE = 100_000;
  private static final List<List<String>> FIELDS =
      List.of(
          List.of("title"),
          List.of("author"),
          List.of("journal", "abstract", "pages", "year", "month", "doi", "url", "keywords"));

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
  void aFieldIsReadInBoundedTimeOrReported(String part) throws IOException {
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
  void aFileIsReadInBoundedTimeOrReported(String part) throws IOException {
    check(part.repeat(SIZE / part.length()), false);
    check("@article{a," + part.repeat(SIZE / part.length()), false);
  }

  private void check(String text, boolean set) throws IOException {
    Problems problems = new Problems();
    BibTexInFolder file = new BibTexInFolder(folder, problems);
    Duration used =
        CpuTime.of(
            () -> {
              List<?> read = set ? file.references(text, "chicago-author-date") : file.read(text);
              assertThat(read).isNotNull();
              problems.sorted();
            });

    assertThat(used).as(text.substring(0, 40)).isLessThan(CpuTime.LIMIT);
    assertThat(problems.sorted()).allMatch(problem -> problem.line() > 0);
  }

  private static long count(String text, char c) {
    return text.chars().filter(each -> each == c).count();
  }
}
