package dev.dossier.pdf.script;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The break opportunities of a text: after spaces, em dashes and soft hyphens, but not after
 * hyphens. Text extractors take a hyphen at the end of a line for one that was added there, and
 * make "SelfOrganization" of "Self-Organization".
 *
 * <p>{@link WordParts} has those within addresses and very long words, the JDK those of scripts
 * without spaces between words.
 */
public final class WordBreaks implements FSTextBreaker {
  private static final char EN_DASH = '\u2013';
  private static final char EM_DASH = '\u2014';
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char ZERO_WIDTH_SPACE = '\u200B';

  /** The engine asks again for each line; longer words are not searched to their end each time. */
  private static final int LONGER_THAN_ANY_LINE = 2_000;

  private String text = "";
  private int position;
  private @Nullable BreakIterator spaceless;

  /** The parts of the word that ends at {@link #endOfWord}. */
  private WordParts parts = new WordParts("");

  private int startOfWord;
  private int endOfWord;

  @Override
  public void setText(String newText) {
    text = newText;
    position = 0;
    endOfWord = 0;
    spaceless = null;
    if (isSpaceless(newText)) {
      spaceless = BreakIterator.getLineInstance(Locale.ROOT);
      spaceless.setText(newText);
    }
  }

  private static boolean isSpaceless(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Characters.isOfSpacelessScript(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the next break opportunity; at last the end of the text, and then −1. */
  @Override
  public int next() {
    if (spaceless != null) {
      return spaceless.next();
    }
    if (position >= text.length()) {
      return BreakIterator.DONE;
    }
    if (position >= endOfWord) {
      startOfWord = position;
      endOfWord = endOfWord(position);
      parts = new WordParts(text.substring(startOfWord, endOfWord));
    }
    int inside = parts.next(position - startOfWord);
    if (inside >= 0) {
      position = startOfWord + inside;
      return position;
    }
    position = afterSpaces(endOfWord);
    if (isDash(position)) {
      position = afterSpaces(position + 1);
    }
    return position;
  }

  private int endOfWord(int start) {
    int end = start;
    int last = Math.min(text.length(), start + LONGER_THAN_ANY_LINE);
    while (end < last && !isEndOfWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int afterSpaces(int place) {
    int after = place;
    while (after < text.length() && isEndOfWord(text.charAt(after))) {
      after++;
    }
    return after;
  }

  /** Returns whether a place is a dash with spaces around, which does not start a line. */
  private boolean isDash(int place) {
    return place < text.length()
        && text.charAt(place) == EN_DASH
        && (place + 1 == text.length() || Character.isWhitespace(text.charAt(place + 1)));
  }

  private static boolean isEndOfWord(char unit) {
    // Character.isWhitespace excludes no-break spaces.
    return Character.isWhitespace(unit)
        || unit == EM_DASH
        || unit == ZERO_WIDTH_SPACE
        || unit == SOFT_HYPHEN;
  }
}
