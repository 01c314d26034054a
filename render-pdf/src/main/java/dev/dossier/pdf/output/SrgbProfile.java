package dev.dossier.pdf.output;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The ICC profile of sRGB that every file embeds. Dossier writes it itself, since that of the JDK
 * differs between versions.
 *
 * <p>It is a display profile with three primaries and one curve (ICC.1:2010, 8.4.3), with the
 * values of IEC 61966-2-1, adapted to D50 by the Bradford transform. The way back, from XYZ to
 * sRGB, is there as a table: without it, poppler would work out inverse curves for each page, which
 * took half of the time of reading a long file.
 */
final class SrgbProfile {
  private static final int HEADER = 128;
  private static final int TAG = 12;
  private static final int STEPS = 512;
  private static final double[] D50 = {0.9642, 1, 0.8249};

  private static final byte[] BYTES = made();

  private SrgbProfile() {}

  /** Returns the profile, about four kilobytes. */
  static byte[] bytes() {
    return BYTES.clone();
  }

  private static byte[] made() {
    Map<String, byte[]> tags = tags();
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    ByteBuffer table = ByteBuffer.allocate(Integer.BYTES + TAG * tags.size());
    table.putInt(tags.size());
    int start = HEADER + table.capacity();
    tags.forEach(
        (name, value) -> {
          table.put(ascii(name)).putInt(start + data.size()).putInt(value.length);
          data.writeBytes(value);
          data.writeBytes(new byte[-value.length & 3]); // Tags are aligned to four bytes.
        });
    int size = start + data.size();
    return ByteBuffer.allocate(size)
        .put(header(size))
        .put(table.array())
        .put(data.toByteArray())
        .array();
  }

  private static Map<String, byte[]> tags() {
    byte[] curve = curve(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045);
    Map<String, byte[]> tags = new LinkedHashMap<>();
    tags.put("desc", text("sRGB"));
    tags.put("cprt", text("No copyright, use freely"));
    tags.put("wtpt", numbers("XYZ ", D50));
    tags.put("rXYZ", numbers("XYZ ", 0.43607, 0.22249, 0.01392));
    tags.put("gXYZ", numbers("XYZ ", 0.38515, 0.71687, 0.09708));
    tags.put("bXYZ", numbers("XYZ ", 0.14307, 0.06061, 0.7141));
    tags.put("rTRC", curve);
    tags.put("gTRC", curve);
    tags.put("bTRC", curve);
    tags.put(
        "chad",
        numbers(
            "sf32", //
            1.04788, 0.02292, -0.05022, //
            0.02959, 0.99048, -0.01707, //
            -0.00925, 0.01508, 0.75168));
    tags.put("B2A0", inverse());
    return tags;
  }

  /** ICC.1:2010, 7.2; with the date of the specification. */
  private static byte[] header(int size) {
    ByteBuffer header = ByteBuffer.allocate(HEADER);
    header.putInt(size).putInt(0).putInt(0x04300000);
    header.put(ascii("mntrRGB XYZ "));
    for (int part : new int[] {2010, 12, 1, 0, 0, 0}) {
      header.putShort((short) part);
    }
    header.put(ascii("acsp"));
    header.position(68);
    for (double number : D50) {
      header.putInt(fixed(number));
    }
    return header.array();
  }

  /** An English text (10.13). */
  private static byte[] text(String text) {
    byte[] units = text.getBytes(StandardCharsets.UTF_16BE);
    return ByteBuffer.allocate(28 + units.length)
        .put(ascii("mluc"))
        .putInt(0)
        .putInt(1)
        .putInt(TAG)
        .put(ascii("enUS"))
        .putInt(units.length)
        .putInt(28)
        .put(units)
        .array();
  }

  /** A curve that is linear below {@code d} and a power above (10.16, function 3). */
  private static byte[] curve(double g, double a, double b, double c, double d) {
    ByteBuffer curve = ByteBuffer.allocate(32).put(ascii("para")).putInt(0).putInt(3 << 16);
    for (double parameter : new double[] {g, a, b, c, d}) {
      curve.putInt(fixed(parameter));
    }
    return curve.array();
  }

  /**
   * From XYZ to RGB (10.13): unchanged values, the inverse of the matrix of primaries, and a
   * sampled curve for each channel.
   */
  private static byte[] inverse() {
    double[] fromXyz = {
      3.1340957, -1.6174004, -0.4906378, //
      -0.9787927, 1.9162949, 0.0334536, //
      0.0719711, -0.2289871, 1.4053802
    };
    int unchanged = 32;
    int matrix = unchanged + 3 * 12;
    int curves = matrix + 12 * Integer.BYTES;
    ByteBuffer data = ByteBuffer.allocate(curves + 3 * (12 + Short.BYTES * STEPS));
    data.put(ascii("mBA ")).putInt(0).put((byte) 3).put((byte) 3).putShort((short) 0);
    data.putInt(unchanged).putInt(matrix).putInt(curves).putInt(0).putInt(0);
    for (int channel = 0; channel < 3; channel++) {
      data.put(ascii("curv")).putInt(0).putInt(0);
    }
    for (double factor : fromXyz) {
      data.putInt(fixed(factor * 65535 / 32768)); // 1 in XYZ is 32768 of 65535 (6.3.4.2).
    }
    data.putInt(0).putInt(0).putInt(0);
    for (int channel = 0; channel < 3; channel++) {
      data.put(ascii("curv")).putInt(0).putInt(STEPS);
      for (int step = 0; step < STEPS; step++) {
        data.putShort((short) Math.round(65535 * encoded((double) step / (STEPS - 1))));
      }
    }
    return data.array();
  }

  /** A linear value as sRGB encodes it. */
  private static double encoded(double linear) {
    return linear <= 0.0031308 ? 12.92 * linear : 1.055 * StrictMath.pow(linear, 1 / 2.4) - 0.055;
  }

  private static byte[] numbers(String type, double... numbers) {
    ByteBuffer data = ByteBuffer.allocate(8 + Integer.BYTES * numbers.length);
    data.put(ascii(type)).putInt(0);
    for (double number : numbers) {
      data.putInt(fixed(number));
    }
    return data.array();
  }

  /** A number as s15Fixed16Number (4.6). */
  private static int fixed(double number) {
    return (int) Math.round(number * 65536);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
