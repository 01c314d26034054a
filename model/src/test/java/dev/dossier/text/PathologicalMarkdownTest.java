package dev.dossier.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.CpuTime;
import dev.dossier.profile.value.Markup;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A hundred kilobytes made to hurt are read, checked and set in two seconds of processor time. */
@Tag("slow")
class PathologicalMarkdownTest {
  private static final int SIZE = 100_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[^",
        "[^a",
        "^[",
        "[^a]",
        "_",
        "*",
        "*a_",
        "*a **a ",
        "**x* ",
        "a**b",
        "_a ",
        "**a *b ",
        "[",
        "]",
        "[a](",
        "[a](<b",
        "![[]()",
        "[[a]](b",
        "[a](b \"",
        "[a][b] ",
        "[a]: b\n",
        "[a]()",
        "<!-",
        "<!--a",
        "<?",
        "<![CDATA[",
        "<!A ",
        "<a ",
        "<a b=\"",
        "<x@y",
        "<",
        "</",
        "<b",
        "<a/",
        "`",
        "``a`",
        "> ",
        "- ",
        "1. ",
        "a\n> ",
        "- a\n  ",
        "@",
        "@a ",
        "[@",
        "[@a;",
        "[@a ",
        "a@",
        "a@b.c ",
        "a.",
        "&",
        "&amp;",
        "&#",
        "\\",
        "{years-since ",
        "{",
        "~",
        "~a",
        "~~a ",
        "^",
        "^a",
        "x^a^",
        "a~b",
        "5*",
        "http://a ",
        "http://",
        "www.",
        "http:((",
        "https://a.b/(",
        "hw",
        "https://a.b/",
        "|",
        "|a",
        "|a|\n|-|\n",
        "a|b\n",
        "|-",
        "[^a]: b\n\n",
        "-",
        "=\n",
        "#",
        "\t",
        "\n\n",
        " ",
        "\n ",
        "\uFFFD",
        "a",
        "(",
        "\""
      })
  void onePieceOverAndOver(String piece) {
    assertSoon(times(piece, SIZE));
  }

  static Stream<String> compositions() {
    return Stream.of(
        times("[a](https://e.org)", SIZE / 2) + times("_", SIZE / 2),
        times("[a](https://e.org) ", SIZE / 2) + times("_a ", SIZE / 2),
        times("[a](b)", SIZE / 2) + times("*a ", SIZE / 2),
        times("[", SIZE / 2) + "a" + times("]", SIZE / 2),
        times("*a ", SIZE / 2) + times("b*", SIZE / 2),
        times("*", SIZE / 2) + "a" + times("*", SIZE / 2),
        times(">", SIZE) + "a",
        "a\n" + times("=", SIZE),
        "x^" + times("a", SIZE) + "^",
        "[a]: b\n\n" + times("[a] ", SIZE),
        "| a |\n|---|\n" + times("| b |\n", SIZE),
        times("|a", SIZE / 4) + "|\n" + times("|-", SIZE / 4) + "|\n" + times("|\n", SIZE / 4),
        numbered("e%s`", 400, i -> "`".repeat(i)),
        numbered("%s- a\n", 300, " "::repeat),
        numbered("[r%s]: u\n", 10_000, Integer::toString),
        times("[^a] ", SIZE / 2) + "\n\n" + times("[^a]: b\n\n", SIZE / 2));
  }

  @ParameterizedTest
  @MethodSource("compositions")
  void piecesThatMeet(String text) {
    assertSoon(text);
  }

  private static void assertSoon(String text) {
    for (Markup markup : List.of(Markup.PROSE, Markup.LINE)) {
      assertThat(CpuTime.of(() -> use(Markdown.parse(text, markup))))
          .as("%s…, %s", text.substring(0, 10), markup)
          .isLessThan(CpuTime.LIMIT);
    }
  }

  private static void use(Markdown markdown) {
    markdown.issues();
    markdown.citations();
    markdown.yearsSince();
    markdown.render(new KeysAsCitations());
  }

  private static String times(String piece, int size) {
    return piece.repeat(size / piece.length());
  }

  private static String numbered(
      String piece, int count, java.util.function.IntFunction<String> filling) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> piece.formatted(filling.apply(i)))
        .collect(Collectors.joining());
  }
}
