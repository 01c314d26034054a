package dev.dossier.incremental;

import dev.dossier.Dossier;
import dev.dossier.InputPath;
import dev.dossier.Problem;
import dev.dossier.ReadOptions;
import dev.dossier.Severity;
import dev.dossier.WrittenFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A build that is done only if something has changed since the last one, and then only for those
 * documents of which something has changed. Not thread-safe.
 *
 * <pre>{@code
 * IncrementalBuild build = new IncrementalBuild(records, request, false, InstantSource.system());
 * if (build.lastIfUpToDate().isEmpty()) {
 *   build.write(Dossier.read(request.profile(), build.reading()));
 * }
 * }</pre>
 *
 * <p>A build is up to date if all of these are the same: the files and folders that were read or
 * looked for, by content; the values of the variables that were used; the request with its day;
 * Dossier, its renderers, fonts and Java; the files that were written. Otherwise the profile is
 * read and its documents are composed. One that is composed as before is kept if the files of its
 * themes, templates and fonts, and those that were written, are the same: see {@link
 * UnchangedDocuments}.
 */
public final class IncrementalBuild {
  /** In longer lists folders may be incomplete. */
  private static final int MOST_INPUTS = 10_000;

  private final @Nullable Path records;
  private final BuildRequest request;
  private final boolean force;
  private final RecordedVariables variables;
  private final Instant start;
  private boolean isOfAnotherDay;

  /**
   * The result of a build that is not repeated.
   *
   * @param documents the documents that are there
   * @param problems its warnings and hints
   */
  public record LastBuild(List<MadeDocument> documents, List<Problem> problems) {}

  /**
   * What a build has done.
   *
   * @param written the files that were written, in the order of the documents
   * @param removed files of the last build whose documents are gone
   * @param documents all documents, those that are up to date too
   */
  public record Result(
      List<WrittenFile> written, List<Path> removed, List<MadeDocument> documents) {
    /** Returns how many documents are up to date. */
    public int countOfUpToDate() {
      Set<String> made = written.stream().map(WrittenFile::document).collect(Collectors.toSet());
      return (int) documents.stream().filter(it -> !made.contains(it.name())).count();
    }
  }

  /**
   * Creates a build, which starts now.
   *
   * @param records the folder in which results are recorded, and which may be deleted at any time;
   *     {@code null} for none, so that no build is up to date
   * @param force whether to render documents that are up to date
   * @param clock tells when the build starts; files that were changed at that time or later were
   *     perhaps not read as they are
   */
  public IncrementalBuild(
      @Nullable Path records, BuildRequest request, boolean force, InstantSource clock) {
    this.records = records;
    this.request = request;
    this.force = force;
    this.variables = new RecordedVariables(request.reading().variables());
    this.start = clock.instant();
  }

  /** Returns the last result if the same build would give it again. Renders nothing. */
  public Optional<LastBuild> lastIfUpToDate() {
    BuildRecord last = records == null || force ? null : file(records).read();
    if (records == null || last == null || !isOfThisRequest(last)) {
      return Optional.empty();
    }
    Map<Path, FileState> inputs = unchanged(last.inputs());
    Map<Path, FileState> outputs = inputs == null ? null : unchanged(last.outputs());
    if (inputs == null || outputs == null) {
      return Optional.empty();
    }
    isOfAnotherDay = !last.day().equals(request.day());
    if (isOfAnotherDay) {
      return Optional.empty();
    }
    if (haveNewStamps(inputs, last.inputs()) || haveNewStamps(outputs, last.outputs())) {
      // For files that were too new, or were touched, so that they are not read again.
      record(file(records), last.with(inputs, outputs));
    }
    return Optional.of(new LastBuild(last.documents(), last.problems()));
  }

  /**
   * Whether {@link #lastIfUpToDate} has found that all is the same except the day, so that few
   * documents are rendered, or none.
   */
  public boolean isOfAnotherDay() {
    return isOfAnotherDay;
  }

  private boolean isOfThisRequest(BuildRecord last) {
    return areProblemsCurrent(last)
        && last.configuration().equals(request.configuration())
        && last.values().equals(variables.hash(last.variables(), last.salt()));
  }

