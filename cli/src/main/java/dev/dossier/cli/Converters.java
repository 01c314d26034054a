package dev.dossier.cli;

import dev.dossier.InvalidPaths;
import dev.dossier.starter.StarterKind;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
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
        .registerConverter(StarterKind.class, Converters::kind);
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
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(InvalidPaths.explain(e));
    }
  }

  private static StarterKind kind(String text) {
    return Arrays.stream(StarterKind.values())
        .filter(each -> each.word().equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    Arrays.stream(StarterKind.values())
                        .map(StarterKind::word)
                        .collect(Collectors.joining(", ", "'" + text + "' is not one of ", ""))));
  }
}
