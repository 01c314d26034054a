package dev.dossier.importer;

import dev.dossier.Problem;
import dev.dossier.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an import made.
 *
 * @param files the written files, the profile first; empty if an input has errors
 * @param privateKeys the keys of the profile that hold private data: {@code person.private.phone}
 * @param privateComments the values of the sources that may be private and stand in comments of the
 *     profile, since it has no key for them: {@code basics.phone}
 * @param problems errors of the input; or hints and warnings, one for each value that the profile
 *     does not have. Sorted by file and line.
 */
public record ImportResult(
    List<Path> files,
    List<String> privateKeys,
    List<String> privateComments,
    List<Problem> problems) {
  private static final int MOST_ALIKE = 3;

  public ImportResult {
    files = List.copyOf(files);
    privateKeys = List.copyOf(privateKeys);
    privateComments = List.copyOf(privateComments);
    problems = List.copyOf(problems);
  }

  /**
   * Returns the problems for people: of more than three alike hints, the first stands for all. Each
   * value that was not imported is a comment in the profile.
   */
  public List<Problem> summary() {
    Map<String, List<Problem>> alike = new LinkedHashMap<>();
    for (Problem problem : problems) {
      boolean isHint = problem.severity() == Severity.HINT;
      String key = isHint ? problem.file() + ": " + problem.message() : "" + alike.size();
      alike.computeIfAbsent(key, any -> new ArrayList<>()).add(problem);
    }
    return alike.values().stream()
        .flatMap(all -> all.size() > MOST_ALIKE ? Stream.of(first(all)) : all.stream())
        .sorted()
        .toList();
  }

  private static Problem first(List<Problem> alike) {
    Problem first = alike.get(0);
    return new Problem(
        first.severity(),
        first.file(),
        first.line(),
        first.column(),
        first.path(),
        first.message() + ", and " + (alike.size() - 1) + " more alike",
        first.suggestion(),
        first.excerpt(),
        first.length());
  }

  /**
   * Returns lines that say which private data the profile holds, and how to keep them out of a
   * public repository; none if it holds none.
   *
   * @param profile the profile as the user names it: {@code cv/profile.yaml}
   */
  public List<String> privacyNote(String profile) {
    List<String> lines = new ArrayList<>();
    if (!privateKeys.isEmpty()) {
      String overlay = profile.replaceFirst("(\\.[^./\\\\]*)?$", "") + ".private.yaml";
      lines.add(profile + " holds private data: " + String.join(", ", privateKeys) + ".");
      lines.add(
          "Before you publish the file, move these keys to "
              + overlay
              + ", which has the same keys,");
      if (privateKeys.stream().anyMatch(key -> key.startsWith("references."))) {
        lines.add("and entries with the same ids,");
      }
      lines.add("and keep that file out of version control ('*.private.yaml' in .gitignore).");
      lines.add("Only documents with 'private: true' print them.");
    }
    if (!privateComments.isEmpty()) {
      lines.add(
          "Comments in "
              + profile
              + " hold values that may be private: "
              + String.join(", ", privateComments)
              + ".");
      lines.add("Delete these comments before you publish the file.");
    }
    return lines;
  }
}
