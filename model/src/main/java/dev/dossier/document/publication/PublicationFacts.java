package dev.dossier.document.publication;

import dev.dossier.document.words.PlainTitle;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.value.Href;
import dev.dossier.profile.value.Url;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The title, address and keywords of publications. */
public final class PublicationFacts {
  private PublicationFacts() {}

  /** Returns the title without CSL's inline markup; the citation key if there is no title. */
  public static String plainTitle(Publication publication) {
    String title = PlainTitle.of(publication.title());
    return title.isEmpty() ? publication.id() : title;
  }

  /**
   * Returns the address of the work: its DOI, otherwise its URL; {@code null} if it has neither.
   */
  public static @Nullable String address(Publication publication) {
    String doi = publication.variable("DOI");
    String url = doi != null ? "doi:" + doi : publication.variable("URL");
    if (url == null) {
      return null;
    }
    try {
      return Url.parse(Href.of(url)).href();
    } catch (IllegalArgumentException e) {
      // BibTeX files may contain anything; only valid addresses become links.
      return null;
    }
  }

  /** Returns the keywords of the work, which documents use as tags. */
  public static List<String> keywords(Publication publication) {
    return Stream.of(Objects.requireNonNullElse(publication.variable("keyword"), "").split("[,;]"))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
