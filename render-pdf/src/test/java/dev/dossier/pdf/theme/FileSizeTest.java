package dev.dossier.pdf.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.pdf.Examples;
import dev.dossier.pdf.Printed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FileSizeTest {
  static List<String> themes() {
    return PrintTheme.NAMES;
  }

  @ParameterizedTest
  @MethodSource("themes")
  void aShortCvIsSmallAndItsTagsArePacked(String theme) throws IOException {
    byte[] file = Printed.file(Examples.cv(Examples.SEED, theme));
    assertThat(Printed.pages(file)).hasSizeLessThan(3);
    assertThat(file).hasSizeLessThan(60_000);
    assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("/ObjStm");
  }
}
