package dev.dossier.examples;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * Changes files as a slip, a broken export or an attacker does; the same seed, the same changes.
 */
final class Mutator {
  /** An input of a hundred kilobytes has to be read in time, or refused. */
  private static final int LARGEST = 100_000;

  /** What has a meaning to YAML, JSON, BibTeX, LaTeX, Markdown, XML, CSS or a terminal. */
  private static final List<String> TOKENS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          "(",
          ")",
          "\"",
          "'",
          ":",
          ": ",
          "- ",
          "-",
          ",",
          "#",
          " #",
          "&a ",
          "*a ",
          "!",
          "!!str ",
          "|",
          ">",
          "|\n",
          "%",
          "@",
          "@article{",
          "\\",
          "\\\\",
          "\\u0000",
          "\\ud800",
          "\\x07",
          "$",
          "$$",
          "^",
          "_",
          "`",
          "~",
          "~~",
          "\t",
          "\n",
          "\r",
          "\r\n",
          "\n\n",
          "\n  ",
          "---\n",
          "...\n",
          "<<: ",
          "? ",
          "null",
          "~",
          "true",
          "2025-13",
          "0000",
          "-1",
          "99999999999999999999",
          "1e400",
          "NaN",
          "\u0000",
          "\u0001",
          "\u0007",
          "\u001b[2J",
          "\u007f",
          "\u0085",
          "\u00a0",
          "\u00ad",
          "\u200b",
          "\u200d",
          "\u2028",
          "\u202e",
          "\u2066",
          "\ufeff",
          "\ufffd",
          "\uffff",
          "\ud83e\uddf5",
          "\u0301",
          "e\u0301",
          "\u05d0",
          "\u4e2d",
          "\ud840\udc00",
          "\\textbf{",
          "\\emph",
          "\\relax",
          "\\def\\a{",
          "\\\"{",
          "\\frac{1}{2}",
          "\\begin{a}",
          " and ",
          " and others",
          "and and",
          "{{}, A}",
          "{A {}}",
          "~\\",
          "[^1]",
          "[^",
          "[^1]: ",
          "](",
          "[a](b)",
          "![",
          "<",
          ">",
          "</",
          "<b>",
          "<!--",
          "<![CDATA[",
          "]]>",
          "<?",
          "&amp;",
          "&lt;",
          "&#0;",
          "&#x202e;",
          "&nosuch;",
          "[@",
          "@loom2024",
          "{years-since ",
          "${",
          "${env.PHONE}",
          "${x}",
          "{name}",
          "url(",
          "u\\72l(",
          "@import",
          "/*",
          "*/",
          ";",
          "var(--",
          "expression(",
          "javascript:",
          "../",
          "/etc/passwd",
          "C:\\",
          "//",
          "http://",
          "mailto:",
          "\n\n    ",
          "> ",
          "1. ",
          "***",
          "===",
          "<#list 1..99999 as i>x</#list>",
          "${.data_model}",
          "<#include \"/etc/passwd\">",
          "?",
          "??");

  private final Random chance;

  Mutator(long seed) {
    chance = new Random(seed);
  }

  /** A file with one to three changes. */
  byte[] mutate(byte[] file, byte[] other) {
    byte[] changed = file;
    for (int i = chance.nextInt(3); i >= 0; i--) {
      changed = once(changed, other);
    }
    return changed.length <= LARGEST ? changed : slice(changed, 0, LARGEST);
  }

  private byte[] once(byte[] file, byte[] other) {
    int from = index(file);
    int to = Math.min(file.length, from + length());
    return switch (chance.nextInt(10)) {
      case 0 -> join(slice(file, 0, from), slice(file, to, file.length));
      case 1 -> join(slice(file, 0, to), slice(file, from, file.length));
      case 2 -> repeat(file, from, to);
      case 3 -> noise(file, from);
      case 4 -> slice(file, 0, from);
      case 5 -> exchange(file, from, to);
      case 6 -> join(slice(file, 0, from), piece(other), slice(file, from, file.length));
      case 7 -> tokens(file, from);
      default -> join(slice(file, 0, from), token(), slice(file, from, file.length));
    };
  }

  /** Mostly in the middle of something: at a letter, or at what is none. */
  private int index(byte[] file) {
    return file.length == 0 ? 0 : chance.nextInt(file.length + 1);
  }

  private int length() {
    return chance.nextInt(4) == 0 ? 1 + chance.nextInt(200) : 1 + chance.nextInt(8);
  }

  private byte[] token() {
    return TOKENS.get(chance.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
  }

  /** The same part again and again, up to the size that has to be read in time. */
  private byte[] repeat(byte[] file, int from, int to) {
    byte[] part = chance.nextBoolean() ? token() : slice(file, from, to);
    int most = Math.max(1, (LARGEST - file.length) / Math.max(1, part.length));
    int times = chance.nextInt(8) == 0 ? most : 1 + chance.nextInt(Math.min(most, 60));
    byte[] repeated = new byte[Math.max(0, part.length * times)];
    for (int i = 0; i < times; i++) {
      System.arraycopy(part, 0, repeated, i * part.length, part.length);
    }
    return join(slice(file, 0, from), repeated, slice(file, from, file.length));
  }

  private byte[] noise(byte[] file, int at) {
    byte[] noisy = file.clone();
    for (int i = at; i < Math.min(file.length, at + 1 + chance.nextInt(3)); i++) {
      noisy[i] = (byte) chance.nextInt(256);
    }
    return noisy;
  }

  private byte[] exchange(byte[] file, int from, int to) {
    int other = index(file);
    int otherEnd = Math.min(file.length, other + to - from);
    return other < to
        ? join(slice(file, 0, from), token(), slice(file, to, file.length))
        : join(
            slice(file, 0, from),
            slice(file, other, otherEnd),
            slice(file, to, other),
            slice(file, from, to),
            slice(file, otherEnd, file.length));
  }

  private byte[] tokens(byte[] file, int at) {
    byte[] inserted = {};
    for (int i = 1 + chance.nextInt(5); i > 0; i--) {
      inserted = join(inserted, token());
    }
    return join(slice(file, 0, at), inserted, slice(file, at, file.length));
  }

  private byte[] piece(byte[] other) {
    int from = index(other);
    return slice(other, from, Math.min(other.length, from + length() * 2));
  }

  private static byte[] slice(byte[] file, int from, int to) {
    return java.util.Arrays.copyOfRange(file, from, Math.max(from, to));
  }

  private static byte[] join(byte[]... parts) {
    java.io.ByteArrayOutputStream joined = new java.io.ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }
}
