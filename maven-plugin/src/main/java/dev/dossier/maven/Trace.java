package dev.dossier.maven;

import org.jspecify.annotations.Nullable;

/**
 * Where another exception was thrown, without its message: that may hold a private value of the
 * profile, and logs of builds are often public.
 */
final class Trace extends Exception {
  private static final long serialVersionUID = 1L;

  private Trace(String type, @Nullable Throwable cause) {
    super(type, cause, false, true);
  }

  /** The trace of an exception and its causes. */
  static Trace of(Throwable thrown) {
    Throwable cause = thrown.getCause();
    Trace trace = new Trace(thrown.getClass().getName(), cause == null ? null : of(cause));
    trace.setStackTrace(thrown.getStackTrace());
    return trace;
  }
}
