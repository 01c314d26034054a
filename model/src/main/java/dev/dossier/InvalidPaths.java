package dev.dossier;

import dev.dossier.source.file.InputFile;
import java.nio.file.InvalidPathException;

/** Explains why text is not a file name, for programs that take file names from their users. */
public final class InvalidPaths {
  private InvalidPaths() {}

  /**
   * Returns why a name is not a valid file name and what to do, as a sentence without a full stop.
   *
   * <pre>{@code
   * try {
   *   Dossier.read(Path.of(args[0]));
   * } catch (InvalidPathException e) {
   *   System.err.println(InvalidPaths.explain(e));
   * }
   * }</pre>
   */
  public static String explain(InvalidPathException e) {
    return "'" + e.getInput() + "' " + InputFile.unnamed(e);
  }
}
