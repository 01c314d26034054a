package dev.dossier.pdf.font;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
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
 * The fonts that the user adds for what the built-in ones have not, in the order of their use:
 * those of a folder, and then those of jars, which are not read until a text needs them.
 */
public final class AddedFonts {
  private final List<FontFamily> families;
  private final Supplier<List<FontFile>> jars;
  private @Nullable List<FontFamily> ofJars;

  /** The one that all text is set in, if it is no built-in one. */
  private @Nullable FontFamily text;

  private final Map<FontFamily, Optional<ShapedFamily>> shaped = new LinkedHashMap<>();
  private final Map<String, Character> syllables = new LinkedHashMap<>();

  /**
   * Groups fonts by family; families are in the order of the first file of each.
   *
   * @param folder fonts at hand
   * @param jars fonts that cost time to get
   */
  public AddedFonts(List<FontFile> folder, Supplier<List<FontFile>> jars) {
    families = families("added", folder);
    this.jars = jars;
  }

  /** With names of Dossier's own: that of a font might be any text, or that of a built-in one. */
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

  /** The first family of the folder that has all of these; {@code null} if none has. */
  @Nullable FontFamily with(String characters) {
    return first(families, characters);
  }

  /** The first family of the jars that has all of these; {@code null} if none has. */
  @Nullable FontFamily inJars(String characters) {
    return first(ofJars(), characters);
  }

  private static @Nullable FontFamily first(List<FontFamily> families, String characters) {
    return families.stream().filter(family -> family.hasAll(characters)).findFirst().orElse(null);
  }

  /**
   * This family if it has all of these characters, else the first of the folder that has; {@code
   * null} if none.
   */
  @Nullable FontFamily with(String characters, @Nullable FontFamily preferred) {
    return preferred != null && preferred.hasAll(characters) ? preferred : with(characters);
  }

  /** Names of the families that text can be set in as a whole, in the order of their use. */
  public List<String> textFamilies() {
    return Stream.concat(families.stream(), ofJars().stream())
        .filter(FontFamily::isForText)
        .map(FontFamily::name)
        .distinct()
        .toList();
  }

  /**
   * The family with a name, which from then on the style sheet may call by it.
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

  private List<FontFamily> ofJars() {
    if (ofJars == null) {
      ofJars = families("jar", jars.get());
    }
    return ofJars;
  }

  /** A family that has syllables as glyphs; {@code null} where Java cannot shape text. */
  @Nullable ShapedFamily shaped(FontFamily family) {
    String name = "shaped-" + family.css();
    return shaped
        .computeIfAbsent(
            family, base -> Optional.ofNullable(ShapedFamily.of(name, base, syllables)))
        .orElse(null);
  }

  /** What characters of the private use area stand for in shaped text: syllables as typed. */
  public Map<Integer, String> syllables() {
    Map<Integer, String> typed = new HashMap<>();
    syllables.forEach((syllable, character) -> typed.put((int) character, syllable));
    return typed;
  }

  /** Offers all to the engine, which takes those that are asked for. */
  public void offerTo(PdfRendererBuilder builder, PDDocument document) {
    families.forEach(family -> family.offerTo(builder, document));
    if (text != null) {
      text.offerTo(builder, document);
      new FontFamily(TwinGlyphs.family(text.css()), text.faces()).offerTo(builder, document);
    }
    if (ofJars != null) {
      ofJars.forEach(family -> family.offerTo(builder, document));
    }
    shaped.values().forEach(family -> family.ifPresent(one -> one.offerTo(builder, document)));
  }
}
