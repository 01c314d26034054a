package dev.dossier.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes texts as YAML scalars: without quotes where they can be, as blocks where they are long.
 */
public final class YamlScalars {
  /** What begins no block of Markdown where a line of prose is broken before it. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}(\"“„«].*", Pattern.DOTALL);

  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}(+./\\\\$^~<;–—“”‘’„«»€£©®•…¿¡].*", Pattern.DOTALL);

  private static final Pattern ANY = Pattern.compile("\\S.*", Pattern.DOTALL);

  private static final Pattern ITEM = Pattern.compile(" *(?:[-*+]|\\d{1,9}[.)]) +");

  /** What YAML 1.2 or an editor takes for something other than text. */
  private static final Pattern TYPED =
      Pattern.compile(
          "null|true|false|yes|no|on|off|y|n|~|[-+]?\\.(inf|nan)|=|<<"
              + "|[-+]?(0x[0-9a-f]+|0o?[0-7]+|[0-9][0-9_]*)(\\.[0-9]*)?(e[-+]?[0-9]+)?"
              + "|[-+]?\\.[0-9]+(e[-+]?[0-9]+)?|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*"
              + "|[-+]?[0-9]+(?::[0-5]?[0-9])++(\\.[0-9]*)?",
          Pattern.CASE_INSENSITIVE);

  private YamlScalars() {}

  /** A key. */
  public static String key(String key) {
    return inLine(key, false, false);
  }

  /**
   * A text in one line.
   *
   * @param isValue whether it is a date or a number, which needs no quotes for looking like one
   * @param isFlow whether it stands within brackets
   */
  public static String inLine(String text, boolean isValue, boolean isFlow) {
    boolean isPlain =
        PLAIN.matcher(text).matches()
            && text.equals(text.strip())
            && !text.contains(": ")
            && !text.endsWith(":")
            && !text.contains(" #")
            && text.codePoints().allMatch(YamlScalars::isPrintable)
            && !text.contains("\n")
            && !text.contains("\t")
            && (isValue || !TYPED.matcher(text).matches())
            && !(isFlow && text.matches(".*[,\\[\\]{}:?].*"));
    if (isPlain) {
      return text;
    }
    boolean needsEscapes =
        !text.codePoints().allMatch(c -> isPrintable(c) && c != '\n' && c != '\t');
    if (needsEscapes || (text.contains("'") && !text.contains("\"") && !text.contains("\\"))) {
      return doubleQuoted(text);
    }
    return "'" + text.replace("'", "''") + "'";
  }

  private static String doubleQuoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                  if (isPrintable(c)) {
                    quoted.appendCodePoint(c);
                  } else {
                    quoted.append(
                        String.format(Locale.ROOT, c > 0xFFFF ? "\\U%08x" : "\\u%04x", c));
                  }
                }
              }
            });
    return quoted.append('"').toString();
  }

  /**
   * Whether a text is better written as a block.
   *
   * @param width how many characters fit into the line of its key
   */
  public static boolean isBlock(String text, int width) {
    boolean canBe =
        text.codePoints().allMatch(YamlScalars::isPrintable)
            && !text.contains("\t")
            && !text.startsWith(" ")
            && !text.startsWith("\n")
            && !text.isBlank();
    boolean isLong = text.length() > width && text.contains(" ") && text.equals(text.strip());
    return canBe && (text.contains("\n") || isLong);
  }

  /**
   * The lines of a block, the first of which is its indicator.
   *
   * @param width the longest line
   * @param isProse whether a line break means the same as a space
   */
  public static List<String> block(String text, int width, boolean isProse) {
    List<String> lines = new ArrayList<>();
    if (text.contains("\n")) {
      String body = text.stripTrailing();
      lines.add(text.equals(body) ? "|-" : "|");
      for (String line : body.split("\n", -1)) {
        lines.addAll(isProse ? hanging(broken(line, width, WORD)) : List.of(line));
      }
      lines.replaceAll(line -> line.isBlank() ? "" : line);
    } else {
      lines.add(">-");
      lines.addAll(broken(text, width, ANY));
    }
    return lines;
  }

  /** Indents the lines of an item of a Markdown list that follow its first. */
  private static List<String> hanging(List<String> lines) {
    Matcher marker = ITEM.matcher(lines.get(0));
    if (marker.lookingAt()) {
      List<String> hanging = new ArrayList<>(lines);
      String indent = " ".repeat(marker.end());
      for (int i = 1; i < hanging.size(); i++) {
        hanging.set(i, indent + hanging.get(i));
      }
      return hanging;
    }
    return lines;
  }

  /** Breaks a line at single spaces before what matches. */
  private static List<String> broken(String text, int width, Pattern before) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (text.length() - from > width) {
      int at = from + width;
      while (at > from && !isBreak(text, at, before)) {
        at--;
      }
      if (at == from) {
        at = from + width;
        while (at < text.length() && !isBreak(text, at, before)) {
          at++;
        }
      }
      if (at >= text.length()) {
        break;
      }
      lines.add(text.substring(from, at));
      from = at + 1;
    }
    lines.add(text.substring(from));
    return lines;
  }

  private static boolean isBreak(String text, int at, Pattern before) {
    return at > 0
        && at + 1 < text.length()
        && text.charAt(at) == ' '
        && text.charAt(at - 1) != ' '
        && text.charAt(at + 1) != ' '
        && before.matcher(text).region(at + 1, text.length()).matches();
  }

  /** Whether a YAML file may contain a character as it is. */
  public static boolean isPrintable(int c) {
    return c == '\n'
        || c == '\t'
        || (c >= 0x20 && c < 0x7F)
        || (c >= 0xA0
            && c != 0x2028
            && c != 0x2029
            && c != 0xFEFF
            && (c < 0xD800 || c > 0xDFFF)
            && (c & 0xFFFE) != 0xFFFE);
  }
}
