package dev.dossier.photo;

/**
 * An image file without metadata.
 *
 * @param data the content of the file
 * @param orientation the orientation of the original, 1 to 8 as in Exif
 * @param profile the segments or chunks of the file that define its colors
 * @param icc the ICC profile that defines its colors; empty if there is none
 * @param isSrgb whether its colors are those of sRGB, as in a file that defines none
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record StrippedImage(byte[] data, int orientation, byte[] profile, byte[] icc, boolean isSrgb) {}
