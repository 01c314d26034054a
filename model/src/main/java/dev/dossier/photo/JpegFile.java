package dev.dossier.photo;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Removes metadata from JPEG files (ITU-T T.81, annex B). The segments of the image are copied byte
 * for byte, without loss of quality; of the application segments, only those that define colors are
 * kept; comments are removed.
 */
final class JpegFile {
  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int JFIF = 0xE0;
  private static final int EXIF = 0xE1;
  private static final int PROFILE = 0xE2;
  private static final int ADOBE = 0xEE;
  private static final int LAST_APPLICATION = 0xEF;
  private static final int COMMENT = 0xFE;
  private static final int JFIF_SIZE = 14;
  private static final int MAX_SEGMENT_SIZE = 65_533;

  private static final String PROFILE_NAME = "ICC_PROFILE\0";

  private final byte[] file;
  private int at = 2;
  private final ByteArrayOutputStream picture = new ByteArrayOutputStream();
  private final ByteArrayOutputStream profile = new ByteArrayOutputStream();
  private byte @Nullable [] jfif;
  private int orientation;

  private JpegFile(byte[] file) {
    this.file = file;
  }

  static boolean isJpeg(byte[] file) {
    return file.length > 2
        && (file[0] & 0xFF) == 0xFF
        && (file[1] & 0xFF) == START
        && (file[2] & 0xFF) == 0xFF;
  }

  /**
   * Returns a file without metadata, and without data after the end of the image.
   *
   * @throws IOException if the file is truncated
   */
  static StrippedImage strip(byte[] file) throws IOException {
    JpegFile jpeg = new JpegFile(file);
    jpeg.readSegments();
    byte[] icc = IccProfile.stripped(jpeg.profile.toByteArray());
    byte[] profileSegments = segments(icc);
    byte[] plain = jpeg.assemble(profileSegments);
    return new StrippedImage(
        plain, Math.max(1, jpeg.orientation), profileSegments, icc, icc.length == 0);
  }

  /** Inserts segments after the first one, which is JFIF in files written by the JDK. */
  static byte[] insertSegments(byte[] segments, byte[] file) {
    int end = 4 + (ByteBuffer.wrap(file).getShort(4) & 0xFFFF);
    ByteArrayOutputStream whole = new ByteArrayOutputStream(file.length + segments.length);
    whole.write(file, 0, end);
    whole.writeBytes(segments);
    whole.write(file, end, file.length - end);
    return whole.toByteArray();
  }

  private byte[] assemble(byte[] profileSegments) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream(file.length);
    whole.writeBytes(new byte[] {(byte) 0xFF, (byte) START});
    if (jfif != null) {
      whole.writeBytes(segment(JFIF, jfif));
    }
    whole.writeBytes(profileSegments);
    whole.writeBytes(picture.toByteArray());
    return whole.toByteArray();
  }

  private void readSegments() throws IOException {
    for (int marker = marker(); marker != END; marker = marker()) {
      if (marker <= 1 || (marker >= 0xD0 && marker <= 0xD7)) {
        continue; // Markers without content, not valid outside of a scan.
      }
      int size = (next() << 8 | next()) - 2;
      if (size < 0 || at + size > file.length) {
        throw new EOFException("segment " + marker);
      }
      byte[] content = Arrays.copyOfRange(file, at, at + size);
      at += size;
      take(marker, content);
      if (marker == SCAN) {
        copyScan();
      }
    }
    picture.write(0xFF);
    picture.write(END);
  }

  private void take(int marker, byte[] content) {
    if (marker == JFIF && isNamed("JFIF\0", content) && content.length >= JFIF_SIZE) {
      jfif = Arrays.copyOf(content, JFIF_SIZE);
      jfif[JFIF_SIZE - 2] = 0; // The width and height of the thumbnail.
      jfif[JFIF_SIZE - 1] = 0;
    } else if (marker == EXIF && isNamed("Exif\0", content) && orientation == 0) {
      orientation =
          Exif.orientation(
              Arrays.copyOfRange(content, Math.min(6, content.length), content.length));
    } else if (marker == PROFILE && isNamed(PROFILE_NAME, content)) {
      int start = Math.min(content.length, PROFILE_NAME.length() + 2);
      profile.write(content, start, content.length - start);
    } else if (marker == ADOBE && isNamed("Adobe", content)) {
      picture.writeBytes(segment(ADOBE, Arrays.copyOf(content, Math.min(content.length, 12))));
    } else if ((marker < JFIF || marker > LAST_APPLICATION) && marker != COMMENT) {
      picture.writeBytes(segment(marker, content));
    }
  }

  /** Copies up to the next marker that ends the data of a scan. */
  private void copyScan() throws IOException {
    int start = at;
    while (true) {
      if (at + 1 >= file.length) {
        throw new EOFException("scan");
      }
      int after = file[at + 1] & 0xFF;
      boolean isMarker = (file[at] & 0xFF) == 0xFF && after != 0 && (after < 0xD0 || after > 0xD7);
      if (isMarker) {
        break;
      }
      at++;
    }
    picture.write(file, start, at - start);
  }

  /** Reads the next marker, skipping bytes between segments. */
  private int marker() throws EOFException {
    int unit = next();
    while (unit != 0xFF) {
      unit = next();
    }
    while (unit == 0xFF) {
      unit = next();
    }
    return unit;
  }

  private int next() throws EOFException {
    if (at >= file.length) {
      throw new EOFException("end of a picture");
    }
    return file[at++] & 0xFF;
  }

  private static boolean isNamed(String name, byte[] content) {
    byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
    return content.length >= bytes.length
        && Arrays.equals(content, 0, bytes.length, bytes, 0, bytes.length);
  }

  private static byte[] segment(int marker, byte[] content) {
    return ByteBuffer.allocate(4 + content.length)
        .put((byte) 0xFF)
        .put((byte) marker)
        .putShort((short) (content.length + 2))
        .put(content)
        .array();
  }

  /** Returns an ICC profile as application segments (ICC.1:2010, B.4). */
  static byte[] segments(byte[] profile) {
    byte[] name = PROFILE_NAME.getBytes(StandardCharsets.US_ASCII);
    int most = MAX_SEGMENT_SIZE - name.length - 2;
    int count = (profile.length + most - 1) / most;
    ByteArrayOutputStream segments = new ByteArrayOutputStream();
    for (int i = 0; i < count; i++) {
      byte[] part = Arrays.copyOfRange(profile, i * most, Math.min(profile.length, (i + 1) * most));
      ByteBuffer content = ByteBuffer.allocate(name.length + 2 + part.length);
      content.put(name).put((byte) (i + 1)).put((byte) count).put(part);
      segments.writeBytes(segment(PROFILE, content.array()));
    }
    return segments.toByteArray();
  }
}
