package dev.dossier.pdf.engine;

import dev.dossier.pdf.kerning.KernedFace;
import dev.dossier.pdf.kerning.KernedFonts;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Enlarges the bullets of lists to three tenths of the size of the text, and centres them at half
 * the height of its lower-case letters: those of most fonts are small and high.
 *
 * <p>openhtmltopdf ignores font size and alignment of a marker. Can go once it supports both; no
 * public issue is known.
 */
public final class Bullets {
  private static final char BULLET = '•';

  /** The maximum length of the string of a bullet with spaces around it. */
  private static final int LONGEST = 25;

  /** The diameter in thousandths of the font size. */
  private static final double DIAMETER = 300;

  /** How far they are moved away from the text, in font sizes. */
  private static final double AWAY = 0.05;

  private final PDPage page;
  private final KernedFonts fonts;
  private final boolean isLeftward;

  /** By the names of fonts on the page. */
  private final Map<String, Disc> discs = new HashMap<>();

  private Bullets(PDPage page, KernedFonts fonts, boolean isLeftward) {
    this.fonts = fonts;
    this.isLeftward = isLeftward;
    this.page = page;
  }

  /**
   * The bullet of a font.
   *
   * @param code its glyph in hexadecimal; empty if the font has none
   * @param space that of the space
   * @param factor by how much it is enlarged
   * @param right how far it is moved, in font sizes, as {@code up}
   */
  private record Disc(String code, String space, double factor, double right, double up) {
    static final Disc NONE = new Disc("", "", 1, 0, 0);

    /** Returns whether a text is a bullet with spaces, as the engine draws it. */
    boolean isIn(String codes) {
      return !code.isEmpty() && codes.startsWith(code) && codes.replace(space, "").equals(code);
    }
  }

  /**
   * Enlarges the bullets of all pages, which are drawn and whose fonts are not yet subset.
   *
   * @param isLeftward whether bullets are at the right of their text
   */
  public static void enlarge(PDDocument pdf, KernedFonts fonts, boolean isLeftward)
      throws IOException {
    for (PDPage page : pdf.getPages()) {
      ShownTexts.replace(pdf, page, new Bullets(page, fonts, isLeftward)::larger);
    }
  }

  /** Returns the operators that draw an enlarged bullet; {@code null} for any other text. */
  private @Nullable String larger(String shown, ShownTexts.TextState state) throws IOException {
    if (shown.length() > LONGEST) {
      return null;
    }
    String[] font = state.font();
    Disc disc = discs.get(font[0]);
    if (disc == null) {
      COSDictionary all = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
      disc =
          disc(all == null ? null : all.getCOSDictionary(COSName.getPDFName(font[0].substring(1))));
      discs.put(font[0], disc);
    }
    String code = HexFormat.of().formatHex(ShownTexts.codes(shown));
    if (!disc.isIn(code)) {
      return null;
    }
    String[] matrix = state.matrix();
    double size = Double.parseDouble(font[1]);
    return String.format(
        Locale.ROOT,
        "%s %.3f Tf\n1 0 0 1 %.3f %.3f Tm\n%s Tj\n%s %s Tf\n",
        font[0],
        size * disc.factor(),
        Double.parseDouble(matrix[4]) + size * disc.right(),
        Double.parseDouble(matrix[5]) + size * disc.up(),
        shown,
        font[0],
        font[1]);
  }

  private Disc disc(@Nullable COSDictionary font) throws IOException {
    KernedFace face = fonts.of(font);
    Rectangle2D bullet = face == null ? null : face.bounds(BULLET);
    Rectangle2D letter = face == null ? null : face.bounds('x');
    if (face == null || bullet == null || letter == null) {
      return Disc.NONE;
    }
    double factor = Math.max(1, DIAMETER / bullet.getWidth());
    // The edge that is next to the text stays in its place.
    double edge = isLeftward ? bullet.getMinX() : bullet.getMaxX();
    return new Disc(
        HexFormat.of().toHexDigits((short) face.glyph(BULLET)),
        HexFormat.of().toHexDigits((short) face.glyph(' ')),
        factor,
        edge * (1 - factor) / 1000 + (isLeftward ? AWAY : -AWAY),
        (letter.getMaxY() / 2 - bullet.getCenterY() * factor) / 1000);
  }
}
