package dev.dossier.pdf.engine;

import com.openhtmltopdf.util.XRLog;

/**
 * Turns off the loggers of openhtmltopdf, which write to the console about markup and style sheets,
 * beside the problems that Dossier reports. FontBox has loggers of its own, see {@link
 * CharacterMaps}. Can go once the engine logs nothing by default; no public issue is known.
 */
public final class QuietLogs {
  static {
    XRLog.setLoggingEnabled(false);
  }

  private QuietLogs() {}

  /** Turns the loggers off when it is first called. */
  public static void turnOff() {}
}
