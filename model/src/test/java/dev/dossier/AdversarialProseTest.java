package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Half a megabyte of adversarial prose gives problems, not an exception or a hang. */
@Tag("slow")
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AdversarialProseTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"`a`[^x] ", "[@a; @b] ", "@a ", "<b> ", "![a](b) ", "[a](javascript:b) "})
  void aProblemInEachWord(String word) {
    assertThat(read(word.repeat(60_000), ""))
        .contains("profile.yaml:3:")
        .endsWith("thousands of more problems in this file");
  }

  @Test
  void thousandsOfUnknownKeysAmongThousandsOfWorks() {
    String works = numbered("@misc{long-key-of-a-work-%s, title={Loom %<s}, year={1999}}\n", 5_000);
    assertThat(read(numbered("@long-kye-of-a-wrok-%s ", 50_000), works))
        .contains("unknown citation key 'long-kye-of-a-wrok-17'; did you mean 'long-key-of-a-work-")
        .endsWith("thousands of more problems in this file");
  }

  private static String numbered(String text, int count) {
    return IntStream.range(0, count)
        .mapToObj(Integer::toString)
        .map(text::formatted)
        .collect(Collectors.joining());
  }

  private String read(String prose, String works) {
    ProfileFolder files = new ProfileFolder(folder).with("papers.bib", works);
    return files.problems(
        files.read("person: {name: Ada}\nsummary: |\n  " + prose + "\npublications: papers.bib"));
  }
}
