package dev.dossier.csl.casing;

/** Web and e-mail addresses in titles, whose case is preserved. */
final class Addresses {
  private Addresses() {}

  /** Preserves the case of all addresses of a text. */
  static void keep(CasedText text) {
    if (!text.contains("://") && !text.contains("www.") && !text.contains("@")) {
      return;
    }
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || Character.isWhitespace(text.charAt(at))) {
        if (isAddress(text.substring(from, at))) {
          text.keep(from, at);
        }
        from = at + 1;
      }
    }
  }

  private static boolean isAddress(String word) {
    int at = word.indexOf('@');
    return word.contains("://")
        || word.startsWith("www.")
        || (at > 0 && word.indexOf('.', at) > at + 1);
  }
}
