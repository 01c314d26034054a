package dev.dossier.pdf.font;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import dev.dossier.pdf.kerning.KernedFonts;
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
 * A family of added fonts.
 *
 * @param css the family name in CSS
 * @param faces its fonts, at least one
 */
record FontFamily(String css, List<FontFile> faces) {
  private static final int REGULAR = 400;
  private static final int BOLD = 700;
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N} ._+-]+");

  /** The characters from space to tilde, of which nearly every text has some. */
  private static final String PRINTED_ASCII =
      IntStream.range(' ', 0x7F).mapToObj(Character::toString).collect(Collectors.joining());

  FontFamily {
    faces = List.copyOf(faces);
  }

  /** Returns the family name that the files state. */
  String name() {
    return faces.get(0).family();
  }

  /**
   * Returns whether running text can be set in it: it has ASCII, and a name that CSS can contain.
   */
  boolean isForText() {
    return NAME.matcher(name()).matches() && hasAll(PRINTED_ASCII);
  }

  /** Returns whether all of its fonts have a glyph for a character. */
  boolean has(int character) {
    return faces.stream().allMatch(face -> has(face, character));
  }

  /**
   * Returns whether a character shares its glyph with another in any of the fonts ({@link
   * TwinGlyphs}).
   */
  boolean isTwin(int character) {
    return faces.stream().anyMatch(face -> TwinGlyphs.isTwin(face.font(), character));
  }

  /** Returns whether all of its fonts have all of these characters. */
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
   * Registers the family with the engine in regular and bold, upright and italic. The nearest font
   * replaces one that is missing; the engine would synthesize bold and italic.
   *
   * @param document the document that embeds the fonts
   * @param kerned takes those that are loaded
   */
  void offerTo(PdfRendererBuilder builder, PDDocument document, KernedFonts kerned) {
    Map<FontFile, PDFont> embedded = new HashMap<>();
    for (int weight : new int[] {REGULAR, BOLD}) {
      for (boolean italic : new boolean[] {false, true}) {
        FontFile face = nearest(weight, italic);
        builder.useFont(
            new PDFontSupplier(null) {
              @Override
              public PDFont supply() {
                return embedded.computeIfAbsent(
                    face, file -> kerned.add(embedded(file, document), file.kerning()));
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
