package dev.dossier;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a profile is read with, beside its files.
 *
 * @param name what problems call the profile: a path, as seen from where their reader is; {@code
 *     null} for the path that it is read from
 * @param overlay the file with what is private, which must be there; {@code null} for the one
 *     beside the profile, {@code profile.private.yaml}, if it is there
 * @param overlayName what problems call that file; {@code null} for its path
 * @param variables the value of a variable by its name, as in {@code ${env.PHONE}}: {@code
 *     env.PHONE} for one of the environment, else a property; {@code null} if it is not set
 */
public record ReadOptions(
    @Nullable String name,
    @Nullable Path overlay,
    @Nullable String overlayName,
    UnaryOperator<@Nullable String> variables) {
  private static final String ENVIRONMENT = "env.";

  /** With the variables of this process: its environment, its system properties. */
  public static ReadOptions defaults() {
    return new ReadOptions(null, null, null, ReadOptions::ofThisProcess);
  }

  // The one place where Dossier looks at the environment.
  private static @Nullable String ofThisProcess(@Nullable String name) {
    if (name == null) {
      return null;
    }
    return name.startsWith(ENVIRONMENT)
        ? System.getenv(name.substring(ENVIRONMENT.length()))
        : System.getProperty(name);
  }

  /** With the profile called so in problems. */
  public ReadOptions withName(String called) {
    return new ReadOptions(called, overlay, overlayName, variables);
  }

  /** With this overlay. */
  public ReadOptions withOverlay(Path file, String called) {
    return new ReadOptions(name, file, called, variables);
  }

  /** With these variables in place of those of the process. */
  public ReadOptions withVariables(UnaryOperator<@Nullable String> values) {
    return new ReadOptions(name, overlay, overlayName, values);
  }
}
