package dev.dossier.source.file;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.SourceLocation;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files that were read, by name. Creates problems from locations in them. */
public final class SourceFiles {
  private final Map<String, SourceFile> byName = new HashMap<>();

  public void add(SourceFile file) {
    SourceFile earlier = byName.put(file.name(), file);
    if (earlier != null) {
      file.addAll(earlier);
    }
  }

  /** Returns a problem with the whole value at a location. */
  public Problem problem(
      Severity severity, SourceLocation at, String message, @Nullable String suggestion) {
    return problem(severity, at, 0, Integer.MAX_VALUE, message, suggestion);
  }

  /**
   * Returns a problem with a part of the value at a location.
   *
   * @param offset the start of the part in the value, in UTF-16 code units
   * @param length the number of code units to mark
   */
  public Problem problem(
      Severity severity,
      SourceLocation at,
      int offset,
      int length,
      String message,
      @Nullable String suggestion) {
    if (at.line() == 0) {
      return Problem.ofFile(severity, at.file(), message);
    }
    SourceFile file = byName.get(at.file());
    return file == null
        ? new Problem(
            severity, at.file(), at.line(), at.column(), at.path(), message, suggestion, null, 1)
        : file.nodes().problem(severity, at, offset, length, message, suggestion);
  }

  /** Returns a problem with the first of these characters in the value at a location. */
  Problem problemWith(String characters, Severity severity, SourceLocation at, String message) {
    String value = value(at);
    int offset =
        characters
            .codePoints()
            .map(value::indexOf)
            .filter(found -> found >= 0)
            .findFirst()
            .orElse(0);
    int length = value.isEmpty() ? 1 : Character.charCount(value.codePointAt(offset));
    return problem(severity, at, offset, length, message, null);
  }

  /**
   * Returns the scalar at a location. A list or mapping in block style is located at its first item
   * or key, and has that text. Empty if there is no scalar.
   */
  public String value(SourceLocation at) {
    SourceFile file = at.line() == 0 ? null : byName.get(at.file());
    return file == null ? "" : file.nodes().value(at);
  }
}
