package dev.dossier;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Options for reading a profile. Immutable.
 *
 * <pre>{@code
 * ReadOptions options = ReadOptions.defaults().withName("cv/profile.yaml");
 * }</pre>
 *
 * @param name the profile's name in problems, such as a relative path; {@code null} for the path
 *     that it is read from
 * @param overlay the file with private values, which must exist; {@code null} for {@code
 *     profile.private.yaml} beside the profile, which may be missing
 * @param overlayName the name of that file in problems; {@code null} for its path
 * @param variables returns the value of a variable by its name in {@code ${…}}: {@code env.PHONE}
 *     for an environment variable, otherwise a property; {@code null} if it is not set
 * @param settings values in place of those in the profile, later ones last
 */
public record ReadOptions(
    @Nullable String name,
    @Nullable Path overlay,
    @Nullable String overlayName,
    UnaryOperator<@Nullable String> variables,
    List<Setting> settings) {
  private static final String ENVIRONMENT = "env.";

  public ReadOptions {
    settings = List.copyOf(settings);
  }

  /** Returns options with the environment variables and system properties of this process. */
  public static ReadOptions defaults() {
    return new ReadOptions(null, null, null, ReadOptions::ofThisProcess, List.of());
  }

  // The only place where Dossier reads the environment.
  private static @Nullable String ofThisProcess(@Nullable String name) {
    if (name == null) {
      return null;
    }
    return name.startsWith(ENVIRONMENT)
        ? System.getenv(name.substring(ENVIRONMENT.length()))
        : System.getProperty(name);
  }

  /** Returns options with this name of the profile in problems. */
  public ReadOptions withName(String called) {
    return new ReadOptions(called, overlay, overlayName, variables, settings);
  }

  /**
   * Returns options with this file of private values.
   *
   * @param called its name in problems
   */
  public ReadOptions withOverlay(Path file, String called) {
    return new ReadOptions(name, file, called, variables, settings);
  }

  /** Returns options with these variables instead of those of the process. */
  public ReadOptions withVariables(UnaryOperator<@Nullable String> values) {
    return new ReadOptions(name, overlay, overlayName, values, settings);
  }

  /** Returns options with these values in place of those in the profile. */
  public ReadOptions withSettings(List<Setting> values) {
    return new ReadOptions(name, overlay, overlayName, variables, values);
  }
}
