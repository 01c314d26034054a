package dev.dossier.source.overlay;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a profile outside of it.
 *
 * @param overlay the file with what is private, which must be there; {@code null} for the one
 *     beside the profile, if it is there
 * @param overlayName what problems call that file; {@code null} for its path
 * @param variables the value of a variable by its name, {@code env.PHONE} for one of the
 *     environment; {@code null} if it is not set
 */
public record Outside(
    @Nullable Path overlay,
    @Nullable String overlayName,
    UnaryOperator<@Nullable String> variables) {
  /** No variables, and the overlay beside the profile if there is one. */
  public static final Outside NOTHING = new Outside(null, null, name -> null);
}
