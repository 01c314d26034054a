package dev.dossier.html;

import dev.dossier.Dossier;
import dev.dossier.ReadOptions;
import dev.dossier.Setting;
import dev.dossier.WriteOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Complete sites, rendered from YAML to a folder. */
public final class ExampleSites {
  private static final Path EXAMPLE = Path.of("..", "example-profile");
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 7);

  private ExampleSites() {}

  /**
   * The first example in {@code first}, and the long career in folders named for the themes.
   *
   * @param copy a folder for profiles
   */
  public static void all(Path to, Path copy) throws IOException {
    first(to.resolve("first"));
    careerInAllThemes(to, copy);
  }

  /**
   * The long career in {@code folio}, and its main site in the other themes, each named for its
   * theme.
   *
   * @param copy a folder for profiles
   */
  static void careerInAllThemes(Path to, Path copy) throws IOException {
    career(to.resolve("folio"));
    for (String theme : List.of("rail", "showcase")) {
      career(theme, copy.resolve("career-" + theme), to.resolve(theme));
    }
  }

  /** Returns the page of the first example profile. */
  static void first(Path to) throws IOException {
    write(EXAMPLE.resolve("profile.yaml"), to, "portfolio");
  }

  /** Returns the pages of the career and the files beside them. */
  public static void career(Path to) throws IOException {
    write(EXAMPLE.resolve("career/profile.yaml"), to, "portfolio", "hpc");
  }

  /** Returns the main site of the career in another theme; copies the profile to a folder. */
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

  /**
   * The main site of an example in a theme.
   *
   * @param example {@code seed}, {@code career} or {@code portfolio}
   */
  static void inTheme(String example, String theme, Path to) throws IOException {
    Path profile = EXAMPLE.resolve(example.equals("seed") ? "" : example).resolve("profile.yaml");
    Setting setting = new Setting("--set", "documents.portfolio.theme", theme);
    Dossier.read(profile, ReadOptions.defaults().withSettings(List.of(setting)))
        .write(to, WriteOptions.defaults().withDocuments(List.of("portfolio")).withToday(TODAY));
  }

  /** Returns the site of a profile that has only a name. */
  static void nameOnly(Path copy, Path to) throws IOException {
    Path profile = copy.resolve("profile.yaml");
    Files.writeString(profile, "person: {name: Ada Example}\n");
    write(profile, to, "portfolio");
  }

  /** Returns the documents of a profile. */
  public static void write(Path profile, Path to, String... documents) throws IOException {
    Dossier.read(profile)
        .write(to, WriteOptions.defaults().withDocuments(List.of(documents)).withToday(TODAY));
  }
}
