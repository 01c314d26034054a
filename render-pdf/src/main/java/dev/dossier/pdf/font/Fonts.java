package dev.dossier.pdf.font;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces in memory: each is read when it is first used, and then kept for the next document. */
public final class Fonts {
  private static final int GSUB = 'G' << 24 | 'S' << 16 | 'U' << 8 | 'B';

  /** By the name of the file: a record's hash would take a fresh JVM some milliseconds. */
  private final Map<String, TrueTypeFont> parsed = new ConcurrentHashMap<>();

  /** Whether a face has a glyph for a character. */
  boolean has(FontFace face, int codePoint) {
    try {
      return parsed(face).getUnicodeCmapLookup().getGlyphId(codePoint) != 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a character has the glyph of another in a face: see {@link TwinGlyphs}. */
  boolean isTwin(FontFace face, int codePoint) {
    return TwinGlyphs.isTwin(parsed(face), codePoint);
  }

  /**
   * Offers all faces to the engine, which takes those that the CSS asks for.
   *
   * @param document the file that they will be embedded in
   */
  public void offerTo(PdfRendererBuilder builder, PDDocument document) {
    for (FontFace face : FontFace.ALL) {
      offer(face, face.family(), builder, document);
      offer(face, TwinGlyphs.family(face.family()), builder, document);
    }
  }

  private void offer(
      FontFace face, String family, PdfRendererBuilder builder, PDDocument document) {
    builder.useFont(
        new PDFontSupplier(null) {
          @Override
          public PDFont supply() {
            return embedded(face, document);
          }
        },
        family,
        face.weight(),
        face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
        true);
  }

  private PDFont embedded(FontFace face, PDDocument document) {
    try {
      return PDType0Font.load(document, parsed(face), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private TrueTypeFont parsed(FontFace face) {
    return parsed.computeIfAbsent(face.file(), Fonts::parse);
  }

  /**
   * Gives the table of substitutions, if there is one, a name that nobody looks for. PDFBox would
   * set ligatures by it, which then extract as nothing ("o cial": trap 1), and can be told not to;
   * but then it still reads the table, which takes longer than all the rest.
   */
  private static void hideLigatures(byte[] font) {
    ByteBuffer directory = ByteBuffer.wrap(font);
    int tables = directory.getShort(4);
    for (int i = 0; i < tables; i++) {
      int tag = 12 + 16 * i; // OpenType 1.9, "Table Directory"
      if (directory.getInt(tag) == GSUB) {
        directory.put(tag, (byte) 'x');
      }
    }
  }

  private static TrueTypeFont parse(String file) {
    QuietLogs.hush();
    try (InputStream in = FontFace.class.getResourceAsStream("/dev/dossier/pdf/fonts/" + file)) {
      byte[] bytes = Objects.requireNonNull(in, file).readAllBytes();
      hideLigatures(bytes);
      return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
