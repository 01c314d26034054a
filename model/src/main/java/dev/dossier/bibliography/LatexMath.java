package dev.dossier.bibliography;

import java.util.ArrayList;
import java.util.List;

/**
 * Simple formulas as text: Greek letters and signs as Unicode, {@code ^} and {@code _} as
 * superscript and subscript, single Latin letters in italics.
 */
final class LatexMath {
  private LatexMath() {}

  static void append(StringBuilder out, String latex) {
    List<String> parts = split(latex);
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      boolean script = (part.equals("^") || part.equals("_")) && i + 1 < parts.size();
      if (script) {
        String argument = LatexText.math(parts.get(++i)).strip();
        String tag = part.equals("^") ? "sup" : "sub";
        out.append(argument.equals("′") ? "′" : "<" + tag + ">" + argument + "</" + tag + ">");
      } else {
        out.append(
            LatexText.math(part)
                .replaceAll("(?<![\\p{L}<>/])([A-Za-z])(?![\\p{L}>])", "<i>$1</i>"));
      }
    }
  }

  /** At {@code ^} and {@code _} outside of braces, and after the argument of each. */
  private static List<String> split(String latex) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int i = 0;
    while (i < latex.length()) {
      char c = latex.charAt(i);
      if (c == '\\' && i + 1 < latex.length()) {
        part.append(c).append(latex.charAt(i + 1));
        i += 2;
      } else if (c == '^' || c == '_') {
        if (!part.isEmpty()) {
          parts.add(part.toString());
          part.setLength(0);
        }
        int end = endOfArgument(latex, i + 1);
        parts.add(String.valueOf(c));
        if (end > i + 1) {
          parts.add(latex.substring(i + 1, end));
        }
        i = end;
      } else {
        part.append(c);
        i++;
      }
    }
    if (!part.isEmpty()) {
      parts.add(part.toString());
    }
    return parts;
  }

  private static int endOfArgument(String latex, int from) {
    if (from >= latex.length()) {
      return from;
    }
    if (latex.charAt(from) == '\\') {
      int end = from + 1;
      while (end < latex.length() && Character.isLetter(latex.charAt(end))) {
        end++;
      }
      return Math.min(latex.length(), Math.max(end, from + 2));
    }
    if (latex.charAt(from) != '{') {
      return from + Character.charCount(latex.codePointAt(from));
    }
    int depth = 0;
    for (int i = from; i < latex.length(); i++) {
      depth += latex.charAt(i) == '{' ? 1 : latex.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return latex.length();
  }
}
