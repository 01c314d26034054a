package dev.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.Document;
import dev.dossier.document.Section.Form;
import dev.dossier.testing.EntryBuilder;
import dev.dossier.text.node.XhtmlWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No text of 100 kB takes more than two seconds of CPU time, and no name of 10,000 characters. */
@Tag("slow")
class PathologicalTextTest {
  /** A hang, on whatever machine; speed is shown by benchmarks. */
  private static final Duration MOST = Duration.ofSeconds(15);

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  @BeforeAll
  static void warmUp() {
    Printed.rendering(Samples.cv("<p>" + "word ".repeat(20_000) + "</p>"));
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("letters", "a".repeat(100_000)),
        Arguments.of("letters of another face", "\u1F00".repeat(33_000)),
        Arguments.of("digits", "1".repeat(100_000)),
        Arguments.of("an address", "a/".repeat(50_000)),
        Arguments.of("a host", "a.".repeat(50_000)),
        Arguments.of("a word with hyphens", "a-".repeat(50_000)),
        Arguments.of("soft hyphens", "ab\u00AD".repeat(25_000)),
        Arguments.of("replacement characters", "\uFFFD".repeat(33_000)),
        Arguments.of("characters without a glyph", "日本語文字".repeat(6_600)),
        Arguments.of("marks", "a" + "\u0301".repeat(50_000)),
        Arguments.of("emoji", "🍋".repeat(25_000)),
        Arguments.of("joiners", "a\u200D".repeat(25_000)),
        Arguments.of("spaces that do not break", "a\u00A0".repeat(33_000)),
        Arguments.of("as many changes of script as a text may have", "a \u1F00 ".repeat(1_000)),
        Arguments.of("changes of direction", "\u05D0 b ".repeat(1_000)),
        Arguments.of("words", "word ".repeat(20_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void proseOf100KilobytesIsSetSoon(String what, String text) {
    isSetSoon(Samples.cv("<p>" + XhtmlWriter.escape(text) + "</p>"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void aNameOrTitleAsLongAsTheyMayBeIsSetSoon(String what, String text) {
    String most =
        text.substring(
            0, text.offsetByCodePoints(0, Math.min(10_000, text.codePointCount(0, text.length()))));
    isSetSoon(Samples.document(Samples.header(most, null, List.of()), null, List.of(), List.of()));
    isSetSoon(
        Samples.cv(
            null,
            Samples.section(
                "talks",
                Form.ENTRIES,
                "Talks",
                EntryBuilder.entry("talk", most).id("t").when("2020").build()),
            Samples.section(
                "skills",
                Form.FACTS,
                "Skills",
                EntryBuilder.entry("skill", most).id("s").build())));
  }

  /** The first run may include class loading and compilation. */
  private static void isSetSoon(Document document) {
    Duration time = MOST;
    for (int run = 0; run < 3 && time.compareTo(MOST) >= 0; run++) {
      long start = CLOCK.getCurrentThreadCpuTime();
      var rendering = Printed.rendering(document);
      time = Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - start);
      assertThat(rendering.files().size() + rendering.allProblems().size()).isPositive();
    }
    assertThat(time).isLessThan(MOST);
  }
}
