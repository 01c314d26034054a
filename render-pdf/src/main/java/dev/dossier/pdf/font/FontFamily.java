package dev.dossier.pdf.font;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Faces that the user added, of one family.
 *
 * @param css what the style sheet calls it
 * @param faces at least one
 */
record FontFamily(String css, List<FontFile> faces) {
  private static final int REGULAR = 400;
  private static final int BOLD = 700;
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N} ._+-]+");

  /** From the space to the tilde: what nearly every text has some of. */
  private static final String PRINTED_ASCII =
      IntStream.range(' ', 0x7F).mapToObj(Character::toString).collect(Collectors.joining());

  FontFamily {
    faces = List.copyOf(faces);
  }

  /** What its files call it. */
  String name() {
    return faces.get(0).family();
  }

  /**
   * Whether a text can be set in it: it has Latin letters, and a name that a style sheet can say.
   */
  boolean isForText() {
    return NAME.matcher(name()).matches() && hasAll(PRINTED_ASCII);
  }

  /** Whether all of its faces have a glyph for a character. */
  boolean has(int character) {
    return faces.stream().allMatch(face -> has(face, character));
  }

  /** Whether a character has the glyph of another in any of its faces: see {@link TwinGlyphs}. */
  boolean isTwin(int character) {
    return faces.stream().anyMatch(face -> TwinGlyphs.isTwin(face.font(), character));
  }

  /** Whether it has all of these. */
  boolean hasAll(String characters) {
    return characters.codePoints().allMatch(this::has);
  }

  private static boolean has(FontFile face, int character) {
    try {
      return face.font().getUnicodeCmapLookup().getGlyphId(character) != 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Offers it to the engine, in regular and bold, upright and italic. What the family has not is
   * stood in for by what comes nearest: the engine would thicken and slant letters by itself.
   *
   * @param document the file that it will be embedded in
   */
  void offerTo(PdfRendererBuilder builder, PDDocument document) {
    Map<FontFile, PDFont> embedded = new HashMap<>();
    for (int weight : new int[] {REGULAR, BOLD}) {
      for (boolean italic : new boolean[] {false, true}) {
        FontFile face = nearest(weight, italic);
        builder.useFont(
            new PDFontSupplier(null) {
              @Override
              public PDFont supply() {
                return embedded.computeIfAbsent(face, file -> embedded(file, document));
              }
            },
            css,
            weight,
            italic ? FontStyle.ITALIC : FontStyle.NORMAL,
            true);
      }
    }
  }

  private FontFile nearest(int weight, boolean italic) {
    return faces.stream()
        .min(
            Comparator.<FontFile>comparingInt(face -> Math.abs(face.weight() - weight))
                .thenComparing(face -> face.italic() != italic))
        .orElseThrow();
  }

  private static PDFont embedded(FontFile face, PDDocument document) {
    try {
      return PDType0Font.load(document, face.font(), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
