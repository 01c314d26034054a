package dev.dossier.document.compose;

import dev.dossier.document.Header;
import dev.dossier.document.PersonCard;
import dev.dossier.document.Picture;
import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.text.RichText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says how an index of several people shows the person. */
final class PersonCards {
  private final DocumentCatalogue catalogue;
  private final Function<DocumentSpec, Header> headers;
  private final Function<Picture, PersonCard.Photo> photos;

  /**
   * Creates cards.
   *
   * @param headers composes the header of a document
   * @param photos makes the small version of a photo
   */
  PersonCards(
      DocumentCatalogue catalogue,
      Function<DocumentSpec, Header> headers,
      Function<Picture, PersonCard.Photo> photos) {
    this.catalogue = catalogue;
    this.headers = headers;
    this.photos = photos;
  }

  /**
   * Returns the card of a person: the first page, and the document that it offers for download.
   *
   * @param made the documents that are written
   * @param today the day for which they are made; {@code null} if there is none
   * @return {@code null} if none of the documents is public
   */
  @Nullable PersonCard card(List<DocumentSpec> made, @Nullable LocalDate today) {
    List<DocumentSpec> shown = made.stream().filter(spec -> !spec.printsPrivate()).toList();
    if (shown.isEmpty()) {
      return null;
    }
    DocumentSpec page = shown.stream().filter(catalogue::isPage).findFirst().orElse(null);
    DocumentSpec first = page == null ? shown.get(0) : page;
    DocumentSpec file =
        page == null ? first : new DocumentLanguages(catalogue).main(page, without(shown, page));
    Header header = headers.apply(first);
    RichText headline = header.headline();
    String language = catalogue.language(first);
    return new PersonCard(
        header.name(),
        language,
        headline == null ? null : headline.plain(),
        headline == null || headline.language().isEmpty() ? language : headline.language(),
        header.photo() == null ? null : photos.apply(header.photo()),
        page == null ? null : catalogue.file(page, today),
        file == null ? null : file(file, header.name(), today));
  }

  private static List<DocumentSpec> without(List<DocumentSpec> specs, DocumentSpec one) {
    return specs.stream().filter(spec -> !Objects.equals(spec.name(), one.name())).toList();
  }

  private PersonCard.File file(DocumentSpec spec, String name, @Nullable LocalDate today) {
    DocumentTitles titles = new DocumentTitles(catalogue, name);
    return new PersonCard.File(
        catalogue.file(spec, today),
        titles.label(spec),
        titles.labelLanguage(spec),
        catalogue.mediaType(spec),
        catalogue.language(spec));
  }
}
