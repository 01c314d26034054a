package dev.dossier.cli.arguments;

/** Arguments that cannot be followed. The message is one line that says what is wrong. */
public final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UsageException(String message) {
    super(message);
  }
}
