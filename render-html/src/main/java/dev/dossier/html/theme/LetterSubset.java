package dev.dossier.html.theme;

/** A further subset of the letters of a font, as the script makes it that makes the fonts. */
enum LetterSubset {
  /** Letters of Western European languages. */
  ACCENTS("-accents", "U+00A1-00FF,U+0131,U+0152-0153") {
    @Override
    boolean has(char letter) {
      return letter >= 0xA1 && (letter <= 0xFF || "\u0131\u0152\u0153".indexOf(letter) >= 0);
    }
  },

  /** Letters of other languages with Latin script. */
  FURTHER("-ext", "U+0100-0130,U+0132-0151,U+0154-017F,U+0192,U+0218-021B,U+1E9E") {
    @Override
    boolean has(char letter) {
      return letter >= 0x100
          && (letter <= 0x17F
              ? "\u0131\u0152\u0153".indexOf(letter) < 0
              : "\u0192\u0218\u0219\u021A\u021B\u1E9E".indexOf(letter) >= 0);
    }
  };

  private final String suffix;
  private final String range;

  LetterSubset(String suffix, String range) {
    this.suffix = suffix;
    this.range = range;
  }

  /** What the names of its files end with. */
  String suffix() {
    return suffix;
  }

  /** Its letters, as {@code unicode-range} of CSS has them. */
  String range() {
    return range;
  }

  /** Whether it has a letter. */
  abstract boolean has(char letter);
}
