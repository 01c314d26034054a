package dev.dossier.output;

import dev.dossier.Problem;
import dev.dossier.render.Renderer.TextProblem;
import dev.dossier.source.file.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Problems with texts of all documents of a run: one that several of them have with the same
 * characters is told once.
 */
final class TextProblems {
  /** So many documents are named. */
  private static final int NAMED = 3;

  private final Map<List<Object>, List<TextProblem>> byCharacters = new LinkedHashMap<>();

  /** Adds one of a document. */
  void add(TextProblem problem) {
    List<Object> key =
        List.of(
            problem.problem().severity(),
            problem.characters().codePoints().sorted().boxed().toList());
    byCharacters.computeIfAbsent(key, any -> new ArrayList<>()).add(problem);
  }

  /** Tells all of them, each as the first document has it. */
  void tell(Problems problems) {
    for (List<TextProblem> same : byCharacters.values()) {
      TextProblem first = same.get(0);
      Problem problem = first.problem();
      problems.addWhereItStands(problem.in(files(same)), first.text(), first.characters());
    }
  }

  private static String files(List<TextProblem> problems) {
    List<String> files =
        problems.stream().map(problem -> problem.problem().file()).distinct().toList();
    String named = String.join(", ", files.subList(0, Math.min(NAMED, files.size())));
    return files.size() > NAMED ? named + " and " + (files.size() - NAMED) + " more" : named;
  }
}
