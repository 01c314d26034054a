package dev.dossier.output;

import dev.dossier.SourceLocation;
import dev.dossier.render.Renderer.TextProblem;
import dev.dossier.source.file.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Problems with characters of all documents of a run. If several documents have the same problem,
 * it is reported once.
 */
final class TextProblems {
  /** The maximum number of documents named in a message. */
  private static final int NAMED = 3;

  private final Map<List<Object>, List<TextProblem>> byCharacters = new LinkedHashMap<>();

  /** Adds a problem of a document. */
  void add(TextProblem problem) {
    List<Object> key =
        List.of(
            problem.problem().severity(),
            problem.characters().codePoints().sorted().boxed().toList());
    byCharacters.computeIfAbsent(key, any -> new ArrayList<>()).add(problem);
  }

  /** Reports all problems, each as in the first document that has it. */
  void report(Problems problems) {
    for (List<TextProblem> same : byCharacters.values()) {
      TextProblem first = same.get(0);
      SourceLocation location =
          same.stream()
              .map(TextProblem::location)
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null);
      problems.add(first.problem().in(files(same)), first.characters(), location);
    }
  }

  private static String files(List<TextProblem> problems) {
    List<String> files =
        problems.stream().map(problem -> problem.problem().file()).distinct().toList();
    String named = String.join(", ", files.subList(0, Math.min(NAMED, files.size())));
    return files.size() > NAMED ? named + " and " + (files.size() - NAMED) + " more" : named;
  }
}
