package dev.dossier.maven;

import java.util.Properties;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The variables of a profile: properties of the command line, then of the POM, then of the system,
 * as Maven looks them up.
 */
final class Variables implements UnaryOperator<@Nullable String> {
  private final @Nullable Properties[] sources;

  /** Creates variables; the first source that has a name counts. */
  Variables(@Nullable Properties... sources) {
    this.sources = sources;
  }

  @Override
  public @Nullable String apply(@Nullable String name) {
    for (@Nullable Properties source : sources) {
      String value = source == null || name == null ? null : source.getProperty(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
