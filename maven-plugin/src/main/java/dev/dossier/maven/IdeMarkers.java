package dev.dossier.maven;

import dev.dossier.Problem;
import dev.dossier.Severity;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import javax.inject.Provider;
import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.build.DefaultBuildContext;
import org.jspecify.annotations.Nullable;

/**
 * Shows problems in the editors of an IDE, each at its line and column. Does nothing on the command
 * line, where the log has them.
 */
final class IdeMarkers {
  /** Shows nothing. */
  static final IdeMarkers NONE = new IdeMarkers(null, Path.of(""));

  private final @Nullable BuildContext ide;
  private final Path folder;

  private IdeMarkers(@Nullable BuildContext ide, Path folder) {
    this.ide = ide;
    this.folder = folder;
  }

  /**
   * Returns the markers of a build.
   *
   * @param provider provides the IDE; on the command line one that would log each problem again
   * @param folder the folder against which files of problems are resolved
   */
  static IdeMarkers of(@Nullable Provider<BuildContext> provider, Path folder) {
    try {
      BuildContext context = provider == null ? null : provider.get();
      boolean isIde = context != null && context.getClass() != DefaultBuildContext.class;
      return isIde ? new IdeMarkers(context, folder) : NONE;
    } catch (RuntimeException | LinkageError e) {
      return NONE; // Markers are an extra: documents do not depend on them.
    }
  }

  /** Removes the markers of a file, before it is read again. */
  void clear(Path file) {
    if (ide != null) {
      ide.removeMessages(folder.resolve(file).toFile());
    }
  }

  /** Shows a problem in its file, unless it is about an option. Hints are not shown. */
  void show(Problem problem) {
    if (ide == null || problem.severity() == Severity.HINT) {
      return;
    }
    try {
      File file = folder.resolve(problem.file()).toFile();
      if (file.isFile()) {
        int severity =
            problem.isError() ? BuildContext.SEVERITY_ERROR : BuildContext.SEVERITY_WARNING;
        // Without the line of the file, which the editor shows.
        String message = text(problem);
        ide.addMessage(file, problem.line(), problem.column(), message, severity, null);
      }
    } catch (InvalidPathException e) {
      // The name of an option.
    }
  }

  private static String text(Problem problem) {
    return problem.suggestion() == null
        ? problem.message()
        : problem.message() + "; did you mean '" + problem.suggestion() + "'?";
  }
}
