package dev.dossier.pdf.font;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import dev.dossier.pdf.kerning.KernedFonts;
import dev.dossier.pdf.script.Syllables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * A family with a glyph for each syllable of a text ({@link ShapedFont}). In the markup a syllable
 * is a character of the private use area.
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
   * Creates the family; {@code null} where Java cannot shape text, as some headless runtimes
   * cannot.
   *
   * @param css the family name in CSS
   * @param syllables the characters of the syllables of all families, to which more are added
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

  /** Returns the family name in CSS. */
  String css() {
    return css;
  }

  /** Returns a text with one character for each syllable of several. */
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

  /** Registers the family with the engine. */
  void offerTo(PdfRendererBuilder builder, PDDocument document, KernedFonts kerned) {
    FontFamily family = built;
    if (family == null || builtWith < syllables.size()) {
      family = new FontFamily(css, faces.stream().map(face -> face.with(syllables)).toList());
      built = family;
      builtWith = syllables.size();
    }
    family.offerTo(builder, document, kerned);
  }
}
