package dev.dossier.bibliography;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.bibliography.bibtex.BibTexFile;
import dev.dossier.bibliography.bibtex.PlacedWork;
import dev.dossier.profile.csl.Publications;
import dev.dossier.profile.value.FilePath;
import dev.dossier.source.ReadProfile;
import dev.dossier.source.csl.CslFileReader;
import dev.dossier.source.file.Problems;
import dev.dossier.source.shape.KeySuggestions;
import dev.dossier.source.yaml.ProseSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads all works that a profile names: its files, its items, and works that it cites. */
public final class BibliographyReader {
  private final ReadProfile read;
  private final Problems problems;

  private BibliographyReader(ReadProfile read, Problems problems) {
    this.read = read;
    this.problems = problems;
  }

  /**
   * Reads works, and checks that every citation key of the profile is the key of one.
   *
   * <p>Of works that are listed more than once (the same DOI or arXiv number, or the same title,
   * where nothing contradicts it), the published and fuller record is kept whole, and there is a
   * warning. Files that do not exist are passed over: the reader of the profile has reported them.
   *
   * @param publications what the profile says of publications; {@code null} if nothing
   * @param read the profile as it was read; files are named relative to its folder
   * @param problems receives all that is wrong
   */
  public static Bibliography read(
      @Nullable Publications publications, ReadProfile read, Problems problems) {
    BibliographyReader reader = new BibliographyReader(read, problems);
    Set<String> distinct = publications == null ? Set.of() : Set.copyOf(publications.distinct());
    WorkMerger merger = new WorkMerger(distinct, problems);
    if (publications != null) {
      merger.addOwn(reader.files(publications.files(), "publications.files"));
      merger.addOwn(reader.items(publications));
      merger.addCited(reader.files(publications.cited(), "publications.cited"));
    }
    Bibliography bibliography = merger.bibliography();
    KeySuggestions suggestions = new KeySuggestions(bibliography.keys());
    for (ProseSite site : read.citationKeys()) {
      reader.check(site, bibliography, suggestions);
    }
    if (publications != null) {
      new PublicationsCheck(bibliography, read.sites(), problems).check(publications);
    }
    return bibliography;
  }

  private void check(ProseSite site, Bibliography bibliography, KeySuggestions suggestions) {
    String key = site.markdown();
    if (bibliography.find(key) == null) {
      problems.add(
          site.problem(
              Severity.ERROR,
              0,
              key.length(),
              "unknown citation key '" + key + "'",
              suggestions.nearest(key)));
    }
  }

  private List<PlacedWork> items(Publications publications) {
    List<PlacedWork> works = new ArrayList<>();
    for (int i = 0; i < publications.items().size(); i++) {
      ProseSite site = read.sites().apply("publications.items[" + i + "]");
      works.add(
          new PlacedWork(
              publications.items().get(i),
              (severity, message) -> site.problem(severity, 0, 1, message, null)));
    }
    return works;
  }

  private List<PlacedWork> files(List<FilePath> files, String path) {
    List<PlacedWork> works = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      ProseSite site = read.sites().apply(path + "[" + i + "]");
      works.addAll(file(files.get(i).value(), site));
    }
    return works;
  }

  private List<PlacedWork> file(String written, ProseSite site) {
    Path path = read.folder().resolve(written).normalize();
    if (!isInFolder(path)) {
      return List.of();
    }
    String name = displayName(written, site);
    String lower = written.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".bib") || lower.endsWith(".bibtex")) {
      return BibTexFile.read(path, name, problems);
    } else if (lower.matches(".*\\.(json|ya?ml)")) {
      return CslFileReader.read(path, name, problems).stream()
          .map(
              item ->
                  new PlacedWork(
                      item.publication(),
                      (severity, message) ->
                          item.site()
                              .problem(
                                  severity, 0, item.publication().id().length(), message, null)))
          .toList();
    }
    problems.add(
        site.problem(
            Severity.ERROR,
            0,
            written.length(),
            "'"
                + written
                + "' is no file of publications; allowed are .bib (BibTeX), .json"
                + " (CSL-JSON) and .yaml (CSL-YAML)",
            null));
    return List.of();
  }

  private boolean isInFolder(Path path) {
    try {
      return Files.isRegularFile(path) && path.toRealPath().startsWith(read.folder().toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  /** Beside the profile's own name: {@code docs/profile.yaml} names {@code docs/papers.bib}. */
  private static String displayName(String written, ProseSite site) {
    Problem anywhere = site.problem(Severity.WARNING, 0, 1, "", null);
    String profile = anywhere.file();
    int slash = Math.max(profile.lastIndexOf('/'), profile.lastIndexOf('\\'));
    return profile.substring(0, slash + 1) + written;
  }
}
