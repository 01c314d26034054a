package dev.dossier.incremental;

import dev.dossier.Dossier;
import dev.dossier.InputPath;
import dev.dossier.InvalidProfileException;
import dev.dossier.Problem;
import dev.dossier.ReadOptions;
import dev.dossier.Severity;
import dev.dossier.WrittenFile;
import dev.dossier.document.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A build that is done only if something has changed since the last one. Not thread-safe.
 *
 * <pre>{@code
 * IncrementalBuild build = new IncrementalBuild(records, request, InstantSource.system());
 * if (build.lastIfUpToDate().isEmpty()) {
 *   build.write(Dossier.read(request.profile(), build.reading()));
 * }
 * }</pre>
 *
 * <p>A build is up to date if all of these are the same: the files and folders that were read or
 * looked for, by content; the values of the variables that were used; the request; Dossier, its
 * renderers, fonts and Java; the files that were written. On another day the documents are composed
 * for both days, without rendering them: the day counts only if they differ.
 */
public final class IncrementalBuild {
  /** In longer lists folders may be incomplete. */
  private static final int MOST_INPUTS = 10_000;

  private final @Nullable Path records;
  private final BuildRequest request;
  private final RecordedVariables variables;
  private final Instant start;

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
   * @param written the files in the order of the documents
   * @param removed files of the last build whose documents are gone
   * @param documents the documents
   */
  public record Result(
      List<WrittenFile> written, List<Path> removed, List<MadeDocument> documents) {}

  /**
   * Creates a build, which starts now.
   *
   * @param records the folder in which results are recorded, and which may be deleted at any time;
   *     {@code null} for none, so that no build is up to date
   * @param clock tells when the build starts; files that were changed at that time or later were
   *     perhaps not read as they are
   */
  public IncrementalBuild(@Nullable Path records, BuildRequest request, InstantSource clock) {
    this.records = records;
    this.request = request;
    this.variables = new RecordedVariables(request.reading().variables());
    this.start = clock.instant();
  }

  /** Returns the last result if the same build would give it again. Renders nothing. */
  public Optional<LastBuild> lastIfUpToDate() {
    BuildRecord last = records == null ? null : file(records).read();
    if (records == null || last == null || !isOfThisRequest(last)) {
      return Optional.empty();
    }
    Map<Path, FileState> inputs = unchanged(last.inputs());
    Map<Path, FileState> outputs = inputs == null ? null : unchanged(last.outputs());
    if (inputs == null || outputs == null || !isAsOnDay(last.day())) {
      return Optional.empty();
    }
    BuildRecord now = last.with(request.day(), inputs, outputs);
    if (!now.equals(last)) {
      // With the stamps of files that were too new, or were touched, so that they are not read
      // again; and with the day.
      record(file(records), now);
    }
    return Optional.of(new LastBuild(last.documents(), last.problems()));
  }

  private boolean isOfThisRequest(BuildRecord last) {
    return areProblemsCurrent(last)
        && last.configuration().equals(request.configuration())
        && last.values().equals(variables.hash(last.variables(), last.salt()));
  }

  /** Whether the documents are the same as on another day. Renderers see nothing but documents. */
  private boolean isAsOnDay(String day) {
    LocalDate today = request.writing().today();
    if (day.equals(request.day())) {
      return true;
    }
    if (day.isEmpty() || today == null) {
      return false;
    }
    try {
      Dossier dossier = Dossier.read(request.profile(), request.reading());
      return chosen(dossier.documents(LocalDate.parse(day)))
          .equals(chosen(dossier.documents(today)));
    } catch (InvalidProfileException e) {
      return false; // Years are counted since a day that is still to come.
    }
  }

  private List<Document> chosen(List<Document> documents) {
    List<String> names = request.writing().documents();
    return documents.stream()
        .filter(document -> names.isEmpty() || names.contains(document.name()))
        .toList();
  }

  /** Returns the states of files as they are now; {@code null} if one has another content. */
  private @Nullable Map<Path, FileState> unchanged(Map<Path, FileState> states) {
    Map<Path, FileState> now = new HashMap<>();
    for (Map.Entry<Path, FileState> known : states.entrySet()) {
      FileState state = known.getValue().now(known.getKey(), start);
      if (!state.content().equals(known.getValue().content())) {
        return null;
      }
      now.put(known.getKey(), state);
    }
    return now;
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
   * Writes all documents of the request, and removes files of documents that are gone.
   *
   * @param dossier read with {@link #reading()}
   * @throws dev.dossier.InvalidProfileException as {@link Dossier#write} does
   * @throws IOException if a file cannot be written; the message names it
   */
  public Result write(Dossier dossier) throws IOException {
    if (records == null) {
      List<WrittenFile> written = dossier.write(request.outputFolder(), request.writing());
      return new Result(written, List.of(), documents(dossier, written));
    }
    BuildRecordFile file = file(records);
    BuildRecord last = file.read();
    if (last != null) {
      // Until the end, so that a killed build is repeated.
      file.write(last.unfinished());
    }
    List<WrittenFile> written = dossier.write(request.outputFolder(), request.writing());
    BuildRecord now = recorded(dossier, written);
    List<Path> removed =
        last == null ? List.of() : new GoneFiles(request.outputFolder(), records).remove(last, now);
    record(file, now);
    return new Result(written, removed, now.documents());
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

  private BuildRecord recorded(Dossier dossier, List<WrittenFile> written) {
    String salt = UUID.randomUUID().toString();
    Map<Path, FileState> inputs = new HashMap<>();
    for (InputPath input : dossier.inputFiles()) {
      inputs.put(input.path(), FileState.asRead(input, start));
    }
    Map<Path, FileState> outputs = new HashMap<>();
    for (WrittenFile each : written) {
      Path path = each.path().toAbsolutePath().normalize();
      outputs.put(path, FileState.of(path, start));
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
        documents(dossier, written),
        dossier.problems());
  }

  private static List<MadeDocument> documents(Dossier dossier, List<WrittenFile> written) {
    List<String> shown = dossier.publicDocumentNames();
    Map<String, List<Path>> files = new LinkedHashMap<>();
    for (WrittenFile file : written) {
      files
          .computeIfAbsent(file.document(), any -> new ArrayList<>())
          .add(file.path().toAbsolutePath().normalize());
    }
    return files.entrySet().stream()
        .map(it -> new MadeDocument(it.getKey(), !shown.contains(it.getKey()), it.getValue()))
        .toList();
  }
}
