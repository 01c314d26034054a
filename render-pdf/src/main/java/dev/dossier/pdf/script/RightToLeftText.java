package dev.dossier.pdf.script;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Bidi;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Map;

/**
 * Puts the characters of a run into visual order, with the contextual forms of Arabic letters. It
 * uses the JDK only; the engine's own module for this depends on ICU4J (14 MB).
 */
public final class RightToLeftText implements BidiReorderer {
  /** Brackets and quotation marks that are mirrored, in pairs. */
  private static final String PAIRS = "()[]{}<>«»‹›≤≥⁅⁆⟨⟩⟦⟧「」『』【】";

  private static final Map<Integer, Integer> MIRRORED =
      PAIRS
          .chars()
          .boxed()
          .collect(java.util.stream.Collectors.toMap(c -> c, c -> (int) partner(PAIRS.indexOf(c))));

  private static char partner(int index) {
    return PAIRS.charAt(index % 2 == 0 ? index + 1 : index - 1);
  }

  @Override
  public String reorderRTLTextToLTR(String text) {
    if (text.isEmpty()) {
      return text;
    }
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
    int count = bidi.getRunCount();
    byte[] levels = new byte[count];
    Integer[] order = new Integer[count];
    for (int i = 0; i < count; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      order[i] = i;
    }
    Bidi.reorderVisually(levels, 0, order, 0, count);
    StringBuilder drawn = new StringBuilder(text.length());
    for (int run : order) {
      String part = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
      drawn.append(bidi.getRunLevel(run) % 2 == 0 ? part : reversed(part));
    }
    return drawn.toString();
  }

  private static String reversed(String text) {
    int[] characters =
        text.codePoints()
            .filter(c -> !Characters.isDirectionMark(c))
            .map(c -> MIRRORED.getOrDefault(c, c))
            .toArray();
    StringBuilder reversed = new StringBuilder(text.length());
    for (int i = characters.length - 1; i >= 0; i--) {
      reversed.appendCodePoint(characters[i]);
    }
    return reversed.toString();
  }

  @Override
  public String shapeText(String text) {
    return ArabicForms.shaped(text);
  }

  /** Returns the letters of contextual forms, for a font that only has the letters. */
  @Override
  public String deshapeText(String text) {
    return Normalizer.normalize(text, Form.NFKC);
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }
}
