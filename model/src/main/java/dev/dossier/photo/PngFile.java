package dev.dossier.photo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The chunks of a PNG file (ISO/IEC 15948, 5). Those that say how the picture looks are copied byte
 * for byte; texts, times, Exif and all others are not.
 */
final class PngFile {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final Set<String> PICTURE = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
  private static final Set<String> COLOURS = Set.of("gAMA", "cHRM", "sRGB", "cICP", "sBIT");

  /** Length, type and checksum. */
  private static final int FRAME = 12;

  private static final int END_OF_HEADER = SIGNATURE.length + FRAME + 13;

  private static final int MOST_OF_PROFILE = 4 << 20;

  private PngFile() {}

  static boolean isPng(byte[] file) {
    return file.length > SIGNATURE.length
        && Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
  }

  /**
   * The picture of a file, without metadata; what follows its end is dropped.
   *
   * @throws IOException if the file ends before the picture does, or a checksum is wrong
   */
  static StrippedPicture strip(byte[] file) throws IOException {
    ByteArrayOutputStream picture = new ByteArrayOutputStream(file.length);
    ByteArrayOutputStream colours = new ByteArrayOutputStream();
    picture.writeBytes(SIGNATURE);
    ByteBuffer in = ByteBuffer.wrap(file);
    int orientation = 1;
    String type = "";
    for (int at = SIGNATURE.length; !type.equals("IEND"); ) {
      int length = at + FRAME > file.length ? -1 : in.getInt(at);
      if (length < 0 || length > file.length - at - FRAME) {
        throw new EOFException("chunk after " + type);
      }
      type = new String(file, at + 4, 4, StandardCharsets.US_ASCII);
      byte[] content = Arrays.copyOfRange(file, at + 8, at + 8 + length);
      if (PICTURE.contains(type)) {
        if (in.getInt(at + 8 + length) != checksum(type, content)) {
          throw new IOException("checksum of " + type);
        }
        picture.write(file, at, length + FRAME);
      } else if (COLOURS.contains(type)) {
        colours.writeBytes(chunk(type, content));
      } else if (type.equals("iCCP")) {
        colours.writeBytes(profile(content));
      } else if (type.equals("eXIf")) {
        orientation = Exif.orientation(content);
      }
      at += length + FRAME;
    }
    byte[] meaning = colours.toByteArray();
    return new StrippedPicture(with(meaning, picture.toByteArray()), orientation, meaning);
  }

  /** A file with chunks put in behind its header. */
  static byte[] with(byte[] chunks, byte[] file) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream(file.length + chunks.length);
    int end = Math.min(file.length, END_OF_HEADER);
    whole.write(file, 0, end);
    whole.writeBytes(chunks);
    whole.write(file, end, file.length - end);
    return whole.toByteArray();
  }

  /** The colours of a picture, under a name that says nothing; none if they cannot be read. */
  private static byte[] profile(byte[] content) {
    int name = 0;
    while (name < content.length && content[name] != 0) {
      name++;
    }
    int start = Math.min(content.length, name + 2);
    byte[] profile;
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(content, start, content.length - start))) {
      profile = ColourProfile.stripped(in.readNBytes(MOST_OF_PROFILE));
    } catch (IOException e) {
      return new byte[0];
    }
    if (profile.length == 0) {
      return profile;
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    packed.writeBytes(new byte[] {'I', 'C', 'C', 0, 0});
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(profile);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // All is in memory.
    }
    return chunk("iCCP", packed.toByteArray());
  }

  private static byte[] chunk(String type, byte[] content) {
    return ByteBuffer.allocate(FRAME + content.length)
        .putInt(content.length)
        .put(type.getBytes(StandardCharsets.US_ASCII))
        .put(content)
        .putInt(checksum(type, content))
        .array();
  }

  private static int checksum(String type, byte[] content) {
    CRC32 checksum = new CRC32();
    checksum.update(type.getBytes(StandardCharsets.US_ASCII));
    checksum.update(content);
    return (int) checksum.getValue();
  }
}
