package dev.dossier.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects problems of all files. */
public final class Problems {
  private static final int MOST_OF_A_FILE = 500;

  /** What is kept of a file made to have millions. */
  private static final int MOST_KEPT_OF_A_FILE = 10_000;

  private final Map<String, Integer> counts = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /** Adds one. */
  public void add(Problem problem) {
    if (counts.merge(problem.file(), 1, Integer::sum) <= MOST_KEPT_OF_A_FILE) {
      problems.add(problem);
    }
  }

  /**
   * All problems in the order in which they are told, each once. Of a file with very many, the
   * first stand for all: one says how many more there are.
   */
  public List<Problem> sorted() {
    Map<String, List<Problem>> byFile =
        problems.stream()
            .distinct()
            .sorted()
            .collect(Collectors.groupingBy(Problem::file, TreeMap::new, Collectors.toList()));
    return byFile.values().stream().flatMap(this::capped).toList();
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
    return problems.stream().anyMatch(Problem::isError);
  }
}
