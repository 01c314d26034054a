package dev.dossier.source;

import dev.dossier.SourceLocation;
import dev.dossier.language.Translations;
import dev.dossier.profile.Profile;
import dev.dossier.source.file.UserFiles;
import dev.dossier.source.yaml.CitationKey;
import dev.dossier.source.yaml.MarkdownSource;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading a profile. Immutable, except that checks record the files that they look
 * for.
 *
 * @param profile the profile with its valid values, even if there are errors, so that it can be
 *     checked further; {@code null} if the file is not a profile at all
 * @param folder absolute path of the profile's folder, which contains all files that it names
 * @param prose all texts of the profile that may use Markdown, in the order of the files
 * @param citationKeys the citation keys outside of prose, which are checked once the bibliography
 *     is read
 * @param confidential the YAML paths of the values that are printed only in documents with {@code
 *     private: true}: {@code person.private.phone}
 * @param translations the labels of all languages, with the profile's own
 * @param files the files that were read or looked for so far
 * @param locations returns the location of a value by its YAML path ({@code publications.files[0]},
 *     {@code documents[1].citation-style}); that of the nearest enclosing value if it is not
 *     written, and the file as a whole if no profile could be read
 */
public record ReadProfile(
    @Nullable Profile profile,
    Path folder,
    List<MarkdownSource> prose,
    List<CitationKey> citationKeys,
    List<String> confidential,
    Translations translations,
    UserFiles files,
    Function<String, SourceLocation> locations) {
  public ReadProfile {
    prose = List.copyOf(prose);
    citationKeys = List.copyOf(citationKeys);
    confidential = List.copyOf(confidential);
  }

  /** Returns the location of a value by its YAML path; see {@link #locations}. */
  public SourceLocation location(String path) {
    return locations.apply(path);
  }
}
