package dev.dossier.importer;

import dev.dossier.Problem;
import java.nio.file.Path;
import java.util.List;

/**
 * What an import made.
 *
 * @param files the written files, the profile first; empty if an input has errors
 * @param problems errors of the input; or hints and warnings, one for each value that the profile
 *     does not have. Sorted by file and line.
 */
public record ImportResult(List<Path> files, List<Problem> problems) {
  public ImportResult {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }
}
