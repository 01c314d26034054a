package dev.dossier.pdf.kerning;

import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** The fonts of one PDF that are kerned. Not thread-safe while fonts are added. */
public final class KernedFonts {
  // By identity: a font is the object that the engine writes with, and another may equal it.
  private final IdentityHashMap<PDFont, KernedFace> byFont = new IdentityHashMap<>();
  private final IdentityHashMap<COSDictionary, KernedFace> byDictionary = new IdentityHashMap<>();

  /**
   * Adds a font.
   *
   * @param font with two-byte codes that are the numbers of glyphs (Identity-H)
   * @param face the file that it embeds
   * @return the font
   */
  public PDFont add(PDFont font, KernedFace face) {
    byFont.put(font, face);
    byDictionary.put(font.getCOSObject(), face);
    return font;
  }

  @Nullable KernedFace of(@Nullable PDFont font) {
    return byFont.get(font);
  }

  /** Returns the file that a font embeds; {@code null} if it was not added. */
  public @Nullable KernedFace of(@Nullable COSDictionary font) {
    return byDictionary.get(font);
  }
}
