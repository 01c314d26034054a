package dev.dossier.document;

/** Shortens plain text. */
public final class PlainText {
  private PlainText() {}

  /**
   * Returns the text, cut at a word and with an ellipsis if it has more than this number of
   * characters.
   */
  public static String shortened(String text, int most) {
    if (text.codePointCount(0, text.length()) <= most) {
      return text;
    }
    int end = text.offsetByCodePoints(0, most - 1);
    int space = text.lastIndexOf(' ', end);
    return text.substring(0, space < end / 2 ? end : space).strip() + "…";
  }
}
