package dev.dossier.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end. The JDK's rules take the apostrophe of "today’s" for a closing quotation
 * mark, and would part the word behind it.
 */
final class WordBreaks implements FSTextBreaker {
  private final FSTextBreaker rules =
      new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));
  private String text = "";

  @Override
  public void setText(String newText) {
    text = newText;
    rules.setText(newText);
  }

  @Override
  public int next() {
    int end = rules.next();
    while (end != BreakIterator.DONE && isWithinWord(end)) {
      end = rules.next();
    }
    return end;
  }

  private boolean isWithinWord(int end) {
    return end >= 2
        && end < text.length()
        && (text.charAt(end - 1) == '’' || text.charAt(end - 1) == '\'')
        && Character.isLetter(text.charAt(end - 2))
        && Character.isLetter(text.charAt(end));
  }
}
