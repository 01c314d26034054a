package dev.dossier.bibliography.latex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Converts chemical formulas of the mhchem package: {@code \ce{SO4^2-}} becomes "SO₄²⁻". */
final class LatexChemistry {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(<=>|<->|->|<-)"
              + "|\\^(?:\\{([^{}]*)\\}|(\\d*[+-]?))"
              + "|_(?:\\{([^{}]*)\\}|(\\w))"
              + "|(?<=[\\p{L})\\]])(\\d+)"
              + "|(?<=[\\p{L}\\d)\\]])([+-]+)(?=$|[\\s)\\]])"
              + "|[{}$\\\\]"
              + "|(.)",
          Pattern.DOTALL);

  private LatexChemistry() {}

  /** Converts the argument of {@code \ce} to text with CSL's inline markup. */
  static String text(String formula) {
    StringBuilder text = new StringBuilder();
    Matcher tokens = TOKEN.matcher(formula.strip());
    while (tokens.find()) {
      if (tokens.group(1) != null) {
        text.append(arrow(tokens.group(1)));
      }
      script(text, "sup", tokens.group(2));
      script(text, "sup", tokens.group(3));
      script(text, "sub", tokens.group(4));
      script(text, "sub", tokens.group(5));
      script(text, "sub", tokens.group(6));
      script(text, "sup", tokens.group(7));
      if (tokens.group(8) != null) {
        text.append(tokens.group(8).equals("*") ? "·" : tokens.group(8));
      }
    }
    return text.toString();
  }

  private static String arrow(String written) {
    return switch (written) {
      case "->" -> "→";
      case "<-" -> "←";
      case "<->" -> "↔";
      default -> "⇌";
    };
  }

  private static void script(StringBuilder text, String tag, @Nullable String script) {
    if (script != null && !script.isEmpty()) {
      String signed = script.replace('-', '−');
      text.append('<').append(tag).append('>').append(signed);
      text.append("</").append(tag).append('>');
    }
  }
}
