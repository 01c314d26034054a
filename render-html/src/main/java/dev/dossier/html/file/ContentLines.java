package dev.dossier.html.file;

import dev.dossier.text.RichText;
import dev.dossier.text.node.PlainTextWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Content lines of vCard (RFC 6350, section 3) and iCalendar (RFC 5545, section 3.1): folded at 75
 * octets, with CRLF as line separator.
 */
final class ContentLines {
  private static final int MAX_OCTETS = 75;

  private final StringBuilder lines = new StringBuilder();

  /** Adds a line with a value that needs no escapes, such as a URI; none for {@code null}. */
  ContentLines add(String name, @Nullable String value) {
    if (value != null) {
      fold(name + ":" + bare(value));
    }
    return this;
  }

  /** Adds a line with a text value; none for {@code null}. */
  ContentLines text(String name, @Nullable String text) {
    return text == null ? this : add(name, escaped(text));
  }

  /** Adds a line with a text value; none for {@code null}. */
  ContentLines text(String name, @Nullable RichText text) {
    return text(name, text == null ? null : text.plain());
  }

  byte[] bytes() {
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Escapes text in a value; both formats escape the same characters. */
  static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n");
  }

  /** Quotes a parameter value, which cannot contain quotes or line ends without RFC 6868. */
  static String parameter(String text) {
    return "\"" + bare(text).replace('"', '\'') + "\"";
  }

  private static String bare(String value) {
    return PlainTextWriter.withoutSoftHyphens(value).replaceAll("\\p{Cntrl}+", " ");
  }

  /** Folds a line between characters; a continuation line begins with a space. */
  private void fold(String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int character = line.codePointAt(i);
      int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > MAX_OCTETS) {
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
