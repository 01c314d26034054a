package dev.dossier.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a line may end: after a space or a long dash, but not after a hyphen. Programs that read
 * text out of PDFs take a hyphen at the end of a line for one that was only set there, and make
 * "SelfOrganization" of "Self-Organization".
 *
 * <p>Where a line may end within an address or a very long word, {@link WordParts} says.
 *
 * <p>For scripts that write no spaces between words the JDK is asked.
 */
final class WordBreaks implements FSTextBreaker {
  private static final char EN_DASH = '\u2013';
  private static final char EM_DASH = '\u2014';
  private static final char ZERO_WIDTH_SPACE = '\u200B';

  private String text = "";
  private int position;
  private @Nullable BreakIterator spaceless;

  @Override
  public void setText(String newText) {
    text = newText;
    position = 0;
    spaceless = null;
    if (newText.chars().anyMatch(Characters::isOfSpacelessScript)) {
      spaceless = BreakIterator.getLineInstance(Locale.ROOT);
      spaceless.setText(newText);
    }
  }

  /** The next place where a line may end; the end of the text at last, and then −1. */
  @Override
  public int next() {
    if (spaceless != null) {
      return spaceless.next();
    }
    if (position >= text.length()) {
      return BreakIterator.DONE;
    }
    int start = position;
    while (start > 0 && !isEndOfWord(text.charAt(start - 1))) {
      start--;
    }
    int end = position;
    while (end < text.length() && !isEndOfWord(text.charAt(end))) {
      end++;
    }
    int inside = WordParts.next(text.substring(start, end), position - start);
    if (inside >= 0) {
      position = start + inside;
      return position;
    }
    position = afterSpaces(end);
    if (isDash(position)) {
      position = afterSpaces(position + 1);
    }
    return position;
  }

  private int afterSpaces(int place) {
    int after = place;
    while (after < text.length() && isEndOfWord(text.charAt(after))) {
      after++;
    }
    return after;
  }

  /** A dash with spaces around, as between the days of a span: it does not open a line. */
  private boolean isDash(int place) {
    return place < text.length()
        && text.charAt(place) == EN_DASH
        && (place + 1 == text.length() || Character.isWhitespace(text.charAt(place + 1)));
  }

  private static boolean isEndOfWord(char unit) {
    // Character.isWhitespace leaves out the spaces at which no line may end.
    return Character.isWhitespace(unit) || unit == EM_DASH || unit == ZERO_WIDTH_SPACE;
  }
}
