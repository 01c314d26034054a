package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No regular expression overflows the stack. The JDK matches a repeated group by recursion, unless
 * it is possessive, so a long value would end the program: {@code (?:a|b)*+}, or {@code
 * (?:a|b){0,16}}.
 */
class RepeatedGroupsTest {

  /** In a string, the end of a group with a quantifier that has no bound and is not possessive. */
  private static final Pattern REPEATED =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*?(?<!\\\\)\\)(?:[*+](?!\\+)|\\{\\d+,}(?!\\+)).*");

  @Test
  void groupsAreRepeatedPossessivelyOrWithABound() {
    List<String> repeated =
        sources().flatMap(file -> lines(file).filter(RepeatedGroupsTest::repeats)).toList();
    assertThat(repeated).isEmpty();
  }

  @Test
  void aRepeatedGroupIsFound() {
    assertThat(repeats("Pattern.compile(\"(?:a|b)*c\")")).isTrue();
    assertThat(repeats("Pattern.compile(\"(a|b){2,}\")")).isTrue();
    assertThat(repeats("Pattern.compile(\"(?:a|b)*+c\\\\)*\")")).isFalse();
  }

  private static boolean repeats(String line) {
    String code = line.strip();
    return !code.startsWith("*") && !code.startsWith("//") && REPEATED.matcher(code).find();
  }

  private static Stream<Path> sources() {
    return BuildModules.sources().stream()
        .flatMap(RepeatedGroupsTest::walk)
        .filter(file -> file.toString().endsWith(".java"));
  }

  private static Stream<Path> walk(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream().map(line -> file.getFileName() + ": " + line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
