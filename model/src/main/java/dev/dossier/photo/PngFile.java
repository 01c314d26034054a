package dev.dossier.photo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Removes metadata from PNG files (ISO/IEC 15948, 5). The chunks that affect the appearance are
 * copied byte for byte; text, time, Exif and all other chunks are removed.
 */
final class PngFile {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final Set<String> IMAGE_TYPES = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
  private static final Set<String> COLOR_TYPES = Set.of("gAMA", "cHRM", "sRGB", "cICP", "sBIT");

  /** The size of length, type and CRC. */
  private static final int OVERHEAD = 12;

  private static final int END_OF_HEADER = SIGNATURE.length + OVERHEAD + 13;

  private static final byte[] SRGB_GAMMA = numbers(45_455);
  private static final byte[] SRGB_COLORS =
      numbers(31_270, 32_900, 64_000, 33_000, 30_000, 60_000, 15_000, 6_000);

  private static final int MAX_PROFILE_SIZE = 4 << 20;

  private PngFile() {}

  static boolean isPng(byte[] file) {
    return file.length > SIGNATURE.length
        && Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
  }

  /**
   * Returns a file without metadata, and without data after the end of the image.
   *
   * @throws IOException if the file is truncated, or a CRC is wrong
   */
  static StrippedImage strip(byte[] file) throws IOException {
    ByteArrayOutputStream picture = new ByteArrayOutputStream(file.length);
    ByteArrayOutputStream colors = new ByteArrayOutputStream();
    picture.writeBytes(SIGNATURE);
    ByteBuffer in = ByteBuffer.wrap(file);
    int orientation = 1;
    byte[] icc = {};
    Map<String, byte[]> spaces = new HashMap<>();
    String type = "";
    for (int at = SIGNATURE.length; !type.equals("IEND"); ) {
      int length = at + OVERHEAD > file.length ? -1 : in.getInt(at);
      if (length < 0 || length > file.length - at - OVERHEAD) {
        throw new EOFException("chunk after " + type);
      }
      type = new String(file, at + 4, 4, StandardCharsets.US_ASCII);
      byte[] content = Arrays.copyOfRange(file, at + 8, at + 8 + length);
      if (IMAGE_TYPES.contains(type)) {
        if (in.getInt(at + 8 + length) != checksum(type, content)) {
          throw new IOException("checksum of " + type);
        }
        picture.write(file, at, length + OVERHEAD);
      } else if (COLOR_TYPES.contains(type)) {
        colors.writeBytes(chunk(type, content));
        spaces.put(type, content);
      } else if (type.equals("iCCP")) {
        icc = profile(content);
        colors.writeBytes(chunkOfProfile(icc));
      } else if (type.equals("eXIf")) {
        orientation = Exif.orientation(content);
      }
      at += length + OVERHEAD;
    }
    byte[] colorChunks = colors.toByteArray();
    return new StrippedImage(
        insertChunks(colorChunks, picture.toByteArray()),
        orientation,
        colorChunks,
        icc,
        icc.length == 0 && isSrgb(spaces));
  }

  /** Inserts chunks after the IHDR chunk. */
  static byte[] insertChunks(byte[] chunks, byte[] file) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream(file.length + chunks.length);
    int end = Math.min(file.length, END_OF_HEADER);
    whole.write(file, 0, end);
    whole.writeBytes(chunks);
    whole.write(file, end, file.length - end);
    return whole.toByteArray();
  }

  /** Whether the chunks that define colors define those of sRGB (PNG, 11.3.2). */
  private static boolean isSrgb(Map<String, byte[]> chunks) {
    byte[] gamma = chunks.getOrDefault("gAMA", SRGB_GAMMA);
    byte[] colors = chunks.getOrDefault("cHRM", SRGB_COLORS);
    return !chunks.containsKey("cICP")
        && (chunks.containsKey("sRGB")
            || (Arrays.equals(gamma, SRGB_GAMMA) && Arrays.equals(colors, SRGB_COLORS)));
  }

  private static byte[] numbers(int... values) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * values.length);
    Arrays.stream(values).forEach(bytes::putInt);
    return bytes.array();
  }

  /** Returns the stripped profile of an iCCP chunk; empty if it is malformed. */
  private static byte[] profile(byte[] content) {
    int name = 0;
    while (name < content.length && content[name] != 0) {
      name++;
    }
    int start = Math.min(content.length, name + 2);
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(content, start, content.length - start))) {
      return IccProfile.stripped(in.readNBytes(MAX_PROFILE_SIZE));
    } catch (IOException e) {
      return new byte[0];
    }
  }

  /** Returns an iCCP chunk with a neutral name; empty if there is no profile. */
  static byte[] chunkOfProfile(byte[] profile) {
    if (profile.length == 0) {
      return profile;
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    packed.writeBytes(new byte[] {'I', 'C', 'C', 0, 0});
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(profile);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Cannot happen in memory.
    }
    return chunk("iCCP", packed.toByteArray());
  }

  private static byte[] chunk(String type, byte[] content) {
    return ByteBuffer.allocate(OVERHEAD + content.length)
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
