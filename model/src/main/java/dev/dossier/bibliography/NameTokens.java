package dev.dossier.bibliography;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets what citeproc-java does not know of names: the person's own name, and {@code and others}.
 */
final class NameTokens {
  private NameTokens() {}

  static List<Token> resolve(List<Token> tokens, RenderContext context) {
    List<Token> result = tokens;
    if (find(tokens, NameMarks.PARTICLE, 0) >= 0
        || find(tokens, NameMarks.SUFFIX, 0) >= 0
        || find(tokens, NameMarks.LAST, 0) >= 0) {
      result = InvertedNames.arrange(result);
    }
    if (find(tokens, NameMarks.OTHERS, 0) >= 0) {
      result = andOthers(result, context);
    }
    if (find(tokens, NameMarks.OWN, 0) >= 0) {
      result = ownNames(result);
    }
    return result;
  }

  /** The first token from {@code from} on that has a mark; -1 if none has. */
  static int find(List<Token> tokens, char mark, int from) {
    for (int i = from; i < tokens.size(); i++) {
      if (text(tokens.get(i)).indexOf(mark) >= 0) {
        return i;
      }
    }
    return -1;
  }

  static String text(Token token) {
    return token instanceof TextToken text ? text.getText() : "";
  }

  static boolean isDelimiter(Token token) {
    return token instanceof TextToken text && text.getType() == TextToken.Type.DELIMITER;
  }

  /**
   * {@code A, B and others} is {@code A, B, et al.}. A comma stands before it where the style set
   * one before the last name, unless only one name stands before.
   */
  private static List<Token> andOthers(List<Token> tokens, RenderContext context) {
    List<Token> result = new ArrayList<>(tokens);
    String etAl = String.valueOf(context.getTerm("et-al"));
    int at = find(result, NameMarks.OTHERS, 0);
    while (at >= 0) {
      int from = at;
      boolean comma = false;
      while (from > 0 && isDelimiter(result.get(from - 1))) {
        from--;
        comma |= text(result.get(from)).startsWith(",");
      }
      CSLItemData item = context.getItemData();
      CSLName[] authors = item == null ? null : item.getAuthor();
      boolean single = authors != null && authors.length == 2 && at - from == 1;
      TextToken others = (TextToken) result.get(at);
      result.subList(from, at + 1).clear();
      if (from > 0) {
        TextToken space =
            new TextToken(
                comma && !single ? ", " : " ",
                TextToken.Type.DELIMITER,
                others.getFormattingAttributes(),
                others.isFirstField());
        result.add(from, space);
        from++;
      }
      result.add(from, others.copyWithText(etAl));
      at = find(result, NameMarks.OTHERS, from);
    }
    return result;
  }

  /** The family name is marked; the given name stands before it, or after it and a separator. */
  private static List<Token> ownNames(List<Token> tokens) {
    List<Token> result = new ArrayList<>(tokens);
    for (int at = find(result, NameMarks.OWN, 0);
        at >= 0;
        at = find(result, NameMarks.OWN, at + 1)) {
      int from = given(result, at, -1);
      int to = given(result, at, 1);
      for (int i = Math.min(from, at); i <= Math.max(to, at); i++) {
        if (result.get(i) instanceof TextToken text) {
          String plain = NameMarks.unmarkGiven(text.getText());
          int attributes = text.getFormattingAttributes() | TokenSetter.OWN;
          result.set(i, new TextToken(plain, text.getType(), attributes, text.isFirstField()));
        }
      }
    }
    return result;
  }

  /** Where the given name of the family name {@code at} stands; {@code at} if not on that side. */
  private static int given(List<Token> tokens, int at, int step) {
    // Particles and suffixes may stand between: "de la Cruz Jr., Juan".
    for (int i = at + step, n = 0; i >= 0 && i < tokens.size() && n < 7; i += step, n++) {
      if (text(tokens.get(i)).chars().anyMatch(NameMarks::isMarkedGiven)) {
        return i;
      }
      if (text(tokens.get(i)).indexOf(NameMarks.OWN) >= 0) {
        return at;
      }
    }
    return at;
  }
}
