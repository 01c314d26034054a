package dev.dossier.importer;

import dev.dossier.Dossier;
import dev.dossier.Problem;
import dev.dossier.ReadOptions;
import dev.dossier.Severity;
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
  private static final String PROFILE = "profile.yaml";

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

  /**
   * Removes what has errors.
   *
   * @return the problems of the files that the profile names
   */
  List<Problem> removeErrors() throws IOException {
    Path folder = Files.createTempDirectory("dossier-import");
    try {
      for (Map.Entry<String, Path> file : files.entrySet()) {
        Files.copy(file.getValue(), folder.resolve(file.getKey()));
      }
      Dossier dossier = read(folder);
      for (int round = 1; round <= MOST_ROUNDS && removeErrors(dossier); round++) {
        dossier = read(folder);
      }
      return ofFiles(dossier);
    } finally {
      delete(folder);
    }
  }

  private Dossier read(Path folder) throws IOException {
    String text = new ProfileWriter(profile, heading).text();
    Path file = Files.writeString(folder.resolve(PROFILE), text);
    // The name is relative, and so are those of files beside it: problems show no other folder.
    return Dossier.read(file, ReadOptions.defaults().withName(PROFILE).withVariables(any -> null));
  }

  /**
   * Problems of the files beside the profile, none of them an error: the files stay as they are.
   */
  private List<Problem> ofFiles(Dossier dossier) {
    return dossier.problems().stream()
        .flatMap(
            problem ->
                files.entrySet().stream()
                    .filter(file -> problem.file().equals(file.getKey()))
                    .map(file -> warning(problem.in(file.getValue().toString()))))
        .toList();
  }

  private static Problem warning(Problem problem) {
    return problem.isError()
        ? new Problem(
            Severity.WARNING,
            problem.file(),
            problem.line(),
            problem.column(),
            problem.path(),
            problem.message(),
            problem.suggestion(),
            problem.excerpt(),
            problem.length())
        : problem;
  }

  /** Returns whether something was removed, after which there may be other errors. */
  private boolean removeErrors(Dossier dossier) {
    ProfileWriter writer = new ProfileWriter(profile, heading);
    Set<ProfileWriter.Place> removed = new HashSet<>();
    for (Problem problem : dossier.problems()) {
      ProfileWriter.Place place = isOfProfile(problem) ? writer.at(problem.line()) : null;
      if (place != null && removed.add(place)) {
        remove(place, problem.message());
      }
    }
    return !removed.isEmpty();
  }

  private static boolean isOfProfile(Problem problem) {
    return problem.isError() && problem.file().equals(PROFILE);
  }

  private static void remove(ProfileWriter.Place place, String reason) {
    Draft value = place.owner().remove(place.key());
    List<SourceNode> sources = value == null ? List.of() : value.sources();
    sources.forEach(source -> source.rejectValue(reason));
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
