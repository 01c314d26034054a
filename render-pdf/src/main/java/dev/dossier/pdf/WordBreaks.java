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
 * <p>For scripts that write no spaces between words the JDK is asked.
 */
final class WordBreaks implements FSTextBreaker {
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
    while (position < text.length() && !isEndOfWord(text.charAt(position))) {
      position++;
    }
    while (position < text.length() && isEndOfWord(text.charAt(position))) {
      position++;
    }
    return position;
  }

  private static boolean isEndOfWord(char unit) {
    // Character.isWhitespace leaves out the spaces at which no line may end.
    return Character.isWhitespace(unit) || unit == EM_DASH || unit == ZERO_WIDTH_SPACE;
  }
}
