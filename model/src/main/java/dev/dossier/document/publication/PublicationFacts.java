package dev.dossier.document.publication;

import dev.dossier.document.words.PlainTitle;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.value.Href;
import dev.dossier.profile.value.Url;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a document needs to know of a publication beside its reference. */
public final class PublicationFacts {
  private PublicationFacts() {}

  /** The title without CSL's inline markup; the key if it has no title. */
  public static String plainTitle(Publication publication) {
    String title = PlainTitle.of(publication.title());
    return title.isEmpty() ? publication.id() : title;
  }

  /** Where the work is: its DOI, else its URL; {@code null} if it has neither. */
  public static @Nullable String address(Publication publication) {
    String doi = publication.variable("DOI");
    String url = doi != null ? "doi:" + doi : publication.variable("URL");
    if (url == null) {
      return null;
    }
    try {
      return Url.parse(Href.of(url)).href();
    } catch (IllegalArgumentException e) {
      // A .bib may hold anything; what is no address is not linked to.
      return null;
    }
  }

  /** Its keywords, by which a document chooses it as by tags. */
  public static List<String> keywords(Publication publication) {
    return Stream.of(Objects.requireNonNullElse(publication.variable("keyword"), "").split("[,;]"))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
