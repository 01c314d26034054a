package dev.dossier.pdf;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Decides with which face each character of a text is set, so that no character ends as a silent
 * box or {@code #}.
 *
 * <p>Characters go to the text face if it has them, else to the emoji face. Variation selectors and
 * joiners are not glyphs and are dropped: a ZWJ sequence is set as the emoji that it is made of.
 * What no face has is set in its compatible form ({@code ĳ} as {@code ij}), or else as its number
 * ({@code [U+65E5]}).
 */
final class PrintableText {
  private static final int EMOJI_PRESENTATION = 0xFE0F;
  private static final int KEYCAP = 0x20E3;

  private final Fonts fonts;
  private final FontFace textFace;

  PrintableText(Fonts fonts, FontFace textFace) {
    this.fonts = fonts;
    this.textFace = textFace;
  }

  /** How a run is set. */
  enum Kind {
    TEXT,
    EMOJI,
    MISSING
  }

  /**
   * Characters set alike.
   *
   * @param text what is printed; for missing characters they themselves
   */
  record Run(Kind kind, String text) {
    /** What is printed for characters that no face has: {@code [U+65E5 U+672C]}. */
    String numbers() {
      StringBuilder numbers = new StringBuilder("[");
      text.codePoints()
          .forEach(
              character ->
                  numbers
                      .append(numbers.length() > 1 ? " " : "")
                      .append(String.format(Locale.ROOT, "U+%04X", character)));
      return numbers.append(']').toString();
    }
  }

  /** The runs of a text; one run of {@link Kind#TEXT} with the text itself where all is plain. */
  List<Run> runs(String text) {
    // Without composed characters accents would stand beside their letters: there is no GPOS.
    int[] characters = Normalizer.normalize(text, Form.NFC).codePoints().toArray();
    Runs runs = new Runs();
    for (int i = 0; i < characters.length; i++) {
      int next = i + 1 < characters.length ? characters[i + 1] : 0;
      set(characters[i], next, runs);
    }
    return runs.done();
  }

  private void set(int character, int next, Runs runs) {
    if (character < 0x7F) {
      runs.add(Kind.TEXT, character);
    } else if (isSilent(character) || (isModifier(character) && runs.endsWith(Kind.EMOJI))) {
      return;
    } else if (next == EMOJI_PRESENTATION && fonts.has(FontFace.PICTURES, character)) {
      runs.add(Kind.EMOJI, character);
    } else if (fonts.has(textFace, character)) {
      runs.add(Kind.TEXT, character);
    } else if (fonts.has(FontFace.PICTURES, character)) {
      runs.add(Kind.EMOJI, character);
    } else {
      setOtherwise(character, runs);
    }
  }

  private void setOtherwise(int character, Runs runs) {
    String compatible = Normalizer.normalize(Character.toString(character), Form.NFKC);
    if (!hasAll(compatible)) {
      compatible = Normalizer.normalize(compatible, Form.NFKD);
    }
    if (hasAll(compatible)) {
      compatible.codePoints().forEach(part -> runs.add(Kind.TEXT, part));
    } else {
      runs.add(Kind.MISSING, character);
    }
  }

  private boolean hasAll(String text) {
    return text.codePoints().allMatch(part -> fonts.has(textFace, part));
  }

  /** Selectors, joiners, marks of direction, tags: they have no glyph of their own. */
  private static boolean isSilent(int character) {
    return Character.getType(character) == Character.FORMAT
        || (Character.getType(character) == Character.CONTROL && !Character.isWhitespace(character))
        || (character >= 0xFE00 && character <= EMOJI_PRESENTATION)
        || (character >= 0xE0100 && character <= 0xE01EF)
        || character == KEYCAP;
  }

  /** Tones of skin. */
  private static boolean isModifier(int character) {
    return character >= 0x1F3FB && character <= 0x1F3FF;
  }

  /** Joins characters of a kind. */
  private static final class Runs {
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Kind kind = Kind.TEXT;

    void add(Kind newKind, int character) {
      if (newKind != kind) {
        flush();
        kind = newKind;
      }
      text.appendCodePoint(character);
    }

    boolean endsWith(Kind wanted) {
      return kind == wanted && !text.isEmpty();
    }

    List<Run> done() {
      flush();
      return runs;
    }

    private void flush() {
      if (!text.isEmpty()) {
        runs.add(new Run(kind, text.toString()));
        text.setLength(0);
      }
    }
  }
}
