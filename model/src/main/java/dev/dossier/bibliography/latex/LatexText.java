package dev.dossier.bibliography.latex;

import dev.dossier.profile.csl.CslMarkup;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * LaTeX as it is found in BibTeX fields as text with CSL's inline markup: emphasis is {@code <i>},
 * braces are {@code <span class="nocase">}, accents and Greek letters are Unicode. Formulas, units
 * and code in titles keep their case too.
 *
 * <p>Never fails: what it does not know loses its backslash and keeps its argument.
 */
public final class LatexText {
  private static final Map<String, String> QUOTES =
      Map.of("enquote", "“”", "mkbibquote", "“”", "textquote", "“”");
  private static final Set<String> CODE = Set.of("texttt", "code", "mathtt", "path");
  private static final Set<String> TWO_ARGUMENTS = Set.of("href", "textcolor", "texorpdfstring");
  private static final Set<String> NO_TEXT = Set.of("vspace", "hspace", "label", "cite", "index");
  private static final int MAX_DEPTH = 200;

  /** {@code 20$^o$C}: a letter for want of the sign. */
  private static final Pattern DEGREE = Pattern.compile("\\^(o|\\{o\\})");

  private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]+");

  private final LatexCursor source;
  private final boolean protect;
  private final LatexMath math;
  private int depth;

  /** Within text that keeps its case: braces within need not say so again. */
  private boolean kept;

  private LatexText(String latex, boolean protect, boolean formula) {
    this.source = new LatexCursor(latex);
    this.protect = protect;
    this.math = new LatexMath(this, source, formula);
  }

  /** Text with markup; braces mark text that keeps its case. */
  public static String title(String latex) {
    return convert(latex, true);
  }

  /** Text with markup; braces only group. */
  public static String text(String latex) {
    return convert(latex, false);
  }

  /** Text without markup, for names, numbers and places. */
  public static String plain(String latex) {
    return CslMarkup.removed(convert(latex, false));
  }

  private static String convert(String latex, boolean protect) {
    String text = Normalizer.normalize(new LatexText(latex, protect, false).all(), Form.NFC);
    return SPACE.matcher(HtmlInText.markup(text)).replaceAll(" ").strip();
  }

  /** Whether text has HTML that is left out: tags that are no inline markup of CSL's. */
  public static boolean hasForeignHtml(String latex) {
    boolean may = latex.indexOf('<') >= 0 || latex.indexOf('&') >= 0 || latex.contains("textless");
    return may && HtmlInText.isIn(new LatexText(latex, false, false).all());
  }

  private String all() {
    StringBuilder out = new StringBuilder();
    while (!source.atEnd()) {
      group(out);
      source.skip(); // Left over: a brace that closes nothing.
    }
    return out.toString();
  }

  /** Reads up to the brace that closes a group, or to the end. */
  private void group(StringBuilder out) {
    String switched = null;
    int tagStart = out.length();
    LatexMath.Letters letters = math.letters();
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
      one(out);
    }
    math.set(letters);
    LatexMarkup.wrap(out, switched, tagStart);
  }

  /** Reads one character, command or group. */
  private void one(StringBuilder out) {
    char c = source.peek();
    if (math.isOn() && math.character(c, out)) {
      return;
    }
    switch (c) {
      case '\\' -> {
        source.skip();
        command(source.command(), out);
      }
      case '{' -> braces(out);
      case '$' -> dollars(out);
      case '~' -> {
        out.append('\u00A0');
        source.skip();
      }
      case '-', '`', '\'' -> ligature(out, c);
      // A "<" of the author's is no tag.
      default -> out.appendCodePoint(source.codePoint());
    }
  }

  private void dollars(StringBuilder out) {
    source.run('$', 2);
    formula(source.upTo("$"), "$", out);
    source.skip('$');
  }

  /** A formula, which keeps its case. */
  private void formula(@Nullable String latex, String otherwise, StringBuilder out) {
    if (latex == null) {
      out.append(otherwise);
    } else {
      int start = out.length();
      boolean degree = DEGREE.matcher(latex).matches() && source.atAny("CF");
      out.append(degree ? "°" : new LatexText(latex, false, true).all());
      keep(out, start);
    }
  }

  /** Marks all from a place on as text that keeps its case, if that is not said yet. */
  private void keep(StringBuilder out, int start) {
    if (protect && !kept) {
      String added = CslMarkup.removed(out.substring(start));
      if (added.codePoints().anyMatch(Character::isLetter)) {
        LatexMarkup.wrap(out, LatexMarkup.KEEPS_CASE, start);
      }
    }
  }

  private void ligature(StringBuilder out, char c) {
    int count = source.run(c, c == '-' ? 3 : 2);
    if (c == '-') {
      out.append(count == 1 ? "-" : count == 2 ? "–" : "—");
    } else if (c == '`') {
      out.append(count == 2 ? "“" : "‘");
    } else {
      out.append(count == 2 ? "”" : "’");
    }
  }

  /**
   * A group keeps its case, but for one that begins with a command: that is an accented letter, or
   * emphasis of words without capitals.
   */
  private void braces(StringBuilder out) {
    source.skip();
    boolean command = source.at('\\');
    // A group that begins with a command which is for the whole of it, as \em is.
    boolean emphasis = command && LatexMarkup.ofSwitch(source.commandAhead()) != null;
    boolean protects = protect && !kept && (!command || emphasis);
    int start = out.length();
    boolean before = kept;
    kept |= protects;
    rest(out);
    kept = before;
    if (protects && (!emphasis || hasCapital(out, start))) {
      keep(out, start);
    }
  }

  private static boolean hasCapital(StringBuilder out, int start) {
    return out.substring(start).codePoints().anyMatch(Character::isUpperCase);
  }

  /** The rest of a group whose brace is taken, with the one that closes it. */
  private void rest(StringBuilder out) {
    if (++depth < MAX_DEPTH) {
      group(out);
    } else {
      source.skipGroup();
    }
    depth--;
    source.skip();
  }

  private void command(String name, StringBuilder out) {
    boolean letters = !name.isEmpty() && LatexCursor.isLetter(name.charAt(0));
    String accent = LatexSymbols.accent(name);
    String symbol = LatexSymbols.symbol(name);
    if (math.command(name, out)) {
      return;
    }
    if (accent != null) {
      accented(out, accent, letters);
    } else if (symbol != null) {
      out.append(symbol);
      if (letters && !source.skip("{}")) {
        source.skipSpace(); // White space after a command is its end, not text.
      }
    } else {
      source.skip('*');
      withArgument(name, letters, out);
    }
  }

  private void withArgument(String name, boolean letters, StringBuilder out) {
    String tag = LatexMarkup.of(name);
    String quotes = QUOTES.get(name);
    int start = out.length();
    if (tag != null) {
      math.upright(() -> argument(out));
      LatexMarkup.wrap(out, tag, start);
    } else if (quotes != null) {
      out.append(quotes.charAt(0));
      argument(out);
      out.append(quotes.charAt(1));
    } else if (NO_TEXT.contains(name)) {
      argument(new StringBuilder());
    } else if (name.equals("url") || name.equals("nolinkurl")) {
      verbatim(out);
      keep(out, start);
    } else if (CODE.contains(name)) {
      keeping(() -> argument(out));
      keep(out, start);
    } else if (LatexUnits.arguments(name) > 0) {
      out.append(LatexUnits.text(name, rawArguments(LatexUnits.arguments(name))));
      keep(out, start);
    } else if (name.equals("ce")) {
      out.append(LatexChemistry.text(rawArguments(1).get(0)));
      keep(out, start);
    } else if (TWO_ARGUMENTS.contains(name)) {
      // The first says where, in which colour, or the same for printers.
      argument(new StringBuilder());
      argument(out);
    } else if (name.equals("(")) {
      formula(source.upTo("\\)"), name, out);
    } else if (letters) {
      argumentIfAny(out);
    } else {
      out.append(name);
    }
  }

  /** Reads text that is said to keep its case by who calls this. */
  private void keeping(Runnable reading) {
    boolean before = kept;
    kept = true;
    reading.run();
    kept = before;
  }

  /** Arguments as they are written, without the options before them. */
  private List<String> rawArguments(int count) {
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      source.skipSpace();
      source.skipOption();
      arguments.add(source.rawArgument());
    }
    return arguments;
  }

  private void accented(StringBuilder out, String accent, boolean letters) {
    // \'e is one letter; \c cedilla needs the space or the brace.
    if (letters || source.at(' ')) {
      source.skipSpace();
    }
    StringBuilder base = new StringBuilder();
    keeping(() -> math.upright(() -> argument(base)));
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
  void argument(StringBuilder out) {
    source.skipSpace();
    if (source.atEnd() || source.at('}')) {
      return;
    }
    if (source.at('{')) {
      source.skip();
      rest(out);
      return;
    }
    if (++depth < MAX_DEPTH) {
      if (math.isOn() && Character.isLetterOrDigit(source.peek())) {
        math.single(out);
      } else {
        one(out);
      }
    } else {
      source.skip();
    }
    depth--;
  }

  private void argumentIfAny(StringBuilder out) {
    source.skipOption();
    if (source.at('{')) {
      argument(out);
    } else {
      source.skipSpace();
    }
  }

  private void verbatim(StringBuilder out) {
    source.skipSpace();
    String braced = source.at('{') ? source.upTo("}") : null;
    if (braced != null) {
      out.append(braced, 1, braced.length());
    }
  }
}
