package dev.dossier.html.site;

import java.util.Base64;

/**
 * The picture of an entry on a page, for templates.
 *
 * @param src the address of the picture, relative to the page, or a {@code data:} URL
 * @param srcset the address for displays of higher density, and the density; empty if there is none
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param video the address of the video that it is the poster of; empty if it is none
 * @param isFirst whether it is the first of the page, which browsers load at once
 */
public record ShownPicture(
    String src, String srcset, int width, int height, String video, boolean isFirst) {

  /** Returns a {@code data:} URL of a picture. */
  public static String dataUrl(String mediaType, byte[] data) {
    return "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(data);
  }
}
