package dev.dossier.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** The fonts that the user adds for what the built-in ones have not, in the order of their use. */
final class AddedFonts {
  private final List<FontFamily> families;

  /** Groups fonts by family; families are in the order of the first file of each. */
  AddedFonts(List<FontFile> fonts) {
    Map<String, List<FontFile>> byName = new LinkedHashMap<>();
    for (FontFile font : fonts) {
      byName.computeIfAbsent(font.family(), name -> new ArrayList<>()).add(font);
    }
    families = new ArrayList<>();
    byName.values().forEach(faces -> families.add(new FontFamily(name(families.size()), faces)));
  }

  /** A name of Dossier's own: that of the font might be any text, or that of a built-in one. */
  private static String name(int index) {
    return "added-" + (index + 1);
  }

  /** The first family that has all of these characters; {@code null} if none has. */
  @Nullable FontFamily with(String characters) {
    for (FontFamily family : families) {
      if (family.hasAll(characters)) {
        return family;
      }
    }
    return null;
  }

  /**
   * This family if it has all of these characters, else the first that has; {@code null} if none.
   */
  @Nullable FontFamily with(String characters, @Nullable FontFamily preferred) {
    return preferred != null && preferred.hasAll(characters) ? preferred : with(characters);
  }

  /** Offers all to the engine, which takes those that are asked for. */
  void offerTo(PdfRendererBuilder builder, PDDocument document) {
    families.forEach(family -> family.offerTo(builder, document));
  }
}
