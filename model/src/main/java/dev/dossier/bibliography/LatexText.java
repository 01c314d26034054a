package dev.dossier.bibliography;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * LaTeX as it is found in BibTeX fields as text with CSL's inline markup: emphasis is {@code <i>},
 * braces are {@code <span class="nocase">}, accents and Greek letters are Unicode.
 *
 * <p>Never fails: what it does not know loses its backslash and keeps its argument.
 */
final class LatexText {
  private static final Map<String, String> TAGS =
      Map.ofEntries(
          Map.entry("emph", "i"),
          Map.entry("textit", "i"),
          Map.entry("textsl", "i"),
          Map.entry("mkbibemph", "i"),
          Map.entry("mathit", "i"),
          Map.entry("textbf", "b"),
          Map.entry("mkbibbold", "b"),
          Map.entry("mathbf", "b"),
          Map.entry("textsuperscript", "sup"),
          Map.entry("mkbibsuperscript", "sup"),
          Map.entry("textsubscript", "sub"),
          Map.entry("mkbibsubscript", "sub"),
          Map.entry("textsc", "sc"));
  private static final Map<String, String> SWITCHES =
      Map.of(
          "em",
          "i",
          "it",
          "i",
          "itshape",
          "i",
          "sl",
          "i",
          "bf",
          "b",
          "bfseries",
          "b",
          "sc",
          "sc",
          "scshape",
          "sc");
  private static final Map<String, String> QUOTES =
      Map.of("enquote", "“”", "mkbibquote", "“”", "textquote", "“”");
  private static final Set<String> TWO_ARGUMENTS = Set.of("href", "textcolor", "texorpdfstring");
  private static final Set<String> NO_TEXT = Set.of("vspace", "hspace", "label", "cite", "index");
  private static final int MAX_DEPTH = 200;
  private static final Pattern TAG = Pattern.compile("</?(?:i|b|sup|sub|span)\\b[^>]*>");
  private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]+");

  private final String source;
  private final boolean protect;
  private int at;
  private int depth;

  private LatexText(String source, boolean protect) {
    this.source = source;
    this.protect = protect;
  }

  /** Text with markup; braces mark text that keeps its case. */
  static String title(String latex) {
    return convert(latex, true);
  }

  /** Text with markup; braces only group. */
  static String text(String latex) {
    return convert(latex, false);
  }

  /** Text without markup, for names, numbers and places. */
  static String plain(String latex) {
    return TAG.matcher(convert(latex, false)).replaceAll("");
  }

  private static String convert(String latex, boolean protect) {
    LatexText reader = new LatexText(latex, protect);
    StringBuilder out = new StringBuilder();
    while (reader.at < latex.length()) {
      // Left over: a brace that closes nothing.
      reader.group(out, '\0', false);
      reader.at++;
    }
    String text = Normalizer.normalize(out, Normalizer.Form.NFC);
    return SPACE.matcher(text).replaceAll(" ").strip();
  }

  /** Reads up to the end of a group, or to {@code stop}; stands at what ended it. */
  private void group(StringBuilder out, char stop, boolean math) {
    String switched = null;
    int tagStart = out.length();
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == '}' || (c == stop && stop != '\0')) {
        break;
      }
      String tag = c == '\\' ? switchTag() : null;
      if (tag != null) {
        close(out, switched, tagStart);
        switched = tag;
        tagStart = out.length();
        continue;
      }
      one(out, math);
    }
    close(out, switched, tagStart);
  }

  private static void close(StringBuilder out, @Nullable String tag, int start) {
    if (tag != null && out.length() > start) {
      out.insert(start, open(tag)).append(end(tag));
    }
  }

  private static String open(String tag) {
    return tag.equals("sc")
        ? "<span style=\"font-variant:small-caps;\">"
        : tag.equals("nocase") ? "<span class=\"nocase\">" : "<" + tag + ">";
  }

  private static String end(String tag) {
    return tag.equals("sc") || tag.equals("nocase") ? "</span>" : "</" + tag + ">";
  }

  /** If {@code \em} or the like stands here, goes on behind it. */
  private @Nullable String switchTag() {
    int start = at;
    at++;
    String tag = SWITCHES.get(command());
    if (tag == null) {
      at = start;
    } else {
      skipSpace();
    }
    return tag;
  }

  /** Reads one character, command or group. */
  private void one(StringBuilder out, boolean math) {
    char c = source.charAt(at);
    switch (c) {
      case '\\' -> {
        at++;
        command(command(), out, math);
      }
      case '{' -> braces(out, math);
      case '$' -> {
        at++;
        if (at < source.length() && source.charAt(at) == '$') {
          at++;
        }
        int end = source.indexOf('$', at);
        if (end < 0) {
          out.append('$');
        } else {
          LatexMath.append(out, source.substring(at, end));
          at = end + 1;
          if (at < source.length() && source.charAt(at) == '$') {
            at++;
          }
        }
      }
      case '~' -> {
        out.append('\u00A0');
        at++;
      }
      case '-', '`', '\'' -> ligature(out, c, math);
      default -> {
        int point = source.codePointAt(at);
        // A "<" of the author's is no tag.
        out.appendCodePoint(point);
        at += Character.charCount(point);
      }
    }
  }

  private void ligature(StringBuilder out, char c, boolean math) {
    int count = 1;
    while (at + count < source.length() && source.charAt(at + count) == c && count < 3) {
      count++;
    }
    if (math) {
      out.append(c == '-' ? "−" : c == '\'' ? "′" : "‘");
      at++;
    } else if (c == '-') {
      out.append(count == 1 ? "-" : count == 2 ? "–" : "—");
      at += count;
    } else if (count >= 2) {
      out.append(c == '`' ? "“" : "”");
      at += 2;
    } else {
      out.append(c == '`' ? "‘" : "’");
      at++;
    }
  }

  /** A group keeps its case, but for one that begins with a command: that is an accented letter. */
  private void braces(StringBuilder out, boolean math) {
    at++;
    boolean special = isSpecial();
    int start = out.length();
    if (++depth < MAX_DEPTH) {
      group(out, '\0', math);
    } else {
      skipBraces();
    }
    depth--;
    at = Math.min(at + 1, source.length());
    boolean keepsCase = protect && depth == 0 && !special && !math;
    if (keepsCase && out.chars().skip(start).anyMatch(Character::isLetter)) {
      close(out, "nocase", start);
    }
  }

  /** Whether a group begins with a command that is not for the whole of it, as {@code \em} is. */
  private boolean isSpecial() {
    if (at >= source.length() || source.charAt(at) != '\\') {
      return false;
    }
    int group = at++;
    boolean isSwitch = SWITCHES.containsKey(command());
    at = group;
    return !isSwitch;
  }

  private void skipBraces() {
    int open = 1;
    for (; at < source.length(); at++) {
      open += source.charAt(at) == '{' ? 1 : source.charAt(at) == '}' ? -1 : 0;
      if (open == 0) {
        return;
      }
    }
  }

  /** The name of the command that stands here: letters, or one other character. */
  private String command() {
    int from = at;
    while (at < source.length() && isLetter(source.charAt(at))) {
      at++;
    }
    if (at == from && at < source.length()) {
      at += Character.charCount(source.codePointAt(at));
    }
    return source.substring(from, at);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private void command(String name, StringBuilder out, boolean math) {
    boolean letters = !name.isEmpty() && isLetter(name.charAt(0));
    String accent = LatexSymbols.accent(name);
    if (accent != null) {
      accented(out, accent, letters, math);
      return;
    }
    String symbol = LatexSymbols.symbol(name);
    if (symbol != null && math && LatexSymbols.isOperator(name)) {
      // n log n, but O(log n).
      int last = out.length() - 1;
      boolean apart = last >= 0 && Character.isLetterOrDigit(out.charAt(last));
      out.append(apart ? " " : "").append(symbol);
      skipSpace();
      out.append(at < source.length() && "({[)".indexOf(source.charAt(at)) < 0 ? " " : "");
      return;
    }
    if (symbol != null) {
      out.append(symbol);
      if (letters) {
        afterWord();
      }
      return;
    }
    skipStar();
    String tag = TAGS.get(name);
    String quotes = QUOTES.get(name);
    int start = out.length();
    if (tag != null) {
      argument(out, math);
      close(out, tag, start);
    } else if (quotes != null) {
      out.append(quotes.charAt(0));
      argument(out, math);
      out.append(quotes.charAt(1));
    } else if (NO_TEXT.contains(name)) {
      argument(new StringBuilder(), math);
    } else if (name.equals("url") || name.equals("nolinkurl")) {
      verbatim(out);
    } else if (TWO_ARGUMENTS.contains(name)) {
      // The first says where, in which colour, or the same for printers.
      argument(new StringBuilder(), math);
      argument(out, math);
    } else if (letters) {
      argumentIfAny(out, math);
    } else {
      out.append(name);
    }
  }

  /** White space and an empty group after a command are its end, not text. */
  private void afterWord() {
    if (source.startsWith("{}", at)) {
      at += 2;
    } else {
      skipSpace();
    }
  }

  private void skipStar() {
    if (at < source.length() && source.charAt(at) == '*') {
      at++;
    }
  }

  private void skipSpace() {
    while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
      at++;
    }
  }

  private void accented(StringBuilder out, String accent, boolean letters, boolean math) {
    // \'e is one letter; \c cedilla needs the space or the brace.
    if (letters || (at < source.length() && source.charAt(at) == ' ')) {
      skipSpace();
    }
    StringBuilder base = new StringBuilder();
    argument(base, math);
    if (base.length() == 0) {
      return;
    }
    String letter = base.toString();
    int first = Character.charCount(letter.codePointAt(0));
    // i and j lose their dots below an accent; the composed letter has none.
    String head = letter.substring(0, first).replace('ı', 'i').replace('ȷ', 'j');
    out.append(Normalizer.normalize(head + accent, Normalizer.Form.NFC));
    out.append(letter, first, letter.length());
  }

  /** A group, a command with its argument, or one character. */
  private void argument(StringBuilder out, boolean math) {
    if (at < source.length() && Character.isWhitespace(source.charAt(at))) {
      skipSpace();
    }
    if (at >= source.length() || source.charAt(at) == '}') {
      return;
    }
    if (source.charAt(at) == '{') {
      at++;
      if (++depth < MAX_DEPTH) {
        group(out, '\0', math);
      } else {
        skipBraces();
      }
      depth--;
      at = Math.min(at + 1, source.length());
    } else if (++depth < MAX_DEPTH) {
      one(out, math);
      depth--;
    } else {
      at++;
      depth--;
    }
  }

  private void argumentIfAny(StringBuilder out, boolean math) {
    if (at < source.length() && source.charAt(at) == '[') {
      int end = source.indexOf(']', at);
      at = end < 0 ? at : end + 1;
    }
    if (at < source.length() && source.charAt(at) == '{') {
      argument(out, math);
    } else {
      skipSpace();
    }
  }

  private void verbatim(StringBuilder out) {
    skipSpace();
    if (at < source.length() && source.charAt(at) == '{') {
      int end = source.indexOf('}', at);
      if (end > 0) {
        out.append(source, at + 1, end);
        at = end + 1;
      }
    }
  }

  /** Math, without its dollar signs, as text with markup. */
  static String math(String latex) {
    LatexText reader = new LatexText(latex, false);
    StringBuilder out = new StringBuilder();
    while (reader.at < latex.length()) {
      reader.group(out, '\0', true);
      reader.at++;
    }
    return out.toString();
  }
}
