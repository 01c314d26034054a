package dev.dossier.photo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Removes the parts of an ICC profile that do not affect colors: the profile of a display may
 * contain its serial number and a name chosen by its owner.
 */
final class IccProfile {
  private static final int HEADER = 128;
  private static final int TAG = 12;

  /** The tags that define the color transformation (ICC.1:2010, 9.2). */
  private static final Set<String> TRANSFORMATION_TAGS =
      Set.of(
          "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC", "kTRC", "wtpt", "chad", "cicp", //
          "A2B0", "A2B1", "A2B2", "B2A0", "B2A1", "B2A2");

  private static final String NAME = "RGB or grey";

  private IccProfile() {}

  /** Returns the profile with these tags and a neutral name; empty if it is malformed. */
  static byte[] stripped(byte[] profile) {
    Map<String, byte[]> tags;
    try {
      tags = tags(ByteBuffer.wrap(profile));
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      return new byte[0]; // Browsers treat such an image as sRGB.
    }
    return tags.isEmpty() ? new byte[0] : written(profile, tags);
  }

  private static Map<String, byte[]> tags(ByteBuffer profile) {
    Map<String, byte[]> tags = new LinkedHashMap<>();
    int count = profile.getInt(HEADER);
    for (int i = 0; i < count; i++) {
      int entry = HEADER + 4 + TAG * i;
      byte[] name = new byte[4];
      profile.get(entry, name);
      String tag = new String(name, StandardCharsets.ISO_8859_1);
      if (TRANSFORMATION_TAGS.contains(tag)) {
        // Checks the bounds before allocating the value.
        profile.duplicate().position(profile.getInt(entry + 4)).limit(end(profile, entry));
        byte[] value = new byte[profile.getInt(entry + 8)];
        profile.get(profile.getInt(entry + 4), value);
        tags.put(tag, value);
      }
    }
    return tags;
  }

  private static int end(ByteBuffer profile, int entry) {
    return Math.addExact(profile.getInt(entry + 4), Math.max(0, profile.getInt(entry + 8)));
  }

  private static byte[] written(byte[] profile, Map<String, byte[]> tags) {
    boolean isVersion4 = profile[8] >= 4;
    tags.put("desc", isVersion4 ? textVersion4() : descriptionVersion2());
    tags.put("cprt", isVersion4 ? textVersion4() : textVersion2());
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    ByteBuffer table = ByteBuffer.allocate(4 + TAG * tags.size());
    table.putInt(tags.size());
    int start = HEADER + table.capacity();
    tags.forEach(
        (name, value) -> {
          table.put(ascii(name)).putInt(start + data.size()).putInt(value.length);
          data.writeBytes(value);
          data.writeBytes(new byte[-value.length & 3]);
        });
    ByteBuffer whole = ByteBuffer.allocate(start + data.size());
    whole.put(header(profile, whole.capacity()));
    return whole.put(table.array()).put(data.toByteArray()).array();
  }

  /** Returns the header without date, manufacturer, creator and profile ID (ICC.1:2010, 7.2). */
  private static byte[] header(byte[] profile, int size) {
    ByteBuffer header = ByteBuffer.allocate(HEADER).putInt(size);
    header.position(8).put(profile, 8, 16);
    header.position(36).put(ascii("acsp"));
    header.position(64).put(profile, 64, 16);
    return header.array();
  }

  private static byte[] textVersion4() {
    byte[] units = NAME.getBytes(StandardCharsets.UTF_16BE);
    return ByteBuffer.allocate(28 + units.length)
        .put(ascii("mluc"))
        .putInt(4, 0)
        .position(8)
        .putInt(1)
        .putInt(12)
        .put(ascii("enUS"))
        .putInt(units.length)
        .putInt(28)
        .put(units)
        .array();
  }

  /** Returns the description for profiles before version 4 (ICC.1:2001-04, 6.5.17). */
  private static byte[] descriptionVersion2() {
    ByteBuffer text = ByteBuffer.allocate(90 + NAME.length() + 1);
    text.put(ascii("desc")).position(8);
    return text.putInt(NAME.length() + 1).put(ascii(NAME)).array();
  }

  private static byte[] textVersion2() {
    ByteBuffer text = ByteBuffer.allocate(8 + NAME.length() + 1);
    text.put(ascii("text")).position(8);
    return text.put(ascii(NAME)).array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
