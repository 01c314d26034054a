package dev.dossier.csl.casing;

import dev.dossier.profile.csl.CslMarkup;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Converts English titles to sentence case, with a capital after a colon. */
public final class SentenceCase {
  private static final Pattern SENTENCE_END = Pattern.compile("[.?!:—]['’”\"]*\\s");

  /**
   * What precedes a subtitle. A full stop may belong to an abbreviation, and a space before the
   * colon is French.
   */
  private static final Pattern TITLE_END = Pattern.compile("^\\S*[?!:]['’”\"]*\\s");

  /**
   * Words that are lower case in title case, too, so that they do not indicate the case of a title.
   */
  private static final Set<String> SMALL =
      Set.of(
          ("across after against along amid among amongst around because before behind below beneath"
                  + " beside besides between beyond despite during except if inside like near off"
                  + " out outside per since than that through throughout toward towards under until"
                  + " unto upon versus when where while within without is are was were be been do"
                  + " does did has have had its it his her their our your my we you not no how what"
                  + " why who which this these those can")
              .split(" "));

  private final CasedText text;
  private final List<CasedText.Word> words;

  private SentenceCase(CasedText text) {
    this.text = text;
    this.words = text.words();
  }

  /**
   * Converts a title to sentence case: words lose their capital except for the first one, also
   * after a full stop, a question mark or a colon. Words with further capitals or digits are
   * preserved, as are words marked so or in small capitals: {@code Coq}. This is what Pandoc does
   * for BibTeX, except that single letters ({@code Vitamin C}) and lower-case words are preserved.
   * A title with mostly lower-case words is in sentence case already, and its capitals, which are
   * those of names, are preserved. A subtitle begins with a capital ({@code Relativity: The special
   * theory}), as APA and IEEE require.
   *
   * @param title with CSL's markup
   */
  public static String of(String title) {
    CasedText text = new CasedText();
    Matcher tags = CslMarkup.TAG.matcher(title);
    Deque<Boolean> open = new ArrayDeque<>();
    boolean keeps = false;
    int from = 0;
    while (tags.find()) {
      text.add(title.substring(from, tags.start()), keeps);
      if (tags.group(1).isEmpty()) {
        open.push(keeps);
        keeps |= keepsCase(tags);
      } else if (!open.isEmpty()) {
        keeps = open.pop();
      }
      from = tags.end();
    }
    text.add(title.substring(from), keeps);
    new SentenceCase(text).convert();
    return marked(title, text);
  }

  private static boolean keepsCase(Matcher tag) {
    String value = tag.group(3) == null ? "" : tag.group(3).toLowerCase(Locale.ROOT);
    return tag.group(2).equalsIgnoreCase("sc")
        || value.contains("nocase")
        || value.contains("small-caps");
  }

  /** Returns the text with the tags at their original positions. */
  private static String marked(String title, CasedText text) {
    StringBuilder result = new StringBuilder(title.length());
    Matcher tags = CslMarkup.TAG.matcher(title);
    int from = 0;
    int at = 0;
    while (tags.find()) {
      result.append(text.substring(at, at + tags.start() - from)).append(tags.group());
      at += tags.start() - from;
      from = tags.end();
    }
    return result.append(text.substring(at, text.length())).toString();
  }

  private void convert() {
    Addresses.keep(text);
    boolean shouted = text.isShouted();
    if (shouted || !isInSentenceCase()) {
      lower(shouted);
    }
    capitalizeSubtitles();
  }

  private void lower(boolean shouted) {
    for (int i = 0; i < words.size(); i++) {
      CasedText.Word word = words.get(i);
      boolean first = startsSentence(i);
      if (shouted) {
        text.lower(word);
        if (first) {
          text.capitalize(word, Locale.ENGLISH);
        }
      } else if (!first && isCapitalized(text.of(word)) && !Letters.isDesignation(text, words, i)) {
        text.uncapitalize(word);
      }
    }
  }

  private void capitalizeSubtitles() {
    for (int i = 1; i < words.size(); i++) {
      if (TITLE_END.matcher(before(i)).find()
          && CasedText.isLower(text.of(words.get(i)))
          && !Letters.staySmall(text, words, i)) {
        text.capitalize(words.get(i), Locale.ENGLISH);
      }
    }
  }

  private boolean startsSentence(int number) {
    return number == 0 || SENTENCE_END.matcher(before(number)).find();
  }

  /** Returns the characters between the previous word and a word. */
  private String before(int number) {
    return text.substring(words.get(number - 1).end(), words.get(number).start());
  }

  /**
   * Whether most words that indicate the case are lower case. If numbers are equal, the first of
   * them decides: "Machine learning in Python", but "An Introduction to numpy".
   */
  private boolean isInSentenceCase() {
    int small = 0;
    int capitalized = 0;
    boolean firstIsSmall = false;
    for (int i = 0; i < words.size(); i++) {
      CasedText.Word word = words.get(i);
      String written = text.of(word);
      if (!shows(word, written) || startsSentence(i)) {
        continue;
      }
      if (CasedText.isLower(written)) {
        small++;
        firstIsSmall |= capitalized == 0;
      } else if (isCapitalized(written)) {
        capitalized++;
      }
    }
    return small > capitalized || (firstIsSmall && small == capitalized);
  }

  private boolean shows(CasedText.Word word, String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    // Quoted words have their original case, and there is no common rule for compounds.
    boolean within = "-–“‘\"".indexOf(text.charAt(word.start() - 1)) >= 0;
    return !within
        && !text.isKept(word.start())
        && written.length() > 1
        && Character.isLetter(written.codePointAt(0))
        && !TitleCase.STOP.contains(lower)
        && !SMALL.contains(lower);
  }

  private static boolean isCapitalized(String word) {
    boolean single = word.codePointCount(0, word.length()) == 1;
    return Character.isUpperCase(word.codePointAt(0))
        && (!single || word.equals("A"))
        && word.substring(word.offsetByCodePoints(0, 1))
            .codePoints()
            .noneMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }
}
