package dev.dossier.bibliography;

import dev.dossier.profile.Publication;
import dev.dossier.source.Problem;
import dev.dossier.source.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A folder with a BibTeX file of a test's, {@code papers.bib}.
 *
 * @param problems where what is wrong with it is told
 */
record BibTexInFolder(Path folder, Problems problems) {
  List<Publication> read(String text) throws IOException {
    Path file = folder.resolve("papers.bib");
    Files.writeString(file, text);
    return BibTexFile.read(file, "papers.bib", problems).stream().map(PlacedWork::work).toList();
  }

  /** A problem without the line that it shows. */
  static String firstLine(Problem problem) {
    return problem.toString().lines().findFirst().orElseThrow();
  }
}
