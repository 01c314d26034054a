package dev.dossier.bibliography.bibtex;

import dev.dossier.Problem;
import dev.dossier.bibliography.CitationFormatter;
import dev.dossier.bibliography.style.CitationStyle;
import dev.dossier.bibliography.style.UnknownStyleException;
import dev.dossier.profile.NameVariants;
import dev.dossier.profile.NamedPerson;
import dev.dossier.profile.csl.Publication;
import dev.dossier.source.file.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A temporary folder with the BibTeX file {@code papers.bib}.
 *
 * @param problems receives its problems
 */
public record BibTexInFolder(Path folder, Problems problems) {
  public List<Publication> read(String text) throws IOException {
    Path file = folder.resolve("papers.bib");
    Files.writeString(file, text);
    return BibTexFile.read(file, "papers.bib", problems);
  }

  /** The references of the works of a file, in the order of the file, as plain text. */
  public List<String> references(String text, String style) throws IOException {
    List<Publication> works = read(text);
    try {
      CitationFormatter.Formatted formatted =
          new CitationFormatter(
                  CitationStyle.named(style, null),
                  "en",
                  NameVariants.of(NamedPerson.of("Ada Example")))
              .format(works, List.of());
      return works.stream()
          .map(work -> Objects.requireNonNull(formatted.references().get(work.id())).plain())
          .toList();
    } catch (UnknownStyleException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns a problem without the source line. */
  public static String firstLine(Problem problem) {
    return problem.toString().lines().findFirst().orElseThrow();
  }
}
