package dev.dossier.source.file;

import dev.dossier.Problem;
import dev.dossier.ProblemKind;
import dev.dossier.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects problems of all files. */
public final class Problems {
  private static final int MOST_OF_A_FILE = 500;

  /** What is kept of a file made to have millions. */
  private static final int MOST_KEPT_OF_A_FILE = 10_000;

  /** How many further places a problem names that stands for all of its kind. */
  private static final int PLACES = 5;

  private static final String OF_PRIVATE_TEXT =
      "no font has some characters of a private value; fonts are added as docs/fonts.md says";

  private final Map<String, Integer> counts = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<KindInFile, List<Problem>> ofKind = new LinkedHashMap<>();
  private final List<SourceFile> files = new ArrayList<>();
  private final Secrets secrets = new Secrets();

  /** Private values, which no problem may print. */
  public Secrets secrets() {
    return secrets;
  }

  /** Problems that may be reported as one. */
  private record KindInFile(String file, Severity severity, ProblemKind kind) {}

  /** Remembers a file that was read. */
  void addFile(SourceFile file) {
    files.add(file);
  }

  /** Adds one. */
  public void add(Problem problem) {
    if (counts.merge(problem.file(), 1, Integer::sum) <= MOST_KEPT_OF_A_FILE) {
      problems.add(problem);
    }
  }

  /** Adds one of a kind. Where a file has many of the kind, the first stands for all. */
  public void add(Problem problem, ProblemKind kind) {
    KindInFile group = new KindInFile(problem.file(), problem.severity(), kind);
    List<Problem> same = ofKind.computeIfAbsent(group, any -> new ArrayList<>());
    if (same.size() < MOST_KEPT_OF_A_FILE) {
      same.add(problem);
    }
  }

  /**
   * Adds a problem of a document at the place of the text that it is about: the first in the files
   * that were read, in their order. If it is in none as it stands (its letters may be written as
   * escapes), the problem stays with the document.
   *
   * <p>Characters of a private value are not named.
   *
   * @param text in which the first of the characters stands; part of a line at most
   * @param characters looked for by themselves where the text is not found
   */
  public void addWhereItStands(Problem told, String text, String characters) {
    Problem problem = secrets.holdAnyOf(characters) ? told.saying(OF_PRIVATE_TEXT) : told;
    int at = Math.max(0, text.indexOf(characters.codePointAt(0)));
    Problem placed = found(problem, text, at);
    for (int i = 0; placed == null && i < characters.length(); ) {
      String character = Character.toString(characters.codePointAt(i));
      placed = found(problem, character, 0);
      i += character.length();
    }
    add(placed == null ? problem : placed);
  }

  private @Nullable Problem found(Problem problem, String text, int offset) {
    for (SourceFile file : files) {
      int found = file.text().indexOf(text);
      if (found >= 0) {
        int at = file.text().codePointCount(0, found + offset);
        String message = problem.file() + ": " + problem.message();
        return file.problemAt(problem.severity(), at, at + 1, "", message, null);
      }
    }
    return null;
  }

  /**
   * All problems in the order in which they are told, each once. Of a file with very many, the
   * first stand for all: one says how many more there are.
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

  /** Problems of one kind in one file; of many, the first says how many there are and where. */
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
    String told = count > MOST_KEPT_OF_A_FILE ? "thousands of" : String.valueOf(rest.size());
    Problem more = Problem.ofFile(worst, file, told + " more problems in this file");
    return Stream.concat(ofFile.stream().limit(MOST_OF_A_FILE), Stream.of(more));
  }

  /** Whether any is an error. */
  public boolean haveErrors() {
    return problems.stream().anyMatch(Problem::isError)
        || ofKind.keySet().stream().anyMatch(group -> group.severity() == Severity.ERROR);
  }
}
