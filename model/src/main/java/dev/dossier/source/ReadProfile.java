package dev.dossier.source;

import dev.dossier.language.Translations;
import dev.dossier.profile.Profile;
import dev.dossier.profile.value.Text;
import dev.dossier.source.yaml.MarkedText;
import dev.dossier.source.yaml.ProseSite;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What reading gave.
 *
 * @param profile the profile; {@code null} if there are errors so bad that none could be made.
 *     Where there are lesser errors, it holds what could be read, so that more can be checked.
 * @param folder absolute path of the profile's folder, which no file it names may leave
 * @param prose all texts of the profile that may use Markdown, in the order of the files
 * @param citationKeys where publications are referred to by key (not in prose): to be checked once
 *     the bibliography is read
 * @param confidential where values stand that only a document prints which asks for what is
 *     private: {@code person.private.phone}
 * @param texts where a text stands, which is known by its identity; {@code null} for one of no file
 * @param translations the labels of all languages, with the profile's own
 * @param sites gives a maker of problems for a YAML path that is a value of the profile ({@code
 *     publications.files[0]}, {@code documents[1].citation-style}); the nearest enclosing value if
 *     it is not written
 */
public record ReadProfile(
    @Nullable Profile profile,
    Path folder,
    List<MarkedText> prose,
    List<ProseSite> citationKeys,
    List<String> confidential,
    Function<Text, @Nullable ProseSite> texts,
    Translations translations,
    Function<String, ProseSite> sites) {
  public ReadProfile {
    prose = List.copyOf(prose);
    citationKeys = List.copyOf(citationKeys);
    confidential = List.copyOf(confidential);
  }
}
