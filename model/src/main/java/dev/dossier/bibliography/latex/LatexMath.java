package dev.dossier.bibliography.latex;

import dev.dossier.profile.csl.CslMarkup;
import java.util.Set;

/**
 * Converts formulas to text: Greek letters and symbols become Unicode characters, {@code ^} and
 * {@code _} superscripts and subscripts, single Latin letters italic, fractions {@code 1/2}.
 */
final class LatexMath {
  private static final Set<String> UPRIGHT =
      Set.of("mathrm", "mathsf", "mathtt", "operatorname", "mathord", "mathop");
  private static final Set<String> TEXT =
      Set.of("text", "textrm", "mbox", "hbox", "textnormal", "textup", "textsf");
  private static final Set<String> FRACTIONS =
      Set.of("frac", "dfrac", "tfrac", "cfrac", "nicefrac", "sfrac", "flatfrac");

  /** Characters that require parentheses around an operand of a fraction or a root. */
  private static final String SIGNS = " +−±×⋅/=,<>≤≥";

  /** The current mode: whether in a formula, and whether its letters are upright. */
  record Letters(boolean formula, boolean upright) {}

  private final LatexReader reader;
  private final LatexCursor source;
  private Letters letters;

  LatexMath(LatexReader reader, LatexCursor source, boolean formula) {
    this.reader = reader;
    this.source = source;
    this.letters = new Letters(formula, false);
  }

  boolean isOn() {
    return letters.formula();
  }

  Letters letters() {
    return letters;
  }

  void set(Letters other) {
    letters = other;
  }

  /** Reads with upright letters. */
  void upright(Runnable reading) {
    as(new Letters(letters.formula(), true), reading);
  }

  private void as(Letters other, Runnable reading) {
    Letters before = letters;
    letters = other;
    reading.run();
    letters = before;
  }

  /** Reads a character that has a special meaning in formulas; returns whether it has one. */
  boolean character(char c, StringBuilder out) {
    switch (c) {
      case '^' -> script("sup", out);
      case '_' -> script("sub", out);
      case '-' -> sign("−", out);
      case '\'' -> sign("′", out);
      case '`' -> sign("‘", out);
      default -> {
        if (!LatexCursor.isLetter(c)) {
          return false;
        }
        letters(out);
      }
    }
    return true;
  }

  private void sign(String sign, StringBuilder out) {
    source.skip();
    out.append(sign);
  }

  /** Reads letters: a single one is a variable, so italic; several are a word or a product. */
  private void letters(StringBuilder out) {
    int last = out.length() - 1;
    boolean single = last < 0 || !(Character.isLetter(out.charAt(last)) || out.charAt(last) == '°');
    int start = out.length();
    while (!source.atEnd() && LatexCursor.isLetter(source.peek())) {
      out.append(source.peek());
      source.skip();
    }
    if (single && !letters.upright() && out.length() == start + 1) {
      LatexMarkup.wrap(out, "i", start);
    }
  }

  /** Reads one letter or digit: an argument without braces. */
  void single(StringBuilder out) {
    int start = out.length();
    out.appendCodePoint(source.codePoint());
    if (!letters.upright() && LatexCursor.isLetter(out.charAt(start))) {
      LatexMarkup.wrap(out, "i", start);
    }
  }

  private void script(String tag, StringBuilder out) {
    source.skip();
    StringBuilder written = new StringBuilder();
    upright(() -> reader.argument(written));
    String script = written.toString().strip();
    if (script.startsWith("∘") && tag.equals("sup")) {
      out.append('°').append(script, 1, script.length());
    } else if (!script.isEmpty() && script.replace("′", "").isEmpty()) {
      out.append(script);
    } else {
      int start = out.length();
      out.append(script);
      LatexMarkup.wrap(out, tag, start);
    }
  }

  /** Reads the arguments of a math command; returns whether the command is one. */
  boolean command(String name, StringBuilder out) {
    if (FRACTIONS.contains(name)) {
      fraction(out);
      return true;
    }
    if (name.equals("ensuremath")) {
      as(new Letters(true, false), () -> reader.argument(out));
      return true;
    }
    return isOn() && inFormula(name, out);
  }

  private boolean inFormula(String name, StringBuilder out) {
    if (LatexSymbols.isOperator(name)) {
      operator(out, name);
    } else if (UPRIGHT.contains(name)) {
      upright(() -> reader.argument(out));
    } else if (TEXT.contains(name)) {
      as(new Letters(false, false), () -> reader.argument(out));
    } else {
      switch (name) {
        case "sqrt" -> root(out);
        case "binom" -> pair(out, "(", " ", ")");
        case "pmod" -> {
          out.append("(mod ");
          reader.argument(out);
          out.append(')');
        }
        case "left", "right" -> {
          source.skipSpace();
          source.skip('.');
        }
        case "rm", "sf", "tt" -> {
          source.skipSpace();
          letters = new Letters(true, true);
        }
        default -> {
          return false;
        }
      }
    }
    return true;
  }

  /** Appends a function name with spaces around it, but not beside parentheses: "O(log n)". */
  private void operator(StringBuilder out, String name) {
    int last = out.length() - 1;
    boolean apart = last >= 0 && (Character.isLetterOrDigit(out.charAt(last)) || endsInTag(out));
    out.append(apart ? " " : "").append(name.equals("bmod") ? "mod" : name);
    source.skipSpace();
    out.append(source.atEnd() || source.atAny("({[^_") ? "" : " ");
  }

  private static boolean endsInTag(StringBuilder out) {
    return out.charAt(out.length() - 1) == '>';
  }

  private void fraction(StringBuilder out) {
    int last = out.length() - 1;
    if (last >= 0 && Character.isDigit(out.charAt(last))) {
      out.append(' ');
    }
    pair(out, "", "/", "");
    if (!source.atEnd() && Character.isLetterOrDigit(source.peek())) {
      out.append(' ');
    }
  }

  private void pair(StringBuilder out, String before, String between, String after) {
    StringBuilder first = new StringBuilder();
    StringBuilder second = new StringBuilder();
    reader.argument(first);
    reader.argument(second);
    out.append(before).append(bracketed(first)).append(between);
    out.append(bracketed(second)).append(after);
  }

  private void root(StringBuilder out) {
    String degree = source.option();
    if (!degree.isEmpty()) {
      out.append("<sup>").append(degree).append("</sup>");
    }
    StringBuilder argument = new StringBuilder();
    reader.argument(argument);
    out.append('√').append(bracketed(argument));
  }

  private static String bracketed(StringBuilder argument) {
    String text = argument.toString().strip();
    boolean several = CslMarkup.removed(text).chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
    return several ? "(" + text + ")" : text;
  }
}
