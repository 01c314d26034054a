package dev.dossier.photo;

/**
 * A picture file without metadata.
 *
 * @param data the file
 * @param orientation which side of it is up, 1 to 8 as in Exif
 * @param profile the segments or chunks of the file that say what its colours mean
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record StrippedPicture(byte[] data, int orientation, byte[] profile) {}
