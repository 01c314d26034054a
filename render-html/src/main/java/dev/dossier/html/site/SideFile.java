package dev.dossier.html.site;

/**
 * A file that is made beside a page, which links to it.
 *
 * @param path relative to the output folder
 * @param name what it is: the label {@code file.name} says it
 * @param format as it is printed: {@code vCard}
 * @param mediaType {@code text/vcard}
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Written once, never compared.
public record SideFile(String path, String name, String format, String mediaType, byte[] content) {}
