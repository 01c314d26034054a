package dev.dossier.bibliography;

import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings what styles mark into English title case (CSL 1.0.2, "Title case conversion"). */
final class TitleCase {
  static final char START = '\uE010';
  static final char END = '\uE011';

  /** Text that keeps its case is out of the reach of {@code \p{L}}. */
  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd}'’]*|\\p{Nd}+\\p{L}*");

  /** CSL's stop words. */
  private static final Set<String> STOP =
      Set.of(
          ("a across afore after against along alongside amid amidst among amongst an and anenst"
                  + " apropos apud around as aside astride at athwart atop barring before behind"
                  + " below beneath beside besides between beyond but by c ca circa d' d’ de despite"
                  + " down during et except for forenenst from given in inside into lest like modulo"
                  + " near next nor notwithstanding of off on onto or out over per plus pro qua sans"
                  + " since so than the through thru throughout thruout till to toward towards under"
                  + " underneath until unto up upon van versus via von vs when with within without"
                  + " yet")
              .split(" "));

  private final boolean english;
  private boolean inTitle;
  private boolean start;
  private boolean any;
  private String last = "";

  private TitleCase(boolean english) {
    this.english = english;
  }

  /** The tokens without marks, with what stood between them in title case. */
  static List<Token> apply(List<Token> tokens, Locale language) {
    if (NameTokens.find(tokens, START, 0) < 0) {
      return tokens;
    }
    TitleCase titles = new TitleCase(language.getLanguage().equals("en"));
    List<Token> result = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof TextToken text) {
        String changed = titles.token(text, endsHere(tokens, i));
        if (!changed.isEmpty()) {
          result.add(changed.equals(text.getText()) ? text : text.copyWithText(changed));
        }
      } else {
        result.add(tokens.get(i));
      }
    }
    return result;
  }

  private static boolean endsHere(List<Token> tokens, int at) {
    return at + 1 < tokens.size() && NameTokens.text(tokens.get(at + 1)).indexOf(END) >= 0;
  }

  private String token(TextToken token, boolean isLast) {
    String text = token.getText();
    boolean starts = text.indexOf(START) >= 0;
    boolean ends = text.indexOf(END) >= 0;
    if (starts || ends) {
      inTitle = starts;
      start = true;
      any = false;
      return text.replace(String.valueOf(START), "").replace(String.valueOf(END), "");
    }
    boolean words = token.getType() == TextToken.Type.TEXT;
    return inTitle && english && words ? convert(text, isLast) : text;
  }

  private String convert(String text, boolean isLast) {
    String source = isShouted(text) ? text.toLowerCase(Locale.ENGLISH) : text;
    StringBuilder result = new StringBuilder(source.length());
    Matcher words = WORD.matcher(source);
    int from = 0;
    while (words.find()) {
      String between = source.substring(from, words.start());
      boolean abbreviated = between.startsWith(".") && isAbbreviation(last);
      start = !any || (startsSentence(between) && !abbreviated);
      any = true;
      result.append(between);
      String word = words.group();
      boolean closing =
          isLast
              && source.substring(words.end()).codePoints().noneMatch(Character::isLetterOrDigit);
      boolean hyphen =
          words.end() < source.length()
              && source.charAt(words.end()) == '-'
              && !between.endsWith("-");
      boolean species = abbreviated && last.length() == 1 && between.startsWith(". ");
      result.append(species && isLower(word) ? word : one(word, start || closing || hyphen));
      last = word;
      from = words.end();
    }
    String rest = source.substring(from);
    if (rest.codePoints().anyMatch(c -> c >= 0xF0000)) {
      any = true;
      last = "";
    }
    return result.append(rest).toString();
  }

  private static String one(String word, boolean keepsCapital) {
    String lower = word.toLowerCase(Locale.ENGLISH);
    if (!keepsCapital && STOP.contains(lower)) {
      boolean capitalized = word.equals(capitalize(lower)) && word.length() > 1;
      return isLower(word) || capitalized ? lower : word;
    }
    return isLower(word) ? capitalize(word) : word;
  }

  private static boolean isLower(String word) {
    return word.codePoints().noneMatch(Character::isUpperCase);
  }

  private static String capitalize(String word) {
    int first = word.offsetByCodePoints(0, 1);
    return word.substring(0, first).toUpperCase(Locale.ENGLISH) + word.substring(first);
  }

  /** Whether a title is in capitals throughout; a single word is rather an acronym. */
  private static boolean isShouted(String text) {
    return text.indexOf(' ') > 0
        && text.codePoints().noneMatch(Character::isLowerCase)
        && text.codePoints().filter(Character::isUpperCase).count() > 12;
  }

  private static boolean startsSentence(String between) {
    for (int i = 0; i < between.length(); i++) {
      if (":.?!—“‘\"¿¡".indexOf(between.charAt(i)) >= 0) {
        // "3.5" and "e.g." go on; a quote opens even without a space.
        return "“‘\"¿¡".indexOf(between.charAt(i)) >= 0 || between.length() > i + 1;
      }
    }
    return false;
  }

  /** {@code J}, {@code Proc}: a full stop after it ends no sentence. */
  private static boolean isAbbreviation(String word) {
    return !word.isEmpty() && word.length() <= 4 && Character.isUpperCase(word.charAt(0));
  }
}
