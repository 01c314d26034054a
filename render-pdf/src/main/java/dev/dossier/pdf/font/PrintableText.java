package dev.dossier.pdf.font;

import dev.dossier.pdf.script.Characters;
import dev.dossier.pdf.script.SoftHyphens;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Chooses a font for each character of a text, so that none is printed as an empty box or {@code
 * #}.
 *
 * <p>The order is: the text font, the emoji font, the first family of the user's folder, the
 * built-in text fonts, the first family on the class path. A letter and its marks use one font, and
 * so do the letters of a word where one font has them all. A character that no font has is replaced
 * by its compatibility decomposition ({@code ℝ} by {@code R}), by a usual substitute ({@code ∘} by
 * {@code °}, without a warning), or by its code point ({@code [U+65E5]}).
 *
 * <p>Variation selectors, skin tones, and joiners of emoji are dropped: a ZWJ sequence is printed
 * as its parts, a keycap as its key. Joiners between letters and direction marks stay.
 */
final class PrintableText {
  private static final int EMOJI_PRESENTATION = 0xFE0F;

  private final Fonts fonts;
  private final IntPredicate textFace;
  private final IntPredicate twins;

  /** Built-in families that supply what the text font lacks. */
  private final List<String> others;

  private final IntPredicate pictures;
  private final AddedFonts added;

  /**
   * Chooses fonts for text in a family.
   *
   * @param family a built-in or added family
   */
  PrintableText(Fonts fonts, String family, AddedFonts added) {
    this.fonts = fonts;
    this.added = added;
    if (FontFace.isFamily(family)
        && (fonts.isHere(family) || !added.textFamilies().contains(family))) {
      FontFace regular = FontFace.regular(family);
      textFace = face(regular);
      twins = character -> fonts.isTwin(regular, character);
    } else {
      FontFamily named = added.named(family);
      textFace = named::has;
      twins = named::isTwin;
    }
    others = FontFace.substitutes(family);
    pictures = face(FontFace.PICTURES);
  }

  private IntPredicate face(FontFace face) {
    return character -> fonts.has(face, character);
  }

  /** How a run is set. */
  enum Kind {
    TEXT,
    /** Shares its glyph with another character of the text font: see {@link TwinGlyphs}. */
    TWIN,
    EMOJI,
    ADDED,
    OTHER,
    /** Replaces characters that no font has. */
    SIMILAR,
    MISSING
  }

  /** Returns the built-in families for a run of {@link Kind#OTHER}, the best one first. */
  List<String> others(String text) {
    List<String> best = new ArrayList<>(others);
    best.sort(Comparator.comparing(family -> !has(face(FontFace.regular(family)), text)));
    return best;
  }

  private boolean othersHave(String text) {
    return others.stream().anyMatch(family -> has(face(FontFace.regular(family)), text));
  }

  /**
   * Characters with the same font.
   *
   * @param text the printed characters; for missing ones the characters themselves
   * @param typed the characters as typed, in Normalization Form C
   * @param family for {@link Kind#ADDED}; otherwise {@code null}
   */
  record Run(Kind kind, String text, String typed, @Nullable FontFamily family) {
    Run(Kind kind, String text, @Nullable FontFamily family) {
      this(kind, text, text, family);
    }

    /** Returns the code points to show for missing characters: {@code [U+65E5 U+672C × 3]}. */
    String codePoints() {
      StringBuilder shown = new StringBuilder("[");
      int[] characters = text.codePoints().toArray();
      int end;
      for (int start = 0; start < characters.length; start = end) {
        end = start + 1;
        while (end < characters.length && characters[end] == characters[start]) {
          end++;
        }
        shown.append(shown.length() > 1 ? " " : "");
        shown.append(String.format(Locale.ROOT, "U+%04X", characters[start]));
        shown.append(end - start > 1 ? " × " + (end - start) : "");
      }
      return shown.append(']').toString();
    }
  }

  /** Returns the runs of a text; a single run of {@link Kind#TEXT} if nothing has to change. */
  List<Run> runs(String text) {
    if (isPlain(text)) {
      return List.of(new Run(Kind.TEXT, SoftHyphens.where(text), null));
    }
    // Without GPOS, combining accents would be printed beside their letters.
    String composed = Normalizer.normalize(SoftHyphens.where(text), Form.NFC);
    FontRuns runs = new FontRuns(familyOf(composed));
    for (List<String> word : Characters.words(Characters.clusters(composed))) {
      setWord(word, runs);
    }
    return runs.done();
  }

  /**
   * Returns whether a text is Latin letters and punctuation only, as most are; it needs no further
   * check.
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

  /** Sets a word in one font where possible, if the text font lacks some of its characters. */
  private void setWord(List<String> word, FontRuns runs) {
    String visible = word.stream().map(Characters::visible).collect(Collectors.joining());
    if (word.size() > 1 && !has(textFace, visible) && setStoodIn(visible, runs)) {
      return;
    }
    word.forEach(cluster -> set(cluster, runs));
  }

  private boolean setStoodIn(String letters, FontRuns runs) {
    FontFamily family = added.with(letters, runs.preferred());
    if (family == null && othersHave(letters)) {
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

  /** Returns the family in which all of a text can be set, as far as it needs one. */
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
    return family != null || othersHave(needed) ? family : added.inJars(needed);
  }

  private void set(String written, FontRuns runs) {
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

  private void setOtherwise(String cluster, FontRuns runs) {
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
        runs.add(Kind.TEXT, compatible, null); // Only the width differs; nothing is lost.
      } else {
        runs.addSimilar(compatible, cluster);
      }
    }
  }

  /** Returns the substitute of a missing character; {@code null} if the text font has none. */
  private @Nullable String substitute(String character) {
    String substitute = SubstituteCharacters.of(character.codePointAt(0));
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
