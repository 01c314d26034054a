package dev.dossier.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.ProfileFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of thousands of short parts are read or reported; patterns do not overflow the stack. */
class LongValuesTest {
  @TempDir Path path;
  private ProfileFolder folder;

  @BeforeEach
  void start() {
    folder = new ProfileFolder(path);
  }

  @ParameterizedTest
  @CsvSource({
    "'person: {name: Ada, website: \"%s\"}', a., '', is not a URL",
    "'person: {name: Ada, email: \"a@a%s\"}', .a, '', is not an e-mail address",
    "'person: {name: Ada}\nlanguage: en%s', -a, '', is not a language tag",
    "'person: {name: Ada, summary: \"See @%s.\"}', a, '', ''",
    "'person: {name: Ada, summary: \"See [@a, p. 1%s].\"}', ',1', '', ''",
  })
  void isReadOrReported(String profile, String part, String end, String message) {
    String text = profile.formatted(part.repeat(9_900 / part.length()) + end);
    Dossier dossier = folder.read(text + "\n");
    assertThat(folder.problems(dossier)).contains(message).hasSizeLessThan(1_000);
  }
}
