package dev.dossier.html.data;

import dev.dossier.document.Document;
import dev.dossier.document.Header;
import dev.dossier.html.site.PageAddress;
import dev.dossier.html.site.Portrait;
import org.jspecify.annotations.Nullable;

/**
 * What other sites show of a page where somebody links to it (the Open Graph protocol, ogp.me), and
 * its canonical address.
 *
 * @param url the address of the page
 * @param type {@code profile}, {@code article}
 * @param title what the page is called
 * @param description a line on it
 * @param site what the site is called; empty on the main page
 * @param locale {@code de_AT}; empty if the language is not that of one country
 * @param image a picture; {@code null} if there is none
 */
public record Social(
    String url,
    String type,
    String title,
    String description,
    String site,
    String locale,
    @Nullable Image image) {

  /**
   * A picture that has an address.
   *
   * @param width in pixels; {@code null} if it is not known
   * @param height in pixels; {@code null} if it is not known
   */
  record Image(
      String url,
      String mediaType,
      @Nullable Integer width,
      @Nullable Integer height,
      String alt) {}

  /** Of the main page; {@code null} if it is not known where it will be. */
  public static @Nullable Social of(Document document) {
    String url = PageAddress.of(document).url();
    return url == null
        ? null
        : new Social(
            url,
            "profile",
            document.windowTitle(),
            document.description(),
            "",
            locale(document.language()),
            image(document));
  }

  /** Of the page of an entry; {@code null} if it is not known where it will be. */
  public static @Nullable Social ofEntry(
      Document document, String path, String title, String description) {
    String url = PageAddress.of(document).url(path);
    return url == null
        ? null
        : new Social(
            url,
            "article",
            title,
            description,
            document.windowTitle(),
            locale(document.language()),
            null);
  }

  /** The person, else the first page of a document of theirs. */
  private static @Nullable Image image(Document document) {
    Header.Photo photo = document.header().photo();
    String url = Portrait.url(document);
    return photo == null || url == null
        ? firstPage(document)
        : new Image(url, photo.mediaType(), photo.width(), photo.height(), photo.alt().plain());
  }

  private static @Nullable Image firstPage(Document document) {
    for (Document.Alternate other : document.alternates()) {
      if (other.picture() != null) {
        String url = PageAddress.of(document).url(other.picture());
        return url == null ? null : new Image(url, "image/png", null, null, other.windowTitle());
      }
    }
    return null;
  }

  private static String locale(String tag) {
    return tag.matches("[a-z]{2,3}-[A-Z]{2}") ? tag.replace('-', '_') : "";
  }
}
