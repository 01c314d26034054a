package dev.dossier.html.data;

import dev.dossier.document.Document;
import dev.dossier.document.Picture;
import dev.dossier.html.site.PageAddress;
import dev.dossier.html.site.Portrait;
import dev.dossier.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * Open Graph metadata of a page (ogp.me), from which other sites make link previews, and its
 * canonical address.
 *
 * @param url the address of the page
 * @param type {@code profile} or {@code article}
 * @param title the title of the page
 * @param description a one-line description
 * @param site the name of the site; empty on the main page
 * @param locale {@code de_AT}; empty if the language tag has no region
 * @param image the preview image; {@code null} if there is none
 */
public record Social(
    String url,
    String type,
    String title,
    String description,
    String site,
    String locale,
    @Nullable Image image) {

  private static final int CARD_WIDTH = 1200;
  private static final int CARD_HEIGHT = 630;

  /**
   * A preview image.
   *
   * @param width width in pixels; {@code null} if unknown
   * @param height height in pixels; {@code null} if unknown
   */
  record Image(
      String url,
      String mediaType,
      @Nullable Integer width,
      @Nullable Integer height,
      String alt) {}

  /**
   * Returns the metadata of the main page; {@code null} if its address is unknown.
   *
   * @param card the web address of the card of the page; {@code null} if it has none
   */
  public static @Nullable Social of(Document document, @Nullable String card) {
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
            card == null ? image(document) : card(document, card));
  }

  /**
   * Returns the metadata of the page of an entry; {@code null} if its address is unknown.
   *
   * @param card the web address of the card of the main page; {@code null} if it has none
   */
  public static @Nullable Social ofEntry(
      Document document, String path, String title, String description, @Nullable String card) {
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
            card == null ? null : card(document, card));
  }

  private static Image card(Document document, String url) {
    RichText headline = document.header().headline();
    String alt = document.header().name() + (headline == null ? "" : ": " + headline.plain());
    return new Image(url, "image/png", CARD_WIDTH, CARD_HEIGHT, alt);
  }

  /** Returns the photo, otherwise the picture of the first page of another document. */
  private static @Nullable Image image(Document document) {
    Picture photo = document.header().photo();
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
