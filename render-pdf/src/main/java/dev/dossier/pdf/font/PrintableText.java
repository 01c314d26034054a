package dev.dossier.pdf.font;

import dev.dossier.pdf.script.Characters;
import dev.dossier.pdf.script.SoftHyphens;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides with which face each character of a text is set, so that no character ends as a silent
 * box or {@code #}.
 *
 * <p>Characters go to the text face if it has them, else to the emoji face, else to the first
 * family of the user's folder that has them, else to the other built-in text face, else to a family
 * of the class path; a letter and the marks on it go to one face, and so do the letters of a word
 * where one face has them all. What no face has is set in its compatible form ({@code ℝ} as {@code
 * R}), a sign as the one that is written for it anyway ({@code ∘} as {@code °}, which is no loss
 * and no warning), or else as its number ({@code [U+65E5]}).
 *
 * <p>Selectors, tones of skin and joiners of emoji are dropped: a ZWJ sequence is set as the emoji
 * that it is made of, a keycap as its key. Joiners between letters stay, as do marks of direction.
 */
final class PrintableText {
  private static final int EMOJI_PRESENTATION = 0xFE0F;

  private final Fonts fonts;
  private final IntPredicate textFace;
  private final IntPredicate twins;
  private final IntPredicate otherFace;
  private final IntPredicate pictures;
  private final AddedFonts added;

  /**
   * For a text.
   *
   * @param family the one that it is set in, built-in or added
   */
  PrintableText(Fonts fonts, String family, AddedFonts added) {
    this.fonts = fonts;
    this.added = added;
    if (FontFace.isFamily(family)) {
      FontFace regular = FontFace.regular(family);
      textFace = face(regular);
      twins = character -> fonts.isTwin(regular, character);
    } else {
      FontFamily named = added.named(family);
      textFace = named::has;
      twins = named::isTwin;
    }
    otherFace = face(FontFace.regular(other(family)));
    pictures = face(FontFace.PICTURES);
  }

  private IntPredicate face(FontFace face) {
    return character -> fonts.has(face, character);
  }

  /** How a run is set. */
  enum Kind {
    TEXT,
    /** Has a glyph of another character in the text face: see {@link TwinGlyphs}. */
    TWIN,
    EMOJI,
    ADDED,
    OTHER,
    /** Stands for what no face has. */
    SIMILAR,
    MISSING
  }

  /** The built-in family that stands in for another: of the one for serif, and the other way. */
  static String other(String family) {
    return family.equals(FontFace.SERIF) ? FontFace.SANS : FontFace.SERIF;
  }

  /**
   * Characters set alike.
   *
   * @param text what is printed; for missing characters they themselves
   * @param typed the same as it was typed, in composed characters
   * @param family for {@link Kind#ADDED}; otherwise {@code null}
   */
  record Run(Kind kind, String text, String typed, @Nullable FontFamily family) {
    Run(Kind kind, String text, @Nullable FontFamily family) {
      this(kind, text, text, family);
    }

    /** What is printed for characters that no face has: {@code [U+65E5 U+672C × 3]}. */
    String numbers() {
      StringBuilder numbers = new StringBuilder("[");
      int[] characters = text.codePoints().toArray();
      int end;
      for (int start = 0; start < characters.length; start = end) {
        end = start + 1;
        while (end < characters.length && characters[end] == characters[start]) {
          end++;
        }
        numbers.append(numbers.length() > 1 ? " " : "");
        numbers.append(String.format(Locale.ROOT, "U+%04X", characters[start]));
        numbers.append(end - start > 1 ? " × " + (end - start) : "");
      }
      return numbers.append(']').toString();
    }
  }

  /** The runs of a text; one run of {@link Kind#TEXT} with the text itself where all is plain. */
  List<Run> runs(String text) {
    if (isPlain(text)) {
      return List.of(new Run(Kind.TEXT, SoftHyphens.where(text), null));
    }
    // Without composed characters accents would stand beside their letters: there is no GPOS.
    String composed = Normalizer.normalize(SoftHyphens.where(text), Form.NFC);
    Runs runs = new Runs(familyOf(composed));
    for (List<String> word : Characters.words(Characters.clusters(composed))) {
      setWord(word, runs);
    }
    return runs.done();
  }

  /**
   * Whether all of a text is printed as it stands: Latin letters and punctuation, which most texts
   * hold nothing else than, need not be looked at any closer.
   */
  private boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean simple =
          c < 0x7F || (c >= 0xA0 && c < 0x250 && c != 0xAD) || (c >= 0x2010 && c <= 0x2026);
      if (!simple || (c >= 0x7F && (!textFace.test(c) || twins.test(c)))) {
        return false;
      }
    }
    return true;
  }

  /** Sets a word that the text face has not as a whole with one face, so that it looks like one. */
  private void setWord(List<String> word, Runs runs) {
    String visible = word.stream().map(Characters::visible).collect(Collectors.joining());
    if (word.size() > 1 && !has(textFace, visible) && setStoodIn(visible, runs)) {
      return;
    }
    word.forEach(cluster -> set(cluster, runs));
  }

  private boolean setStoodIn(String letters, Runs runs) {
    FontFamily family = added.with(letters, runs.preferred());
    if (family == null && has(otherFace, letters)) {
      runs.add(Kind.OTHER, letters, null);
      return true;
    }
    if (family == null) {
      family = added.inJars(letters);
    }
    if (family != null) {
      runs.add(Kind.ADDED, letters, family);
    }
    return family != null;
  }

  /** The family that all of a text can be set in, as far as it needs one. */
  private @Nullable FontFamily familyOf(String text) {
    String needed =
        text.codePoints()
            .filter(c -> c >= 0x7F && Character.isLetter(c))
            .filter(c -> !textFace.test(c) && !pictures.test(c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    if (needed.isEmpty()) {
      return null;
    }
    FontFamily family = added.with(needed);
    return family != null || has(otherFace, needed) ? family : added.inJars(needed);
  }

  private void set(String written, Runs runs) {
    boolean picture = written.indexOf(EMOJI_PRESENTATION) > 0;
    String cluster = Characters.visible(written);
    if (written.equals(SoftHyphens.SIGN)) {
      runs.addSoftHyphen();
    }
    if (cluster.isEmpty()) {
      return;
    }
    int first = cluster.codePointAt(0);
    if ((first < 0x7F && cluster.length() == 1) || Characters.isDirectionMark(first)) {
      runs.add(Kind.TEXT, cluster, null);
    } else if (picture && has(pictures, cluster)) {
      runs.add(Kind.EMOJI, cluster, null);
    } else if (has(textFace, cluster)) {
      runs.add(twins.test(first) ? Kind.TWIN : Kind.TEXT, cluster, null);
    } else if (has(pictures, cluster)) {
      runs.add(Kind.EMOJI, cluster, null);
    } else {
      setOtherwise(cluster, runs);
    }
  }

  private void setOtherwise(String cluster, Runs runs) {
    if (setStoodIn(cluster, runs)) {
      return;
    }
    String substitute = substitute(cluster);
    if (cluster.codePointCount(0, cluster.length()) > 1) {
      cluster.codePoints().forEach(part -> set(Character.toString(part), runs));
    } else if (substitute != null) {
      runs.add(Kind.TEXT, substitute, null); // Nothing is lost.
    } else {
      String compatible = compatible(cluster);
      if (compatible == null) {
        runs.add(Kind.MISSING, cluster, null);
      } else if (Characters.isSpaceOrDash(cluster.codePointAt(0))) {
        runs.add(Kind.TEXT, compatible, null); // Of another width; nothing is lost.
      } else {
        runs.addSimilar(compatible, cluster);
      }
    }
  }

  /** Of a character that no face has; {@code null} if there is none that the text face has. */
  private @Nullable String substitute(String character) {
    String substitute = Substitutes.of(character.codePointAt(0));
    return substitute != null && has(textFace, substitute) ? substitute : null;
  }

  private @Nullable String compatible(String character) {
    for (Form form : new Form[] {Form.NFKC, Form.NFKD}) {
      String compatible = Normalizer.normalize(character, form);
      if (has(textFace, compatible)) {
        return compatible;
      }
    }
    return null;
  }

  private static boolean has(IntPredicate face, String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (!face.test(text.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }
}
