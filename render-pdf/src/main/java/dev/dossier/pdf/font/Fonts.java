package dev.dossier.pdf.font;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import dev.dossier.pdf.engine.QuietLogs;
import dev.dossier.pdf.kerning.KernedFace;
import dev.dossier.pdf.kerning.KernedFonts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of themes: the built-in ones, and those of {@code dossier-fonts} if that is on the
 * class path. The nearest built-in font replaces one that is not there. Each is parsed on first use
 * and kept for later documents. Thread-safe.
 */
public final class Fonts {
  private static final String BUILT_IN = "dev/dossier/pdf/fonts/";
  private static final String SEPARATE = "dev/dossier/fonts/";
  private static final int GSUB = 'G' << 24 | 'S' << 16 | 'U' << 8 | 'B';

  /** Fonts that were read, by file name; the hash of a record would take longer in a fresh JVM. */
  private final Map<String, Parsed> parsed = new ConcurrentHashMap<>();

  /**
   * A font that was read.
   *
   * @param kerning the widths of its letters and pairs
   */
  private record Parsed(TrueTypeFont font, KernedFace kerning) {
    Parsed(TrueTypeFont font) {
      this(font, new KernedFace(font));
    }
  }

  /** Finds the files of {@code dossier-fonts}, which may be in a class loader of its own. */
  private final ClassLoader separate;

  /** Looks for {@code dossier-fonts} beside this class. */
  public Fonts() {
    this(Fonts.class.getClassLoader());
  }

  /**
   * @param separate finds {@code dossier-fonts}
   */
  public Fonts(ClassLoader separate) {
    this.separate = separate;
  }

  /** Returns the families that a design may name. */
  public List<String> families() {
    return FontFace.families().stream().filter(this::isHere).toList();
  }

  /** Returns the families that a style sheet names and that are not on the class path, in order. */
  public List<String> absentFamilies(String css) {
    return FontFace.ALL.stream()
        .map(FontFace::family)
        .distinct()
        .filter(family -> css.contains('"' + family + '"') && !isHere(family))
        .toList();
  }

  /** Returns whether a family is on the class path. */
  boolean isHere(String family) {
    return FontFace.ALL.stream()
        .filter(face -> face.family().equals(family))
        .anyMatch(face -> face.isBuiltIn() || separate.getResource(SEPARATE + face.file()) != null);
  }

  /** Returns whether a font has a glyph for a character. */
  boolean has(FontFace face, int codePoint) {
    try {
      return parsed(face).font().getUnicodeCmapLookup().getGlyphId(codePoint) != 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns whether a character shares its glyph with another in a font ({@link TwinGlyphs}). */
  boolean isTwin(FontFace face, int codePoint) {
    return TwinGlyphs.isTwin(parsed(face).font(), codePoint);
  }

  /**
   * Registers all fonts with the engine, which loads those that the CSS uses.
   *
   * @param document the document that embeds the fonts
   * @param added a family that is not registered, as the user adds it; {@code null} if there is
   *     none
   * @param kerned takes the fonts that are loaded
   */
  public void offerTo(
      PdfRendererBuilder builder, PDDocument document, @Nullable String added, KernedFonts kerned) {
    KernedFonts unkerned = new KernedFonts(); // Kerned twins of accents would overlap letters.
    for (FontFace face : FontFace.ALL) {
      if (!face.family().equals(added)) {
        offer(face, face.family(), builder, document, kerned);
        offer(face, TwinGlyphs.family(face.family()), builder, document, unkerned);
      }
    }
  }

  private void offer(
      FontFace face,
      String family,
      PdfRendererBuilder builder,
      PDDocument document,
      KernedFonts kerned) {
    builder.useFont(
        new PDFontSupplier(null) {
          @Override
          public PDFont supply() {
            return embedded(face, document, kerned);
          }
        },
        family,
        face.weight(),
        face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
        true);
  }

  private PDFont embedded(FontFace face, PDDocument document, KernedFonts kerned) {
    Parsed font = parsed(face);
    try {
      return kerned.add(PDType0Font.load(document, font.font(), true), font.kerning());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Parsed parsed(FontFace face) {
    // Not within the other: a file that is missing asks for another one.
    Parsed font = parsed.get(face.file());
    if (font == null) {
      byte[] bytes = bytes(face);
      font =
          bytes == null
              ? parsed(face.nearestBuiltIn())
              : parsed.computeIfAbsent(face.file(), file -> parse(bytes));
    }
    return font;
  }

  /**
   * Renames the table GSUB, so that PDFBox does not find it. PDFBox would set ligatures that
   * extract as nothing ("o cial"). They can be switched off, but PDFBox then still parses the
   * table, which takes longer than the rest of the font.
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

  /** Returns the file of a font; {@code null} if it is not on the class path. */
  private byte @Nullable [] bytes(FontFace face) {
    ClassLoader classes = face.isBuiltIn() ? Fonts.class.getClassLoader() : separate;
    String name = (face.isBuiltIn() ? BUILT_IN : SEPARATE) + face.file();
    try (InputStream in = classes.getResourceAsStream(name)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Parsed parse(byte[] bytes) {
    QuietLogs.turnOff();
    try {
      hideLigatures(bytes);
      return new Parsed(new TTFParser().parse(new RandomAccessReadBuffer(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
