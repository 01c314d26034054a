package dev.dossier.html.site;

/**
 * A file beside a page that the page links to.
 *
 * @param path the path relative to the output folder
 * @param name the key of its label after {@code file.}: {@code person}
 * @param format the displayed format: {@code vCard}
 * @param mediaType the media type: {@code text/vcard}
 * @param content the bytes of the file
 */
@SuppressWarnings("ArrayRecordComponent") // Written once, never compared.
public record SideFile(String path, String name, String format, String mediaType, byte[] content) {}
