package dev.dossier.document;

import dev.dossier.text.RichText;

/**
 * A picture, upright and without metadata.
 *
 * @param data the bytes of the file
 * @param mediaType {@code image/jpeg} or {@code image/png}
 * @param alt the alternative text in the language of the document; empty if the picture is
 *     decorative
 * @param width in pixels
 * @param height in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // A picture is never compared, and copied nowhere.
public record Picture(byte[] data, String mediaType, RichText alt, int width, int height) {
  /** Returns the picture with another alternative text. */
  public Picture showing(RichText what) {
    return new Picture(data, mediaType, what, width, height);
  }
}
