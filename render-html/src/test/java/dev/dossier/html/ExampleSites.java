package dev.dossier.html;

import dev.dossier.Dossier;
import dev.dossier.WriteOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Whole sites, made from YAML and written to a folder. */
public final class ExampleSites {
  private static final Path EXAMPLE = Path.of("..", "example-profile");
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 7);

  private ExampleSites() {}

  /**
   * The first example in {@code first}, and the long career in {@code folio} and {@code rail}.
   *
   * @param copy a folder for profiles
   */
  public static void all(Path to, Path copy) throws IOException {
    first(to.resolve("first"));
    careerInBothThemes(to, copy);
  }

  /**
   * The long career in {@code folio}, its main site in {@code rail}, each named for its theme.
   *
   * @param copy a folder for profiles
   */
  static void careerInBothThemes(Path to, Path copy) throws IOException {
    career(to.resolve("folio"));
    career("rail", copy.resolve("career"), to.resolve("rail"));
  }

  /** The page of the first profile of the example. */
  static void first(Path to) throws IOException {
    write(EXAMPLE.resolve("profile.yaml"), to, "portfolio");
  }

  /** The pages of the long career, and all that lies beside them. */
  public static void career(Path to) throws IOException {
    write(EXAMPLE.resolve("career/profile.yaml"), to, "portfolio", "hpc");
  }

  /** The main site of the long career in another theme; its profile is copied to a folder. */
  private static void career(String theme, Path copy, Path to) throws IOException {
    Path from = EXAMPLE.resolve("career");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(from.relativize(file).toString()));
      }
    }
    Path profile = copy.resolve("profile.yaml");
    String text = Files.readString(profile);
    Files.writeString(
        profile, text.replace("    site: {", "    theme: " + theme + "\n    site: {"));
    write(profile, to, "portfolio");
  }

  /** What becomes of a profile that says a name and nothing else. */
  static void nameOnly(Path copy, Path to) throws IOException {
    Path profile = copy.resolve("profile.yaml");
    Files.writeString(profile, "person: {name: Ada Example}\n");
    write(profile, to, "portfolio");
  }

  /** Documents of a profile. */
  public static void write(Path profile, Path to, String... documents) throws IOException {
    Dossier.read(profile)
        .write(to, WriteOptions.defaults().withDocuments(List.of(documents)).withToday(TODAY));
  }
}
