package dev.dossier.source.file;

import dev.dossier.Problem;
import dev.dossier.ProblemKind;
import dev.dossier.Severity;
import dev.dossier.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Collects the problems of all files of a run. Problems are created from {@link SourceLocation}s by
 * {@link #files()}; private values are removed from all of them.
 *
 * <p>Not thread-safe.
 */
public final class Problems {
  private static final int MOST_OF_A_FILE = 500;

  /** The maximum number of problems of one file; malicious files may have millions. */
  private static final int MOST_KEPT_OF_A_FILE = 10_000;

  /** The maximum number of further lines in a problem that is reported for many of its kind. */
  private static final int PLACES = 5;

  private static final String OF_PRIVATE_TEXT =
      "no font has some characters of a private value; docs/fonts.md says how to add fonts";

  private final Map<String, Integer> counts = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<KindInFile, List<Problem>> ofKind = new LinkedHashMap<>();
  private final SourceFiles files = new SourceFiles();
  private final Secrets secrets = new Secrets();

  /** Private values, which problems must not contain. */
  public Secrets secrets() {
    return secrets;
  }

  /** Problems that may be reported as one. */
  private record KindInFile(String file, Severity severity, ProblemKind kind) {}

  /** The files that were read. */
  public SourceFiles files() {
    return files;
  }

  /** Adds a problem with the value at a location. */
  public void add(
      Severity severity, SourceLocation at, String message, @Nullable String suggestion) {
    add(files.problem(severity, at, message, suggestion));
  }

  /** Adds a problem with a part of the value at a location; see {@link SourceFiles#problem}. */
  public void add(
      Severity severity,
      SourceLocation at,
      int offset,
      int length,
      String message,
      @Nullable String suggestion) {
    add(files.problem(severity, at, offset, length, message, suggestion));
  }

  /** Adds a problem. */
  public void add(Problem problem) {
    if (counts.merge(problem.file(), 1, Integer::sum) <= MOST_KEPT_OF_A_FILE) {
      problems.add(problem);
    }
  }

  /**
   * Adds a problem of a kind. If a file has many of that kind, only the first is reported, with
   * their number.
   */
  public void add(Problem problem, ProblemKind kind) {
    KindInFile group = new KindInFile(problem.file(), problem.severity(), kind);
    List<Problem> same = ofKind.computeIfAbsent(group, any -> new ArrayList<>());
    if (same.size() < MOST_KEPT_OF_A_FILE) {
      same.add(problem);
    }
  }

  /**
   * Adds a problem of a document with characters of a text. It is reported at the first of them, or
   * at the document if the text is in no file. Characters of private values are not named.
   *
   * @param at the location of the text; {@code null} if it is in no file
   */
  public void add(Problem ofDocument, String characters, @Nullable SourceLocation at) {
    Problem problem =
        secrets.holdAnyOf(characters) ? ofDocument.withMessage(OF_PRIVATE_TEXT) : ofDocument;
    if (at == null) {
      add(problem);
    } else {
      String message = problem.file() + ": " + problem.message();
      add(files.problemWith(characters, problem.severity(), at, message));
    }
  }

  /**
   * Returns all problems, each once, sorted by file, line and column. If a file has too many, only
   * the first are included, and one more problem with the number of the others.
   */
  public List<Problem> sorted() {
    Map<String, List<Problem>> byFile =
        Stream.concat(
                problems.stream(),
                ofKind.entrySet().stream()
                    .flatMap(group -> joined(group.getKey().kind(), group.getValue())))
            .distinct()
            .sorted()
            .collect(Collectors.groupingBy(Problem::file, TreeMap::new, Collectors.toList()));
    return byFile.values().stream().flatMap(this::capped).map(secrets::without).toList();
  }

  /**
   * Returns the problems of one kind in one file; if there are many, the first with the lines of
   * the others.
   */
  private static Stream<Problem> joined(ProblemKind kind, List<Problem> problems) {
    List<Problem> sorted = problems.stream().distinct().sorted().toList();
    if (sorted.size() <= kind.most()) {
      return sorted.stream();
    }
    List<Integer> lines =
        sorted.stream()
            .skip(1)
            .map(Problem::line)
            .filter(line -> line > 0)
            .distinct()
            .limit(PLACES)
            .toList();
    int more = sorted.size() - 1;
    String number = problems.size() < MOST_KEPT_OF_A_FILE ? String.valueOf(more) : "thousands";
    String places =
        lines.isEmpty()
            ? ""
            : (lines.size() == 1 ? ": line " : ": lines ")
                + lines.stream().map(String::valueOf).collect(Collectors.joining(", "))
                + (lines.size() < more ? ", …" : "");
    return Stream.of(sorted.get(0).withAddition("(" + number + " more like this" + places + ")"));
  }

  private Stream<Problem> capped(List<Problem> ofFile) {
    if (ofFile.size() <= MOST_OF_A_FILE) {
      return ofFile.stream();
    }
    List<Problem> rest = ofFile.subList(MOST_OF_A_FILE, ofFile.size());
    Severity worst = rest.stream().anyMatch(Problem::isError) ? Severity.ERROR : Severity.WARNING;
    String file = ofFile.get(0).file();
    int count = counts.getOrDefault(file, 0);
    String number = count > MOST_KEPT_OF_A_FILE ? "thousands of" : String.valueOf(rest.size());
    Problem more = Problem.ofFile(worst, file, number + " more problems in this file");
    return Stream.concat(ofFile.stream().limit(MOST_OF_A_FILE), Stream.of(more));
  }

  /** Whether there are errors. */
  public boolean haveErrors() {
    return problems.stream().anyMatch(Problem::isError)
        || ofKind.keySet().stream().anyMatch(group -> group.severity() == Severity.ERROR);
  }
}
