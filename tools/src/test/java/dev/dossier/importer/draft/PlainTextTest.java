package dev.dossier.importer.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.profile.value.Markup;
import dev.dossier.text.Citation;
import dev.dossier.text.Markdown;
import dev.dossier.text.ProseRenderer;
import dev.dossier.text.RichText;
import dev.dossier.text.YearsSince;
import dev.dossier.text.node.Inline;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlainTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          Saved 30 % of a_b and 2 * 3 | Saved 30 % of a_b and 2 * 3
          **bold** and C++            | \\*\\*bold\\*\\* and C++
          R&D, AT&amp;T               | R&D, AT\\&amp;T
          [x] and [link](to)          | [x] and [link](to\\)
          ${env.HOME}                 | $\\{env.HOME}
          H~2~O in x^2^               | H\\~2\\~O in x\\^2\\^
          see https://example.org/a_b | see https://example.org/a_b
          ada@example.org             | ada@example.org
          """)
  void onlyMarkupIsEscaped(String text, String expected) {
    assertThat(read(PlainText.escape(text, Markup.LINE), Markup.LINE)).isEqualTo(text);
    if (!text.contains("link")) {
      assertThat(PlainText.escape(text, Markup.LINE)).isEqualTo(expected);
    }
  }

  @Test
  void linesAndListsOfProseAreKept() {
    assertThat(
            PlainText.escape("One\nTwo\n\n- a\n- # b\n# c\n> d\n---\n1. e\r\n2. f", Markup.PROSE))
        .isEqualTo("One\\\nTwo\n\n- a\n- \\# b\\\n\\# c\\\n\\> d\\\n\\---\n1. e\n2. f");
  }

  @Test
  void typedBulletsAreLists() {
    assertThat(PlainText.escape("Led a team.\n• Built *X*\n ▪Cut costs\n•", Markup.PROSE))
        .isEqualTo("Led a team.\n- Built \\*X\\*\n- Cut costs\\\n•");
    assertThat(PlainText.escape("• one", Markup.LINE)).isEqualTo("• one");
  }

  @Test
  void aLongLineOfHyphensIsEscaped() {
    assertThat(PlainText.escape("- ".repeat(20_000) + "-", Markup.PROSE)).startsWith("- ");
    assertThat(PlainText.escape("-".repeat(20_000), Markup.PROSE))
        .isEqualTo("\\" + "-".repeat(20_000));
  }

  @ParameterizedTest
  @EnumSource
  void anyTextReadsTheSame(Markup markup) {
    Random random = new Random(19);
    String signs = "ab 1.*_`~^\\<>[](){}#&@!$|=+-:;/x²é \u00e9";
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder("w");
      int length = random.nextInt(24);
      for (int j = 0; j < length; j++) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      text.append("w");
      String escaped = PlainText.escape(text.toString(), markup);
      assertThat(read(escaped, markup)).as(escaped).isEqualTo(collapsed(text.toString()));
      assertThat(Markdown.parse(escaped, markup).issues()).as(escaped).isEmpty();
      assertThat(PlainText.markdown(escaped, markup)).isEqualTo(escaped);
    }
  }

  @Test
  void markdownThatAProfileRefusesIsEscaped() {
    assertThat(PlainText.markdown("a **b** [c](https://d.example)", Markup.PROSE))
        .isEqualTo("a **b** [c](https://d.example)");
    assertThat(PlainText.markdown("a <b>c</b> [@key]", Markup.PROSE)).doesNotContain("<b>", " [@");
    assertThat(PlainText.markdown("${env.HOME}", Markup.PROSE)).isEqualTo("$\\{env.HOME}");
  }

  private static String read(String markdown, Markup markup) {
    return collapsed(Markdown.parse(markdown, markup).render(new NothingToResolve()).plain());
  }

  private static String collapsed(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static final class NothingToResolve implements ProseRenderer {
    @Override
    public RichText citation(Citation citation) {
      throw new AssertionError("a citation");
    }

    @Override
    public RichText yearsSince(YearsSince since) {
      throw new AssertionError("a number of years");
    }

    @Override
    public Inline.NoteReference footnote(Object footnote, Supplier<RichText> text) {
      throw new AssertionError("a footnote");
    }
  }
}
