package dev.dossier.bibliography.latex;

import dev.dossier.profile.csl.CslMarkup;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/**
 * Converts the LaTeX of BibTeX fields to text with CSL's inline markup: emphasis becomes {@code
 * <i>}, braces {@code <span class="nocase">}, accents and Greek letters Unicode characters.
 * Formulas, units and code in titles keep their case too.
 *
 * <p>Conversion never fails: an unknown command is dropped and its argument kept. Thread-safe.
 */
public final class LatexText {
  private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]+");

  private LatexText() {}

  /** Converts a title: text in braces keeps its case. */
  public static String title(String latex) {
    return convert(latex, true);
  }

  /** Converts other text: braces have no meaning beyond grouping. */
  public static String text(String latex) {
    return convert(latex, false);
  }

  /** Converts to text without markup, for names, numbers and places. */
  public static String plain(String latex) {
    return CslMarkup.removed(convert(latex, false));
  }

  private static String convert(String latex, boolean protect) {
    if (isPlain(latex)) {
      return latex;
    }
    String text = Normalizer.normalize(new LatexReader(latex, protect, false).all(), Form.NFC);
    return SPACE.matcher(HtmlConverter.toCslMarkup(text)).replaceAll(" ").strip();
  }

  /** Whether it consists of words of ASCII letters with a space between them, as most names do. */
  private static boolean isPlain(String latex) {
    char before = ' ';
    for (int i = 0; i < latex.length(); i++) {
      char c = latex.charAt(i);
      boolean isInWord = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == ',';
      if (!isInWord && (c != ' ' || before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ' || latex.isEmpty();
  }

  /** Whether text contains HTML tags that CSL's inline markup does not have; they are removed. */
  public static boolean hasUnsupportedHtml(String latex) {
    boolean may = latex.indexOf('<') >= 0 || latex.indexOf('&') >= 0 || latex.contains("textless");
    return may && HtmlConverter.hasUnsupportedTags(new LatexReader(latex, false, false).all());
  }
}
