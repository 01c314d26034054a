package dev.dossier.pdf.font;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import dev.dossier.pdf.kerning.KernedFonts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Fonts for characters that the built-in ones lack, in the order of use: those of a folder, then
 * those of jars, which are only read when a text needs them.
 */
public final class AddedFonts {
  private final List<FontFamily> families;
  private final Supplier<List<FontFile>> jars;
  private @Nullable List<FontFamily> ofJars;

  /** The family of the running text, if it is not a built-in one. */
  private @Nullable FontFamily text;

  private final Map<FontFamily, Optional<ShapedFamily>> shaped = new LinkedHashMap<>();
  private final Map<String, Character> syllables = new LinkedHashMap<>();

  /**
   * Groups fonts by family, in the order of the first file of each.
   *
   * @param folder fonts that are loaded
   * @param jars fonts that are expensive to load
   */
  public AddedFonts(List<FontFile> folder, Supplier<List<FontFile>> jars) {
    families = families("added", folder);
    this.jars = jars;
  }

  /**
   * Families get names of Dossier's own in CSS: that of a font may be any text, or that of a
   * built-in font.
   */
  private static List<FontFamily> families(String name, List<FontFile> fonts) {
    Map<String, List<FontFile>> byName = new LinkedHashMap<>();
    for (FontFile font : fonts) {
      byName.computeIfAbsent(font.family(), family -> new ArrayList<>()).add(font);
    }
    List<FontFamily> families = new ArrayList<>();
    byName
        .values()
        .forEach(faces -> families.add(new FontFamily(name + "-" + (families.size() + 1), faces)));
    return families;
  }

  /**
   * Returns the first family of the folder with all of these characters; {@code null} if there is
   * none.
   */
  @Nullable FontFamily with(String characters) {
    return first(families, characters);
  }

  /**
   * Returns the first family of the jars with all of these characters; {@code null} if there is
   * none.
   */
  @Nullable FontFamily inJars(String characters) {
    return first(ofJars(), characters);
  }

  private static @Nullable FontFamily first(List<FontFamily> families, String characters) {
    return families.stream().filter(family -> family.hasAll(characters)).findFirst().orElse(null);
  }

  /**
   * Returns the preferred family if it has all of these characters, else the first of the folder
   * that does; {@code null} if there is none.
   */
  @Nullable FontFamily with(String characters, @Nullable FontFamily preferred) {
    return preferred != null && preferred.hasAll(characters) ? preferred : with(characters);
  }

  /** Returns the names of the families that can set running text, in the order of use. */
  public List<String> textFamilies() {
    return Stream.concat(families.stream(), ofJars().stream())
        .filter(FontFamily::isForText)
        .map(FontFamily::name)
        .distinct()
        .toList();
  }

  /**
   * Returns the family with a name, and makes it available to style sheets by that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  FontFamily named(String name) {
    if (text == null || !text.name().equals(name)) {
      text =
          Stream.<Supplier<List<FontFamily>>>of(() -> families, this::ofJars)
              .flatMap(some -> some.get().stream())
              .filter(family -> family.isForText() && family.name().equals(name))
              .findFirst()
              .map(family -> new FontFamily(name, family.faces()))
              .orElseThrow(() -> new IllegalArgumentException("no font '" + name + "'"));
    }
    return text;
  }

  /** Returns the name of the family of the running text; {@code null} if Dossier brings it. */
  public @Nullable String textFamily() {
    return text == null ? null : text.css();
  }

  private List<FontFamily> ofJars() {
    if (ofJars == null) {
      ofJars = families("jar", jars.get());
    }
    return ofJars;
  }

  /** Returns a family with a glyph for each syllable; {@code null} where Java cannot shape text. */
  @Nullable ShapedFamily shaped(FontFamily family) {
    String name = "shaped-" + family.css();
    return shaped
        .computeIfAbsent(
            family, base -> Optional.ofNullable(ShapedFamily.of(name, base, syllables)))
        .orElse(null);
  }

  /** Returns the syllables that characters of the private use area stand for in shaped text. */
  public Map<Integer, String> syllables() {
    Map<Integer, String> typed = new HashMap<>();
    syllables.forEach((syllable, character) -> typed.put((int) character, syllable));
    return typed;
  }

  /**
   * Registers all fonts with the engine, which loads those that are used.
   *
   * @param kerned takes the fonts that are loaded
   */
  public void offerTo(PdfRendererBuilder builder, PDDocument document, KernedFonts kerned) {
    families.forEach(family -> family.offerTo(builder, document, kerned));
    if (text != null) {
      text.offerTo(builder, document, kerned);
      new FontFamily(TwinGlyphs.family(text.css()), text.faces())
          .offerTo(builder, document, new KernedFonts());
    }
    if (ofJars != null) {
      ofJars.forEach(family -> family.offerTo(builder, document, kerned));
    }
    shaped
        .values()
        .forEach(family -> family.ifPresent(one -> one.offerTo(builder, document, kerned)));
  }
}
