package dev.dossier.csl.casing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** English title case (CSL 1.0.2, "Title Case Conversion"). */
public final class TitleCase {
  /** Words that are not capitalized within a title: those of Pandoc, and "v." of cases. */
  static final Set<String> STOP =
      Set.of(
          ("a about al an and as at but by c ca d de down et for from in into nor of on onto or over"
                  + " so the till to up v van via von vs with yet")
              .split(" "));

  /** {@code l’art}; but {@code o’clock} is English. */
  private static final Pattern ELISION = Pattern.compile("[cdjlmnst]['’]\\p{Ll}{2,}");

  private static final Set<String> ABBREVIATIONS =
      Set.of("al", "vs", "v", "cf", "etc", "resp", "approx", "ca", "vol", "no", "pp", "p", "fig");

  private final CasedText text;
  private final List<CasedText.Word> words;
  private final boolean shouted;

  private TitleCase(CasedText text) {
    this.text = text;
    this.words = text.words();
    this.shouted = text.isShouted();
  }

  /** Converts text to title case. */
  public static void apply(CasedText text) {
    Addresses.keep(text);
    TitleCase title = new TitleCase(text);
    for (int i = 0; i < title.words.size(); i++) {
      title.convert(i);
    }
  }

  private void convert(int number) {
    CasedText.Word word = words.get(number);
    if (text.isKept(word.start())) {
      return;
    }
    if (shouted) {
      text.lower(word);
    }
    String written = text.of(word);
    boolean lower = CasedText.isLower(written);
    if (!isEdge(number) && STOP.contains(written.toLowerCase(Locale.ROOT))) {
      // "OR" and "AL" are acronyms, the "C" of a vitamin is a name.
      boolean single = written.length() == 1 && !written.equals("A");
      boolean capital = !single && CasedText.isLower(written.substring(1));
      if (!lower && capital && !Letters.isDesignation(text, words, number)) {
        text.uncapitalize(word);
      }
    } else if (lower && !isLetterWithin(number) && !Letters.staySmall(text, words, number)) {
      text.capitalize(word, Locale.ENGLISH);
    }
  }

  /**
   * The {@code y} of an axis, and short words of other languages: {@code l’}, {@code y}, {@code à}.
   */
  private boolean isLetterWithin(int number) {
    CasedText.Word word = words.get(number);
    boolean letter = word.end() - word.start() == 1;
    return (letter || ELISION.matcher(text.of(word)).matches())
        && number > 0
        && text.charAt(word.end()) != '-'
        && !startsSentence(text.substring(words.get(number - 1).end(), word.start()));
  }

  /** Whether a word is capitalized even if it is a stop word. */
  private boolean isEdge(int number) {
    CasedText.Word word = words.get(number);
    if (number == 0 || number == words.size() - 1) {
      return true;
    }
    String between = text.substring(words.get(number - 1).end(), word.start());
    // Only the first word of "up-to-date" is capitalized.
    boolean hyphen = text.charAt(word.end()) == '-' && !between.endsWith("-");
    boolean abbreviated =
        between.startsWith(". ")
            && CasedText.isLower(text.of(word))
            && isAbbreviation(words.get(number - 1));
    return hyphen || (startsSentence(between) && !abbreviated);
  }

  private static boolean startsSentence(String between) {
    for (int i = 0; i < between.length(); i++) {
      char c = between.charAt(i);
      if ("“‘\"¿¡".indexOf(c) >= 0) {
        return true;
      } else if (":.?!—".indexOf(c) >= 0) {
        // "3.5" and "e.g." do not end a sentence.
        return between.length() > i + 1;
      }
    }
    return false;
  }

  /** {@code J}, {@code Proc}, {@code e.g}: a full stop after these does not end a sentence. */
  private boolean isAbbreviation(CasedText.Word last) {
    String word = text.of(last);
    boolean capitalized = word.length() <= 4 && Character.isUpperCase(word.charAt(0));
    boolean dotted = word.length() == 1 && text.charAt(last.start() - 1) == '.';
    return capitalized || dotted || ABBREVIATIONS.contains(word);
  }
}
