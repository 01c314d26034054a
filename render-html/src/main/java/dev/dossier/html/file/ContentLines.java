package dev.dossier.html.file;

import dev.dossier.text.RichText;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Lines as vCard (RFC 6350, section 3) and iCalendar (RFC 5545, section 3.1) have them: folded at
 * 75 octets, ended by CRLF.
 */
final class ContentLines {
  private static final int MOST_OCTETS = 75;

  private final StringBuilder lines = new StringBuilder();

  /** Adds a line whose value is a word of the format or an address, and needs no escapes. */
  ContentLines add(String name, @Nullable String value) {
    if (value != null) {
      fold(name + ":" + bare(value));
    }
    return this;
  }

  /** Adds a line of text; none for {@code null}. */
  ContentLines text(String name, @Nullable String text) {
    return text == null ? this : add(name, escaped(text));
  }

  /** Adds a line of plain text; none for {@code null}. */
  ContentLines text(String name, @Nullable RichText text) {
    return text(name, text == null ? null : text.plain());
  }

  byte[] bytes() {
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Text within a value; both formats escape the same four. */
  static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n");
  }

  /** Text as the value of a parameter: it can hold no quote and no line end (RFC 6868 apart). */
  static String parameter(String text) {
    return "\"" + bare(text).replace('"', '\'') + "\"";
  }

  private static String bare(String value) {
    return RichText.withoutSoftHyphens(value).replaceAll("\\p{Cntrl}+", " ");
  }

  /** A long line goes on in the next, after a space; no character is cut in two. */
  private void fold(String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int character = line.codePointAt(i);
      int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > MOST_OCTETS) {
        lines.append("\r\n ");
        octets = 1;
      }
      lines.appendCodePoint(character);
      octets += size;
      i += Character.charCount(character);
    }
    lines.append("\r\n");
  }
}
