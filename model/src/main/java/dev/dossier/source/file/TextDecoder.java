package dev.dossier.source.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Decodes UTF-8, with or without a byte order mark. Other encodings are rejected. */
public final class TextDecoder {
  /** The maximum size, which is larger than a bibliography of ten thousand works. */
  public static final int MAX_BYTES = 10_000_000;

  private TextDecoder() {}

  /**
   * Returns the text of a file without a byte order mark.
   *
   * @throws InputFile.Unreadable if it is not text in UTF-8
   */
  public static String decode(byte[] bytes) throws InputFile.Unreadable {
    if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
      throw new InputFile.Unreadable("is in UTF-16; save it as UTF-8", 0, 0);
    }
    int start = startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
    String whole = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    // U+FFFD replaces invalid bytes, but may also be written on purpose.
    return whole.indexOf(0) < 0 && whole.indexOf('\uFFFD') < 0 ? whole : checked(bytes, start);
  }

  private static String checked(byte[] bytes, int start) throws InputFile.Unreadable {
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(bytes.length - start);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(in, out, true);
    boolean binary = contains(bytes, (byte) 0);
    if (binary) {
      throw new InputFile.Unreadable("is a binary file, not text", 0, 0);
    }
    out.flip();
    String text = out.toString();
    if (result.isError()) {
      String valid = text;
      int line = (int) valid.chars().filter(c -> c == '\n').count() + 1;
      int column = valid.substring(valid.lastIndexOf('\n') + 1).codePoints().toArray().length + 1;
      throw new InputFile.Unreadable(
          String.format(
              Locale.ROOT,
              "is not in UTF-8: byte 0x%02X%s; save it as UTF-8",
              in.get(in.position()),
              inWindows(in.get(in.position()))),
          line,
          column);
    }
    return text;
  }

  /**
   * Returns the character of a byte in the encoding that editors and reference managers most likely
   * used.
   */
  private static String inWindows(byte b) {
    String letter = new String(new byte[] {b}, Charset.forName("windows-1252"));
    return Character.isLetter(letter.charAt(0)) ? ", '" + letter + "' in Windows-1252" : "";
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean contains(byte[] bytes, byte wanted) {
    for (byte b : bytes) {
      if (b == wanted) {
        return true;
      }
    }
    return false;
  }
}
