package dev.dossier.bibliography;

import dev.dossier.Severity;
import dev.dossier.SourceLocation;
import dev.dossier.bibliography.bibtex.BibTexFile;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.csl.Publications;
import dev.dossier.profile.value.FilePath;
import dev.dossier.source.ReadProfile;
import dev.dossier.source.csl.CslFileReader;
import dev.dossier.source.file.Problems;
import dev.dossier.source.shape.KeySuggestions;
import dev.dossier.source.yaml.CitationKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the works of a profile: from files and items, and works by others that it cites. */
public final class BibliographyReader {
  private final ReadProfile read;
  private final Problems problems;

  private BibliographyReader(ReadProfile read, Problems problems) {
    this.read = read;
    this.problems = problems;
  }

  /**
   * Reads works, and checks that every citation key in the profile is known.
   *
   * <p>Duplicates are merged with a warning, see {@link WorkMerger}. Missing files are ignored,
   * because the reader of the profile reports them.
   *
   * @param publications the profile's section {@code publications}; {@code null} if it has none
   * @param read the profile; paths are relative to its folder
   * @param problems receives problems of the files and of citation keys
   */
  public static Bibliography read(
      @Nullable Publications publications, ReadProfile read, Problems problems) {
    BibliographyReader reader = new BibliographyReader(read, problems);
    Set<String> distinct = publications == null ? Set.of() : Set.copyOf(publications.distinct());
    WorkMerger merger = new WorkMerger(distinct, problems);
    if (publications != null) {
      merger.addOwn(reader.files(publications.files(), "publications.files"));
      merger.addOwn(publications.items());
      merger.addCited(reader.files(publications.cited(), "publications.cited"));
    }
    Bibliography bibliography = merger.bibliography();
    KeySuggestions suggestions = new KeySuggestions(bibliography.keys());
    for (CitationKey key : read.citationKeys()) {
      reader.check(key, bibliography, suggestions);
    }
    if (publications != null) {
      new PublicationsCheck(bibliography, read, problems).check(publications);
    }
    return bibliography;
  }

  private void check(CitationKey cited, Bibliography bibliography, KeySuggestions suggestions) {
    String key = cited.key();
    if (bibliography.find(key) == null) {
      problems.add(
          Severity.ERROR,
          cited.location(),
          0,
          key.length(),
          "unknown citation key '" + key + "'",
          suggestions.nearest(key));
    }
  }

  private List<Publication> files(List<FilePath> files, String path) {
    List<Publication> works = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      SourceLocation at = read.location(path + "[" + i + "]");
      works.addAll(file(files.get(i).value(), at));
    }
    return works;
  }

  private List<Publication> file(String written, SourceLocation at) {
    Path path = read.folder().resolve(written).normalize();
    if (!isInFolder(path)) {
      return List.of();
    }
    String name = displayName(written, at);
    String lower = written.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".bib") || lower.endsWith(".bibtex")) {
      return BibTexFile.read(path, name, problems);
    } else if (lower.matches(".*\\.(json|ya?ml)")) {
      return CslFileReader.read(path, name, problems);
    }
    problems.add(
        Severity.ERROR,
        at,
        0,
        written.length(),
        "'"
            + written
            + "' is not a supported bibliography file; use .bib (BibTeX), .json (CSL-JSON) or .yaml"
            + " (CSL-YAML)",
        null);
    return List.of();
  }

  private boolean isInFolder(Path path) {
    try {
      return Files.isRegularFile(path) && path.toRealPath().startsWith(read.folder().toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Returns the file's name for problems, in the folder of the profile: {@code docs/papers.bib}.
   */
  private static String displayName(String written, SourceLocation at) {
    String profile = at.file();
    int slash = Math.max(profile.lastIndexOf('/'), profile.lastIndexOf('\\'));
    return profile.substring(0, slash + 1) + written;
  }
}
