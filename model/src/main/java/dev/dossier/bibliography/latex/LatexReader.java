package dev.dossier.bibliography.latex;

import dev.dossier.profile.csl.CslMarkup;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads LaTeX source by recursive descent; {@link LatexText} describes the result. Each instance
 * reads one source.
 */
final class LatexReader {
  private static final Map<String, String> QUOTES =
      Map.of("enquote", "“”", "mkbibquote", "“”", "textquote", "“”");
  private static final Set<String> CODE = Set.of("texttt", "code", "mathtt", "path");
  private static final Set<String> TWO_ARGUMENTS = Set.of("href", "textcolor", "texorpdfstring");
  private static final Set<String> NO_TEXT = Set.of("vspace", "hspace", "label", "cite", "index");
  private static final int MAX_DEPTH = 200;

  /** A superscript letter o in place of the degree sign: {@code 20$^o$C}. */
  private static final Pattern DEGREE = Pattern.compile("\\^(o|\\{o\\})");

  private final LatexCursor source;
  private final boolean protect;
  private final LatexMath math;
  private int depth;

  /** Whether the current text is inside of {@code nocase} markup, which is not nested. */
  private boolean kept;

  LatexReader(String latex, boolean protect, boolean formula) {
    this.source = new LatexCursor(latex);
    this.protect = protect;
    this.math = new LatexMath(this, source, formula);
  }

  /** Reads the whole source. */
  String all() {
    StringBuilder out = new StringBuilder();
    while (!source.atEnd()) {
      group(out);
      source.skip(); // An unmatched closing brace.
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
      default -> out.appendCodePoint(source.codePoint());
    }
  }

  private void dollars(StringBuilder out) {
    source.run('$', 2);
    formula(source.upTo("$"), "$", out);
    source.skip('$');
  }

  /** Appends a formula, which keeps its case; if it is not closed, its delimiter. */
  private void formula(@Nullable String latex, String otherwise, StringBuilder out) {
    if (latex == null) {
      out.append(otherwise);
    } else {
      int start = out.length();
      boolean degree = DEGREE.matcher(latex).matches() && source.atAny("CF");
      out.append(degree ? "°" : new LatexReader(latex, false, true).all());
      keep(out, start);
    }
  }

  /** Wraps the text from an offset in {@code nocase} markup, unless it is inside of such. */
  private void keep(StringBuilder out, int start) {
    if (protect && !kept) {
      String added = CslMarkup.removed(out.substring(start));
      if (added.codePoints().anyMatch(Character::isLetter)) {
        LatexMarkup.wrap(out, LatexMarkup.KEEPS_CASE, start);
      }
    }
  }

  private void ligature(StringBuilder out, char c) {
    String forms = c == '-' ? "-–—" : c == '`' ? "‘“" : "’”";
    out.append(forms.charAt(source.run(c, forms.length()) - 1));
  }

  /**
   * Reads a group. It keeps its case unless it begins with a command, as accented letters do; with
   * a font switch, it keeps its case if it contains capitals.
   */
  private void braces(StringBuilder out) {
    source.skip();
    boolean command = source.at('\\');
    // A font switch such as \em, which applies to the rest of the group.
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

  /** Reads the rest of a group, after its opening brace, including the closing one. */
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
        source.skipSpace(); // White space after a command only delimits its name.
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
      // The first argument is a URL, a color, or an alternative for typesetting.
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

  /** Reads text inside of {@code nocase} markup that the caller adds. */
  private void keeping(Runnable reading) {
    boolean before = kept;
    kept = true;
    reading.run();
    kept = before;
  }

  /** Returns the source of arguments, without the optional arguments before them. */
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
    // An accent that is a letter, as in \c c, needs a space or a brace after it; \'e does not.
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
    // Dotless i and j: the composed letter has no dot anyway.
    String head = letter.substring(0, first).replace('ı', 'i').replace('ȷ', 'j');
    out.append(Normalizer.normalize(head + accent, Normalizer.Form.NFC));
    out.append(letter, first, letter.length());
  }

  /** Reads an argument: a group, a command with its own argument, or one character. */
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
