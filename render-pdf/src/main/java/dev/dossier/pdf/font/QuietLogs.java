package dev.dossier.pdf.font;

import com.openhtmltopdf.util.XRLog;

/**
 * Keeps the libraries beneath from talking past Dossier's problem report: what they have to say is
 * about markup and fonts of Dossier's own, which tests judge.
 */
public final class QuietLogs {
  static {
    XRLog.setLoggingEnabled(false);
  }

  private QuietLogs() {}

  /** Does its work when it is first called. */
  public static void hush() {}
}
