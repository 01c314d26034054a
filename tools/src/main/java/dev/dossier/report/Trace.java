package dev.dossier.report;

import org.jspecify.annotations.Nullable;

/**
 * The stack trace of another exception without its message, which may contain a private value of
 * the profile. Build logs are often public.
 */
public final class Trace extends Exception {
  private static final long serialVersionUID = 1L;

  private Trace(String type, @Nullable Throwable cause) {
    super(type, cause, false, true);
  }

  /** Returns the trace of an exception and its causes. */
  public static Trace of(Throwable thrown) {
    Throwable cause = thrown.getCause();
    Trace trace = new Trace(thrown.getClass().getName(), cause == null ? null : of(cause));
    trace.setStackTrace(thrown.getStackTrace());
    return trace;
  }
}
