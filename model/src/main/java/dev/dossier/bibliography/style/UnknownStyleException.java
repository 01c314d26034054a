package dev.dossier.bibliography.style;

import org.jspecify.annotations.Nullable;

/** There is no such citation style. The message is for the writer of the profile. */
public final class UnknownStyleException extends Exception {
  private static final long serialVersionUID = 1L;

  private final @Nullable String suggestion;

  /** With what was probably meant; {@code null} if nothing is near. */
  public UnknownStyleException(String message, @Nullable String suggestion) {
    super(message);
    this.suggestion = suggestion;
  }

  /** The message; never {@code null}. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  /** The name of a style that was probably meant; {@code null} if nothing is near. */
  public @Nullable String suggestion() {
    return suggestion;
  }
}
