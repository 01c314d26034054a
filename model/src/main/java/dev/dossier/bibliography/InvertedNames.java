package dev.dossier.bibliography;

import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Arranges names that begin with the family name: {@code Beethoven, Ludwig van} and {@code King,
 * Martin Luther, Jr.}, where citeproc-java has {@code van Beethoven, Ludwig} and {@code King Jr.,
 * Martin Luther}. Also sets {@code …} before the last of many names.
 */
final class InvertedNames {
  private final List<Token> tokens;

  private InvertedNames(List<Token> tokens) {
    this.tokens = tokens;
  }

  static List<Token> arrange(List<Token> tokens) {
    InvertedNames names = new InvertedNames(new ArrayList<>(tokens));
    names.suffixes();
    names.particles();
    names.ellipsis();
    return names.tokens;
  }

  private boolean isBlank(int at) {
    return at >= 0 && at < tokens.size() && NameTokens.text(tokens.get(at)).isBlank();
  }

  private boolean isNaturalOrder(int start) {
    return start > 0 && NameTokens.isDelimiter(tokens.get(start - 1)) && isBlank(start - 1);
  }

  /** Where the given name ends, if a separator and it follow the family name; else -1. */
  private int endOfGiven(int family) {
    boolean follows = family + 2 < tokens.size() && NameTokens.isDelimiter(tokens.get(family + 1));
    return follows ? family + 3 : -1;
  }

  private void suffixes() {
    for (int at = NameTokens.find(tokens, NameMarks.SUFFIX, 0);
        at >= 0;
        at = NameTokens.find(tokens, NameMarks.SUFFIX, at + 1)) {
      int family = at - 2;
      if (family < 0 || !isBlank(at - 1)) {
        continue;
      }
      int start = family;
      while (start >= 2
          && isBlank(start - 1)
          && NameTokens.text(tokens.get(start - 2)).indexOf(NameMarks.PARTICLE) >= 0) {
        start -= 2;
      }
      int end = endOfGiven(at);
      if (isNaturalOrder(start) || end < 0) {
        continue;
      }
      TextToken suffix = (TextToken) tokens.get(at);
      tokens.add(end, suffix);
      // The separator again: "King, Martin Luther, Jr.", "King ML Jr".
      tokens.add(end, tokens.get(end - 2));
      tokens.subList(at - 1, at + 1).clear();
      at = end;
    }
  }

  private void particles() {
    for (int at = NameTokens.find(tokens, NameMarks.PARTICLE, 0);
        at >= 0;
        at = NameTokens.find(tokens, NameMarks.PARTICLE, at + 1)) {
      int family = isBlank(at + 1) ? at + 2 : at + 1;
      int end = endOfGiven(family);
      if (isNaturalOrder(at) || end < 0) {
        continue;
      }
      Token particle = tokens.get(at);
      tokens.add(end, particle);
      tokens.add(end, new TextToken(" ", TextToken.Type.DELIMITER));
      tokens.subList(at, family).clear();
      at = end - (family - at) + 1;
    }
  }

  private void ellipsis() {
    int last = NameTokens.find(tokens, NameMarks.LAST, 0);
    if (last < 0) {
      return;
    }
    int from = last;
    while (from > 0 && NameTokens.isDelimiter(tokens.get(from - 1))) {
      from--;
    }
    if (from < last) {
      tokens.subList(from, last).clear();
      tokens.add(from, new TextToken(", … ", TextToken.Type.DELIMITER));
    }
  }
}
