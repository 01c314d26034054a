package dev.dossier.importer.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.source.file.Problems;
import dev.dossier.source.file.SourceFile;
import dev.dossier.source.yaml.DataNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlScalarsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          Ada Example     | Ada Example
          C++             | C++
          (212) 555-0100  | (212) 555-0100
          O'Hara          | O'Hara
          a: b            | 'a: b'
          Ranked #1       | Ranked #1
          #1              | '#1'
          yes             | 'yes'
          4.0             | '4.0'
          2020-01-01      | '2020-01-01'
          null            | 'null'
          it's: "x"       | 'it''s: "x"'
          'quoted'        | "'quoted'"
          - x             | '- x'
          @home           | '@home'
          """)
  void quotesAreWrittenWhereTheyAreNeeded(String text, String written) {
    String yaml = YamlScalars.inLine(text, false, false);
    if (!text.contains(" #")) {
      assertThat(yaml).isEqualTo(written);
    }
    assertThat(read(yaml)).isEqualTo(text);
  }

  @Test
  void aLongTextThatLooksLikeATimeIsQuoted() {
    String time = "1" + ":59".repeat(50_000);
    assertThat(YamlScalars.inLine(time, false, false)).isEqualTo("'" + time + "'");
  }

  @Test
  void anyTextIsReadAsItWasWritten() {
    Random random = new Random(7);
    String signs = "ab1 :#-'\"\\,[]{}&*!|>%@`?~=.\n\t\u00e9\u2028\u0085\ud83d\ude00\u0007 \u200f";
    int[] points = signs.codePoints().toArray();
    for (int i = 0; i < 3000; i++) {
      StringBuilder random1 = new StringBuilder();
      int length = 1 + random.nextInt(30);
      for (int j = 0; j < length; j++) {
        random1.appendCodePoint(points[random.nextInt(points.length)]);
      }
      String text = random1.toString();
      String line = text.replaceAll("[\n\u0007]", "");
      if (!line.isEmpty()) {
        assertThat(read(YamlScalars.inLine(line, false, false))).isEqualTo(line);
        assertThat(read("[" + YamlScalars.inLine(line, false, true) + "]")).isEqualTo(line);
      }
    }
  }

  @Test
  void blocksAreReadAsTheyWereWritten() {
    Random random = new Random(8);
    String[] words = {
      "loom", "a", "-", "#", "1.", "two  spaces", "word:", "'quoted'", "é", "\n", "\n\n"
    };
    for (int i = 0; i < 1000; i++) {
      StringBuilder words1 = new StringBuilder("Start");
      int length = random.nextInt(60);
      for (int j = 0; j < length; j++) {
        words1.append(' ').append(words[random.nextInt(words.length)]);
      }
      String text = words1.toString().replaceAll(" *\n *", "\n").strip();
      if (YamlScalars.isBlock(text, 60)) {
        List<String> block = YamlScalars.block(text, 60, false);
        assertThat(read(String.join("\n  ", block))).isEqualTo(text);
        List<String> prose = YamlScalars.block(text, 60, true);
        assertThat(read(String.join("\n  ", prose)).replaceAll("\\s+", " "))
            .isEqualTo(text.replaceAll("\\s+", " "));
      }
    }
  }

  private static String read(String yaml) {
    Problems problems = new Problems();
    SourceFile file = SourceFile.of(Path.of("x.yaml"), "x.yaml", "key: " + yaml + "\n");
    DataNode root = Objects.requireNonNull(DataNode.read(file, problems), yaml);
    DataNode value = root.parts().get(0);
    return (value.kind() == DataNode.Kind.LIST ? value.parts().get(0) : value).text();
  }
}
