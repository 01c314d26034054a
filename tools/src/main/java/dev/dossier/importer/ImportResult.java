package dev.dossier.importer;

import dev.dossier.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
  public ImportResult {
    files = List.copyOf(files);
    privateKeys = List.copyOf(privateKeys);
    privateComments = List.copyOf(privateComments);
    problems = List.copyOf(problems);
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
