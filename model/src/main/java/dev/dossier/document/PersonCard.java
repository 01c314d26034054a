package dev.dossier.document;

import org.jspecify.annotations.Nullable;

/**
 * A person in an index of several people: what the public documents of a profile say first.
 * Immutable.
 *
 * @param name the name as printed
 * @param language the BCP 47 tag of the language of the documents
 * @param headline the position or field as plain text; {@code null} if not given
 * @param headlineLanguage the BCP 47 tag of its language
 * @param photo the photo; {@code null} if there is none
 * @param page the page of the person, relative to the output folder; {@code null} if there is none
 * @param file the document to download, such as the CV; {@code null} if there is none
 */
public record PersonCard(
    String name,
    String language,
    @Nullable String headline,
    String headlineLanguage,
    @Nullable Photo photo,
    @Nullable String page,
    @Nullable File file) {

  /**
   * A photo, cut to a square and without metadata.
   *
   * @param data the bytes of the file
   * @param mediaType {@code image/jpeg} or {@code image/png}
   * @param size its width and height in pixels
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  public record Photo(byte[] data, String mediaType, int size) {}

  /**
   * A document to download.
   *
   * @param path relative to the output folder
   * @param label the text of links to it: {@code CV}
   * @param labelLanguage the BCP 47 tag of the language of the label
   * @param mediaType the media type of its format
   * @param language the BCP 47 tag of its language
   */
  public record File(
      String path, String label, String labelLanguage, String mediaType, String language) {}

  /**
   * A person and the output folder of the person's documents.
   *
   * @param folder relative to the folder of the index, with {@code /} between names
   */
  public record Placed(String folder, PersonCard card) {}
}
