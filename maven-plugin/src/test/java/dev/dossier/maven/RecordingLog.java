package dev.dossier.maven;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** A log that records its lines with their level: {@code ERROR no such file}. */
final class RecordingLog extends SystemStreamLog {
  private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

  @Override
  public void info(CharSequence content) {
    lines.add("INFO " + content);
  }

  @Override
  public void warn(CharSequence content) {
    lines.add("WARNING " + content);
  }

  @Override
  public void error(CharSequence content) {
    lines.add("ERROR " + content);
  }

  List<String> lines() {
    return List.copyOf(lines);
  }
}
