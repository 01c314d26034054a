package dev.dossier.source.overlay;

import dev.dossier.Setting;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Inputs of a profile that are given outside of it: its private file, variables and settings.
 *
 * @param overlay the file with what is private, which must be there; {@code null} for the one
 *     beside the profile, if it is there
 * @param overlayName what problems call that file; {@code null} for its path
 * @param variables the value of a variable by its name, {@code env.PHONE} for one of the
 *     environment; {@code null} if it is not set
 * @param settings values in place of those in the profile
 */
public record ExternalInputs(
    @Nullable Path overlay,
    @Nullable String overlayName,
    UnaryOperator<@Nullable String> variables,
    List<Setting> settings) {
  /** No variables, and the overlay beside the profile if there is one. */
  public static final ExternalInputs NOTHING =
      new ExternalInputs(null, null, name -> null, List.of());
}
