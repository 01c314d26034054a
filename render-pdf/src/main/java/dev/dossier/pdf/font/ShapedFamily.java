package dev.dossier.pdf.font;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import dev.dossier.pdf.script.Syllables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * A family with a glyph for each syllable of a text ({@link ShapedFont}): syllables stand in the
 * markup as characters of the private use area, and each is one glyph of its own width.
 */
final class ShapedFamily {
  private static final int FIRST = 0xE000;
  private static final int LAST = 0xF8FF;

  private final String css;
  private final List<ShapedFont> faces;
  private final Map<String, Character> syllables;
  private final int room;
  private @Nullable FontFamily built;
  private int builtWith;

  private ShapedFamily(String css, List<ShapedFont> faces, Map<String, Character> syllables) {
    this.css = css;
    this.faces = faces;
    this.syllables = syllables;
    room = faces.stream().mapToInt(ShapedFont::room).reduce(LAST - FIRST + 1, Math::min);
  }

  /**
   * Of a family; {@code null} where Java cannot shape text, as some without a screen cannot.
   *
   * @param css what the style sheet calls it
   * @param syllables of all families, with the character that each is called by; more are added
   */
  static @Nullable ShapedFamily of(String css, FontFamily base, Map<String, Character> syllables) {
    List<ShapedFont> faces = new ArrayList<>();
    for (FontFile face : base.faces()) {
      ShapedFont shaped = ShapedFont.of(face);
      if (shaped == null) {
        return null;
      }
      faces.add(shaped);
    }
    return new ShapedFamily(css, faces, syllables);
  }

  /** What the style sheet calls it. */
  String css() {
    return css;
  }

  /** A text with a character for each syllable of more than one. */
  String shaped(String text) {
    StringBuilder shaped = new StringBuilder();
    for (String piece : Syllables.of(text)) {
      if (piece.codePointCount(0, piece.length()) > 1
          && Syllables.isIndic(piece.codePointAt(0))
          && (syllables.containsKey(piece) || syllables.size() < room)) {
        shaped.append(syllables.computeIfAbsent(piece, key -> (char) (FIRST + syllables.size())));
      } else {
        shaped.append(piece);
      }
    }
    return shaped.toString();
  }

  /** Offers it to the engine. */
  void offerTo(PdfRendererBuilder builder, PDDocument document) {
    FontFamily family = built;
    if (family == null || builtWith < syllables.size()) {
      family = new FontFamily(css, faces.stream().map(face -> face.with(syllables)).toList());
      built = family;
      builtWith = syllables.size();
    }
    family.offerTo(builder, document);
  }
}
