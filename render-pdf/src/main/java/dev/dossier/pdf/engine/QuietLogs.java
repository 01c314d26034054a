package dev.dossier.pdf.engine;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;

/**
 * Turns off the loggers of openhtmltopdf, which write to the console about markup and style sheets,
 * beside the problems that Dossier reports. FontBox has loggers of its own, see {@link
 * CharacterMaps}. Can go once the engine logs nothing by default; no public issue is known.
 */
public final class QuietLogs {
  static {
    XRLog.setLoggingEnabled(false);
    XRLog.setLoggerImpl(new Silent()); // The default one is made even so, and takes time.
  }

  private QuietLogs() {}

  /** Turns the loggers off when it is first called. */
  public static void turnOff() {}

  private static final class Silent implements XRLogger {
    @Override
    public void log(String where, Level level, String message) {}

    @Override
    public void log(String where, Level level, String message, @Nullable Throwable cause) {}

    @Override
    public void setLevel(String logger, Level level) {}

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
      return false;
    }
  }
}
