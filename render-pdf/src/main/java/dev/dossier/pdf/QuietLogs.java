package dev.dossier.pdf;

import com.openhtmltopdf.util.XRLog;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps the libraries beneath from talking past Dossier's problem report: what they have to say is
 * about markup and fonts of Dossier's own, which tests judge.
 */
final class QuietLogs {
  /** Held, since the log manager forgets the level of a logger that nobody holds. */
  private static final Logger FONT_TABLES = Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");

  static {
    XRLog.setLoggingEnabled(false);
    // Noto Emoji has a table of variation sequences, which fontbox warns that it does not read.
    FONT_TABLES.setLevel(Level.SEVERE);
  }

  private QuietLogs() {}

  /** Does its work when it is first called. */
  static void hush() {}
}
