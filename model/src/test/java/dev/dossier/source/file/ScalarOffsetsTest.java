package dev.dossier.source.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.source.yaml.YamlComposer;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Characters of a value are found in the file: {@code @} and letters are never folded. */
class ScalarOffsetsTest {
  private static final String[] PARTS = {
    "a", "é", "🎉", " ", "\n", "\n\n", "  ", "@", "'", "\"", "b"
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "k: plain @x text\n",
        "k: plain\n  over @x\n\n  lines @y\n",
        "k: 'it''s @x and\n  more @y'\n",
        "k: \"a\\tb \\u00e9 \\U0001F389 @x \\\n   @y\"\n",
        "k: |\n  a\n\n  b @x\n    deep @y\n",
        "k: |2\n    own @x\n  b @y\n",
        "k: |-\n\n\n  late @x\n",
        "k: >\n  a\n  b @x\n\n  c\n\n\n  d @y\n",
        "k: >-\n  a\n    deep @x\n    deeper @y\n  b @z\n",
        "k: &anchor plain @x\n",
        "k: &anchor |\n  text @x\n",
        "k: | # comment\n  text @x\n",
        "k: |\r\n  a\r\n  b @x\r\n"
      })
  void everyMarkIsFound(String yaml) {
    check(yaml);
  }

  @Test
  void everyMarkIsFoundInTextsOfAnyForm() {
    Random random = new Random(7);
    for (int round = 0; round < 3000; round++) {
      StringBuilder value = new StringBuilder();
      for (int i = random.nextInt(25); i >= 0; i--) {
        value.append(PARTS[random.nextInt(PARTS.length)]);
      }
      String lines = value.toString().replace("\n", "\n  ");
      check("k: |\n  a" + lines + "\n");
      // Blank lines with spaces of their own are found only nearly in folded text.
      check("k: >\n  a" + value.toString().replaceAll(" *\n *", "\n").replace("\n", "\n  ") + "\n");
      check("k: '" + lines.replace("'", "''") + "'\n");
      check("k: \"" + lines.replace("\"", "\\\"") + "\"\n");
    }
  }

  private static void check(String yaml) {
    Problems problems = new Problems();
    SourceFile file = SourceFile.of(Path.of("x.yaml"), "x.yaml", yaml);
    MappingNode root = (MappingNode) YamlComposer.compose(file, problems);
    assertThat(problems.sorted()).as(yaml).isEmpty();
    ScalarNode scalar = (ScalarNode) root.getValue().get(0).getValueNode();
    String value = scalar.getValue();
    int[] indexes = ScalarOffsets.of(file.codePoints(), scalar);
    assertThat(indexes).hasSize(value.length() + 1);
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) > ' ' && !Character.isLowSurrogate(value.charAt(i))) {
        int[] points = file.codePoints();
        boolean escaped = points[indexes[i]] == '\\';
        assertThat(escaped || points[indexes[i]] == value.codePointAt(i))
            .as("offset %d of %s in %s", i, value, yaml)
            .isTrue();
      }
    }
  }
}
