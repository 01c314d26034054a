package dev.dossier;

import dev.dossier.source.file.InputFile;
import java.nio.file.InvalidPathException;

/** Explains names that no file can have, for programs that take names of files from their users. */
public final class InvalidPaths {
  private InvalidPaths() {}

  /**
   * Why a name is no name of a file, and what helps: a sentence without a full stop.
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
