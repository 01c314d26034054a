package dev.dossier.document;

/** Plain text where there is little room. */
public final class PlainText {
  private PlainText() {}

  /** Text of at most so many characters; what is cut ends at a word, and shows that it is cut. */
  public static String shortened(String text, int most) {
    if (text.codePointCount(0, text.length()) <= most) {
      return text;
    }
    int end = text.offsetByCodePoints(0, most - 1);
    int space = text.lastIndexOf(' ', end);
    return text.substring(0, space < end / 2 ? end : space).strip() + "…";
  }
}