  /** Returns the states of files as they are now; {@code null} if one has another content. */
  private @Nullable Map<Path, FileState> unchanged(Map<Path, FileState> states) {
    Map<Path, FileState> now = new HashMap<>();
    for (Map.Entry<Path, FileState> known : states.entrySet()) {
      FileState state = known.getValue().ifUnchanged(known.getKey(), start);
      if (state == null) {
        return null;
      }
      now.put(known.getKey(), state);
    }
    return now;
  }

  private static boolean haveNewStamps(Map<Path, FileState> now, Map<Path, FileState> last) {
    return last.entrySet().stream()
        .anyMatch(
            it ->
                !it.getValue()
                    .stamp()
                    .equals(Objects.requireNonNull(now.get(it.getKey())).stamp()));
  }

  /**
   * Whether the problems would be the same. If only some documents are written, hints about their
   * links depend on other files in the output folder.
   */
  private boolean areProblemsCurrent(BuildRecord last) {
    boolean haveHintsAboutOutput =
        last.problems().stream()
            .anyMatch(problem -> problem.severity() == Severity.HINT && problem.line() == 0);
    return last.problems().isEmpty()
        || (last.name().equals(name())
            && (request.writing().documents().isEmpty() || !haveHintsAboutOutput));
  }

  private String name() {
    String name = request.reading().name();
    return name == null ? request.profile().toString() : name;
  }

  private BuildRecordFile file(Path folder) {
    return new BuildRecordFile(folder.resolve(request.key() + ".json"));
  }

  /** Returns the options with which the profile must be read, so that its variables are known. */
  public ReadOptions reading() {
    return request.reading().withVariables(variables);
  }

  /**
   * Writes the documents of the request of which something has changed, and removes files of
   * documents that are gone.
   *
   * @param dossier read with {@link #reading()}
   * @throws dev.dossier.InvalidProfileException as {@link Dossier#write} does
   * @throws IOException if a file cannot be written; the message names it
   */
  public Result write(Dossier dossier) throws IOException {
    if (records == null) {
      UnchangedDocuments none = unchanged(null, "", dossier);
      List<WrittenFile> written = dossier.write(request.outputFolder(), request.writing());
      return new Result(written, List.of(), none.documents(written));
    }
    BuildRecordFile file = file(records);
    BuildRecord last = file.read();
    String salt = last == null ? UUID.randomUUID().toString() : last.salt();
    UnchangedDocuments unchanged = unchanged(last, salt, dossier);
    if (last != null) {
      // Until the end, so that a killed build is repeated.
      file.write(last.unfinished());
    }
    List<WrittenFile> written = dossier.write(request.outputFolder(), request.writing(), unchanged);
    BuildRecord now =
        recorded(dossier, salt, unchanged.outputs(written), unchanged.documents(written));
    List<Path> removed =
        last == null ? List.of() : new GoneFiles(request.outputFolder(), records).remove(last, now);
    record(file, now);
    return new Result(written, removed, now.documents());
  }

  private UnchangedDocuments unchanged(@Nullable BuildRecord last, String salt, Dossier dossier) {
    boolean isComparable =
        last != null && !force && last.configuration().equals(request.configuration());
    return new UnchangedDocuments(
        isComparable ? last : null, salt, dossier, request.outputFolder(), start);
  }

  private static void record(BuildRecordFile file, BuildRecord now) {
    try {
      if (now.inputs().size() < MOST_INPUTS) {
        file.write(now);
      }
    } catch (IOException e) {
      // The documents are written; without a record they are written again by the next build.
    }
  }

  private BuildRecord recorded(
      Dossier dossier, String salt, Map<Path, FileState> outputs, List<MadeDocument> documents) {
    Map<Path, FileState> inputs = new HashMap<>();
    for (InputPath input : dossier.inputFiles()) {
      inputs.put(input.path(), FileState.asRead(input, start));
    }
    return new BuildRecord(
        request.configuration(),
        request.day(),
        name(),
        salt,
        variables.used(),
        variables.hash(variables.used(), salt),
        inputs,
        outputs,
        documents,
        dossier.problems());
  }
}
