package dev.dossier.incremental;

import dev.dossier.Dossier;
import dev.dossier.InputPath;
import dev.dossier.Problem;
import dev.dossier.WrittenFile;
import dev.dossier.document.Document;
import dev.dossier.render.KeptDocuments;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a document of the last build if it would be rendered from the same values and files, has
 * its files as they were written, and had no problems, whose lines may be others now.
 */
final class UnchangedDocuments implements KeptDocuments {
  private final @Nullable BuildRecord last;
  private final String salt;
  private final Dossier dossier;
  private final Path folder;
  private final Instant start;
  private final Map<String, String> hashes = new HashMap<>();
  private final Map<String, List<Path>> kept = new HashMap<>();
  private final Map<Path, FileState> outputs = new HashMap<>();

  /**
   * Creates a decision for one build.
   *
   * @param last the last build; {@code null} if nothing of it can be kept
   * @param salt of hashes; that of the last build if there was one
   * @param folder the output folder
   * @param start of the build
   */
  UnchangedDocuments(
      @Nullable BuildRecord last, String salt, Dossier dossier, Path folder, Instant start) {
    this.last = last;
    this.salt = salt;
    this.dossier = dossier;
    this.folder = folder.toAbsolutePath().normalize();
    this.start = start;
  }

  @Override
  public List<String> files(Document document) {
    DocumentFingerprint.Known now = DocumentFingerprint.of(document, salt);
    hashes.put(document.name(), now.hash());
    MadeDocument before = last == null ? null : last.document(document.name());
    if (last == null
        || before == null
        || !before.isMadeFrom(now.hash())
        || !now.paths().stream().allMatch(path -> isUnchanged(path, last.inputs()))) {
      return List.of();
    }
    Map<Path, FileState> states = new HashMap<>();
    for (Path file : before.files()) {
      FileState written = last.outputs().get(file);
      FileState state = written == null ? null : written.ifUnchanged(file, start);
      if (state == null || !file.startsWith(folder)) {
        return List.of();
      }
      states.put(file, state);
    }
    outputs.putAll(states);
    kept.put(document.name(), before.files());
    return before.files().stream().map(this::nameOf).toList();
  }

  private String nameOf(Path file) {
    String separator = folder.getFileSystem().getSeparator();
    return folder.relativize(file).toString().replace(separator, "/");
  }

  /** Whether a file, or a folder with all its files, is as it was. */
  private boolean isUnchanged(Path path, Map<Path, FileState> before) {
    Set<Path> known = within(path, before.keySet());
    Set<Path> now = within(path, dossier.inputFiles().stream().map(InputPath::path).toList());
    return !now.isEmpty()
        && now.equals(known)
        && now.stream().allMatch(file -> Objects.requireNonNull(before.get(file)).isStateOf(file));
  }

  private static Set<Path> within(Path path, Collection<Path> files) {
    return files.stream().filter(file -> file.startsWith(path)).collect(Collectors.toSet());
  }

  @Override
  public void rendered(Document document, List<Problem> problems) {
    if (!problems.isEmpty()) {
      hashes.put(document.name(), "");
    }
  }

  /** Returns the states of the files of all documents. */
  Map<Path, FileState> outputs(List<WrittenFile> written) {
    Map<Path, FileState> all = new HashMap<>(outputs);
    for (WrittenFile each : written) {
      Path path = each.path().toAbsolutePath().normalize();
      all.put(path, FileState.of(path, start));
    }
    return all;
  }

  /** Returns all documents of the build, kept or written. */
  List<MadeDocument> documents(List<WrittenFile> written) {
    List<String> shown = dossier.publicDocumentNames();
    Map<String, List<Path>> files = new HashMap<>(kept);
    for (WrittenFile file : written) {
      files
          .computeIfAbsent(file.document(), any -> new ArrayList<>())
          .add(file.path().toAbsolutePath().normalize());
    }
    return dossier.documentNames().stream()
        .filter(files::containsKey)
        .map(
            name ->
                new MadeDocument(
                    name,
                    !shown.contains(name),
                    hashes.getOrDefault(name, ""),
                    files.getOrDefault(name, List.of())))
        .toList();
  }
}
