package dev.dossier.importer;

import dev.dossier.Dossier;
import dev.dossier.Problem;
import dev.dossier.ReadOptions;
import dev.dossier.importer.draft.Draft;
import dev.dossier.importer.draft.DraftMap;
import dev.dossier.importer.draft.ProfileWriter;
import dev.dossier.importer.draft.SourceNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a profile that was made as it will be read later. A value with an error, such as an end
 * before its start, leaves the profile, and its source is reported with the message of that error.
 */
final class ProfileCheck {
  /** Each round removes at least one value; few profiles need more than two. */
  private static final int MOST_ROUNDS = 50;

  private final DraftMap profile;
  private final String heading;
  private final Map<String, Path> files;

  /**
   * Makes a check.
   *
   * @param files the files that the profile names, by their relative paths
   */
  ProfileCheck(DraftMap profile, String heading, Map<String, Path> files) {
    this.profile = profile;
    this.heading = heading;
    this.files = files;
  }

  /** Removes what has errors. */
  void removeErrors() throws IOException {
    Path folder = Files.createTempDirectory("dossier-import");
    try {
      for (Map.Entry<String, Path> file : files.entrySet()) {
        Files.copy(file.getValue(), folder.resolve(file.getKey()));
      }
      int rounds = 1;
      while (removeErrors(folder) && rounds < MOST_ROUNDS) {
        rounds++;
      }
    } finally {
      delete(folder);
    }
  }

  /** Returns whether something was removed, after which there may be other errors. */
  private boolean removeErrors(Path folder) throws IOException {
    ProfileWriter writer = new ProfileWriter(profile, heading);
    Path file = Files.writeString(folder.resolve("profile.yaml"), writer.text());
    Dossier dossier = Dossier.read(file, ReadOptions.defaults().withVariables(any -> null));
    Set<ProfileWriter.Place> removed = new HashSet<>();
    for (Problem problem : dossier.problems()) {
      ProfileWriter.Place place = isOf(file, problem) ? writer.at(problem.line()) : null;
      if (place != null && removed.add(place)) {
        remove(place, problem.message());
      }
    }
    return !removed.isEmpty();
  }

  private static boolean isOf(Path profile, Problem problem) {
    return problem.isError() && problem.file().equals(profile.toString());
  }

  private static void remove(ProfileWriter.Place place, String reason) {
    Draft value = place.owner().remove(place.key());
    List<SourceNode> sources = value == null ? List.of() : value.sources();
    sources.forEach(source -> source.reject(reason));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> content = Files.list(folder)) {
      for (Path each : content.toList()) {
        Files.deleteIfExists(each);
      }
    }
    Files.deleteIfExists(folder);
  }
}
