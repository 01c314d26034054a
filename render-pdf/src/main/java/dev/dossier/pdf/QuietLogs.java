package dev.dossier.pdf;

import com.openhtmltopdf.util.XRLog;

/**
 * Keeps the libraries beneath from talking past Dossier's problem report: what they have to say is
 * about markup and fonts of Dossier's own, which tests judge.
 */
final class QuietLogs {
  static {
    XRLog.setLoggingEnabled(false);
  }

  private QuietLogs() {}

  /** Does its work when it is first called. */
  static void hush() {}
}
