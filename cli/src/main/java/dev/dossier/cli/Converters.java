package dev.dossier.cli;

import dev.dossier.InvalidPaths;
import dev.dossier.starter.StarterKind;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options and parameters, with errors in plain words. */
final class Converters {
  private Converters() {}

  static void register(CommandLine line) {
    line.registerConverter(LocalDate.class, Converters::day)
        .registerConverter(int.class, Converters::number)
        .registerConverter(Path.class, Converters::path)
        .registerConverter(StarterKind.class, Converters::kind)
        .registerConverter(CompletionCommand.Shell.class, Converters::shell);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new TypeConversionException("'" + text + "' is not a day such as 2026-01-31");
    }
  }

  private static Integer number(String text) {
    try {
      return Integer.valueOf(text);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + text + "' is not a whole number");
    }
  }

  private static Path path(String text) {
    if (text.isBlank()) {
      throw new TypeConversionException("it is empty; name a file or folder");
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(InvalidPaths.explain(e));
    }
  }

  private static StarterKind kind(String text) {
    return oneOf(StarterKind.values(), StarterKind::word, text);
  }

  private static CompletionCommand.Shell shell(String text) {
    return oneOf(CompletionCommand.Shell.values(), CompletionCommand.Shell::name, text);
  }

  private static <T> T oneOf(T[] values, Function<T, String> word, String text) {
    return Arrays.stream(values)
        .filter(each -> word.apply(each).equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    Arrays.stream(values)
                        .map(word)
                        .collect(Collectors.joining(", ", "'" + text + "' is not one of ", ""))));
  }
}
