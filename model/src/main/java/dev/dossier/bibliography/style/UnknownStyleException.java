package dev.dossier.bibliography.style;

import org.jspecify.annotations.Nullable;

/**
 * Signals an unknown or invalid citation style. The message is shown to the author of the profile.
 */
public final class UnknownStyleException extends Exception {
  private static final long serialVersionUID = 1L;

  private final @Nullable String suggestion;

  /** Creates an exception with the name that was probably meant, or {@code null}. */
  UnknownStyleException(String message, @Nullable String suggestion) {
    super(message);
    this.suggestion = suggestion;
  }

  /** Returns the message, which is never {@code null}. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  /** Returns the name of a style that was probably meant, or {@code null}. */
  public @Nullable String suggestion() {
    return suggestion;
  }
}
