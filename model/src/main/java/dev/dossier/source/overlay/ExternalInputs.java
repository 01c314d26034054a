package dev.dossier.source.overlay;

import dev.dossier.Setting;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Inputs from outside of the profile: its private file, variables and settings.
 *
 * @param overlay the private file, which must exist; {@code null} for the one beside the profile,
 *     if there is one
 * @param overlayName the name of that file in problems; {@code null} for its path
 * @param variables returns the value of a variable by its name, {@code env.PHONE} for one of the
 *     environment; {@code null} if it is not set
 * @param settings values that replace those of the profile
 */
public record ExternalInputs(
    @Nullable Path overlay,
    @Nullable String overlayName,
    UnaryOperator<@Nullable String> variables,
    List<Setting> settings) {
  /** No variables and settings, and the overlay beside the profile if there is one. */
  public static final ExternalInputs NOTHING =
      new ExternalInputs(null, null, name -> null, List.of());
}
