package dev.dossier.bibliography;

import dev.dossier.profile.CslMarkup;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * LaTeX as it is found in BibTeX fields as text with CSL's inline markup: emphasis is {@code <i>},
 * braces are {@code <span class="nocase">}, accents and Greek letters are Unicode.
 *
 * <p>Never fails: what it does not know loses its backslash and keeps its argument.
 */
final class LatexText {
  private static final Map<String, String> QUOTES =
      Map.of("enquote", "“”", "mkbibquote", "“”", "textquote", "“”");
  private static final Set<String> TWO_ARGUMENTS = Set.of("href", "textcolor", "texorpdfstring");
  private static final Set<String> NO_TEXT = Set.of("vspace", "hspace", "label", "cite", "index");
  private static final int MAX_DEPTH = 200;
  private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]+");

  private final LatexCursor source;
  private final boolean protect;
  private int depth;

  private LatexText(String latex, boolean protect) {
    this.source = new LatexCursor(latex);
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
    return CslMarkup.removed(convert(latex, false));
  }

  private static String convert(String latex, boolean protect) {
    String text = Normalizer.normalize(new LatexText(latex, protect).all(false), Form.NFC);
    return SPACE.matcher(text).replaceAll(" ").strip();
  }

  /** Math, without its dollar signs, as text with markup. */
  static String math(String latex) {
    return new LatexText(latex, false).all(true);
  }

  private String all(boolean math) {
    StringBuilder out = new StringBuilder();
    while (!source.atEnd()) {
      group(out, math);
      source.skip(); // Left over: a brace that closes nothing.
    }
    return out.toString();
  }

  /** Reads up to the brace that closes a group, or to the end. */
  private void group(StringBuilder out, boolean math) {
    String switched = null;
    int tagStart = out.length();
    while (!source.atEnd() && !source.at('}')) {
      String tag = source.at('\\') ? LatexMarkup.ofSwitch(source.commandAhead()) : null;
      if (tag != null) {
        source.skip();
        source.command();
        source.skipSpace();
        LatexMarkup.wrap(out, switched, tagStart);
        switched = tag;
        tagStart = out.length();
        continue;
      }
      one(out, math);
    }
    LatexMarkup.wrap(out, switched, tagStart);
  }

  /** Reads one character, command or group. */
  private void one(StringBuilder out, boolean math) {
    char c = source.peek();
    switch (c) {
      case '\\' -> {
        source.skip();
        command(source.command(), out, math);
      }
      case '{' -> braces(out, math);
      case '$' -> dollars(out);
      case '~' -> {
        out.append('\u00A0');
        source.skip();
      }
      case '-', '`', '\'' -> ligature(out, c, math);
      // A "<" of the author's is no tag.
      default -> out.appendCodePoint(source.codePoint());
    }
  }

  private void dollars(StringBuilder out) {
    source.run('$', 2);
    String math = source.upTo('$');
    if (math == null) {
      out.append('$');
    } else {
      LatexMath.append(out, math);
      source.skip('$');
    }
  }

  private void ligature(StringBuilder out, char c, boolean math) {
    int count = source.run(c, math ? 1 : c == '-' ? 3 : 2);
    if (math) {
      out.append(c == '-' ? "−" : c == '\'' ? "′" : "‘");
    } else if (c == '-') {
      out.append(count == 1 ? "-" : count == 2 ? "–" : "—");
    } else if (c == '`') {
      out.append(count == 2 ? "“" : "‘");
    } else {
      out.append(count == 2 ? "”" : "’");
    }
  }

  /** A group keeps its case, but for one that begins with a command: that is an accented letter. */
  private void braces(StringBuilder out, boolean math) {
    source.skip();
    // A group that begins with a command which is not for the whole of it, as \em is.
    boolean special = source.at('\\') && LatexMarkup.ofSwitch(source.commandAhead()) == null;
    int start = out.length();
    rest(out, math);
    boolean keepsCase = protect && depth == 0 && !special && !math;
    if (keepsCase && out.chars().skip(start).anyMatch(Character::isLetter)) {
      LatexMarkup.wrap(out, LatexMarkup.KEEPS_CASE, start);
    }
  }

  /** The rest of a group whose brace is taken, with the one that closes it. */
  private void rest(StringBuilder out, boolean math) {
    if (++depth < MAX_DEPTH) {
      group(out, math);
    } else {
      source.skipGroup();
    }
    depth--;
    source.skip();
  }

  private void command(String name, StringBuilder out, boolean math) {
    boolean letters = !name.isEmpty() && LatexCursor.isLetter(name.charAt(0));
    String accent = LatexSymbols.accent(name);
    String symbol = LatexSymbols.symbol(name);
    if (accent != null) {
      accented(out, accent, letters, math);
    } else if (symbol != null && math && LatexSymbols.isOperator(name)) {
      operator(out, symbol);
    } else if (symbol != null) {
      out.append(symbol);
      if (letters && !source.skip("{}")) {
        source.skipSpace(); // White space after a command is its end, not text.
      }
    } else {
      source.skip('*');
      withArgument(name, letters, out, math);
    }
  }

  /** Set apart as in "n log n", but not from brackets: "O(log n)". */
  private void operator(StringBuilder out, String symbol) {
    int last = out.length() - 1;
    boolean apart = last >= 0 && Character.isLetterOrDigit(out.charAt(last));
    out.append(apart ? " " : "").append(symbol);
    source.skipSpace();
    out.append(source.atEnd() || source.atAny("({[)") ? "" : " ");
  }

  private void withArgument(String name, boolean letters, StringBuilder out, boolean math) {
    String tag = LatexMarkup.of(name);
    String quotes = QUOTES.get(name);
    int start = out.length();
    if (tag != null) {
      argument(out, math);
      LatexMarkup.wrap(out, tag, start);
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

  private void accented(StringBuilder out, String accent, boolean letters, boolean math) {
    // \'e is one letter; \c cedilla needs the space or the brace.
    if (letters || source.at(' ')) {
      source.skipSpace();
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
    source.skipSpace();
    if (source.atEnd() || source.at('}')) {
      return;
    }
    if (source.at('{')) {
      source.skip();
      rest(out, math);
      return;
    }
    if (++depth < MAX_DEPTH) {
      one(out, math);
    } else {
      source.skip();
    }
    depth--;
  }

  private void argumentIfAny(StringBuilder out, boolean math) {
    source.skipOption();
    if (source.at('{')) {
      argument(out, math);
    } else {
      source.skipSpace();
    }
  }

  private void verbatim(StringBuilder out) {
    source.skipSpace();
    String braced = source.at('{') ? source.upTo('}') : null;
    if (braced != null) {
      out.append(braced, 1, braced.length());
    }
  }
}
