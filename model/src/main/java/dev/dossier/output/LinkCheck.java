package dev.dossier.output;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.source.file.Problems;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reports links from pages to other documents that a run of only some documents leaves dead. */
public final class LinkCheck {
  private final OutputFolder folder;
  private final Problems problems;

  /** Creates a check of what is written into a folder. */
  public LinkCheck(OutputFolder folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /** Gives a hint for each page that links to a file that is neither written nor there already. */
  public void check(List<DocumentRenderer.Rendered> rendered) {
    Set<String> written =
        rendered.stream()
            .flatMap(document -> document.paths().stream())
            .collect(Collectors.toSet());
    for (DocumentRenderer.Rendered document : rendered) {
      List<String> dead =
          document.linked().stream()
              .filter(file -> !written.contains(file) && !folder.has(file))
              .toList();
      if (!dead.isEmpty()) {
        String message =
            "links to %s, which the output folder does not have; write %s too"
                .formatted(
                    String.join(", ", dead),
                    dead.size() == 1 ? "that document" : "those documents");
        problems.add(Problem.ofFile(Severity.HINT, document.paths().get(0), message));
      }
    }
  }
}
