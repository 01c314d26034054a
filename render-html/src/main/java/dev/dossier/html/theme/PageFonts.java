package dev.dossier.html.theme;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of a page theme. A page has only the faces that it uses: italics if it has any, and a
 * further subset of Latin letters if it has one of those. All other scripts come from fonts of the
 * system, by faces with the metrics of the theme's own.
 */
public final class PageFonts {
  /** No fonts: those of the system. */
  static final PageFonts NONE = new PageFonts(List.of(), false, OwnFont.NONE);

  private static final String MEDIA_TYPE = "font/woff2";
  private static final String FOLDER = "/dev/dossier/html/fonts/";

  private static final Pattern FACE = Pattern.compile("@font-face\\{[^}]*\\}");
  private static final Pattern FAMILY = Pattern.compile("font-family:(\"[^\"]+\")");
  private static final Pattern FILE = Pattern.compile("url\\(\"([a-z-]+)\"\\)");
  private static final Pattern USE = Pattern.compile("--([a-z]+)-family:([^;}]*)");

  /** Where a theme sets more in italics than titles of journals. */
  private static final Pattern ITALIC_RULE = Pattern.compile("(?<!cite\\{)font-style:italic");

  private static final Map<String, String> DATA = new ConcurrentHashMap<>();

  private final List<Face> faces;
  private final boolean isOftenItalic;
  private final OwnFont own;

  /** The rules of the page before: the next one mostly needs the same. */
  private volatile @Nullable Rules last;

  /**
   * A face of a family.
   *
   * @param css its rule
   * @param file its file, or empty for a font of the system
   */
  private record Face(String css, String file) {
    boolean isItalic() {
      return css.contains("font-style:italic");
    }

    boolean isForDisplay() {
      return css.contains("Display") || css.contains("Bricolage");
    }
  }

  /**
   * A face, or a further subset of it, that a page needs.
   *
   * @param subset {@code null} for the letters that each face has
   */
  private record Chosen(Face face, @Nullable LetterSubset subset) {
    String rule(UnaryOperator<String> address, String display) {
      String file = subset == null ? face.file() : face.file() + subset.suffix();
      String rule =
          face.css()
              .replace("font-display:swap", "font-display:" + display)
              .replace("\"" + face.file() + "\"", "\"" + address.apply(file) + "\"");
      return subset == null
          ? rule
          : rule.substring(0, rule.length() - 1) + ";unicode-range:" + subset.range() + "}";
    }
  }

  /**
   * The rules of some faces, for pages with this style sheet.
   *
   * @param css the rules, which have only letters of ASCII
   * @param hash the hash of the style sheet with these rules, by which a policy allows it
   */
  private record Rules(List<Chosen> chosen, InlineSource style, String css, String hash) {
    static Rules of(
        List<Chosen> chosen, UnaryOperator<String> address, String display, InlineSource style) {
      StringBuilder rules = new StringBuilder();
      chosen.forEach(face -> rules.append(face.rule(address, display)));
      String hash = InlineSource.verbatim(rules + style.text()).hash();
      return new Rules(chosen, style, rules.toString(), hash);
    }

    byte[] addedTo(String page) {
      String start = "<style>";
      int sheet = page.indexOf(start + style.text());
      if (css.isEmpty() || sheet < 0) {
        return bytes(page);
      }
      int old = page.indexOf(style.hash());
      String allowed =
          old < 0 ? page : page.substring(0, old) + hash + page.substring(old + hash.length());
      int after = sheet + start.length();
      ByteArrayOutputStream all = new ByteArrayOutputStream(2 * page.length() + css.length());
      all.writeBytes(bytes(allowed.substring(0, after)));
      all.writeBytes(bytes(css));
      all.writeBytes(bytes(allowed.substring(after)));
      return all.toByteArray();
    }

    private static byte[] bytes(String text) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }

  private PageFonts(List<Face> faces, boolean isOftenItalic, OwnFont own) {
    this.faces = faces;
    this.isOftenItalic = isOftenItalic;
    this.own = own;
  }

  /**
   * Returns the fonts of a theme.
   *
   * @param name the built-in theme
   * @param css all rules of the page, which say which families it uses
   * @param own the user's font
   */
  static PageFonts of(String name, String css, OwnFont own) {
    String used = String.join(" ", families(css).values());
    List<Face> faces = new ArrayList<>();
    String ofTheme = InlineSource.dense(InlineSource.resource("themes/" + name + "/fonts.css"));
    Matcher face = FACE.matcher(own.css() + ofTheme);
    while (face.find()) {
      Matcher family = FAMILY.matcher(face.group());
      Matcher file = FILE.matcher(face.group());
      if (family.find() && used.contains(family.group(1))) {
        faces.add(new Face(face.group(), file.find() ? file.group(1) : ""));
      }
    }
    return faces.isEmpty() ? NONE : new PageFonts(faces, ITALIC_RULE.matcher(css).find(), own);
  }

  /** Returns the families of a style sheet by their use: {@code text}, {@code display}. */
  private static Map<String, String> families(String css) {
    Map<String, String> families = new HashMap<>();
    USE.matcher(css).results().forEach(use -> families.put(use.group(1), use.group(2)));
    return families;
  }

  /** Returns a style sheet with the faces of the system added to it. */
  public InlineSource withFallbacks(InlineSource sheet) {
    String fallbacks =
        faces.stream()
            .filter(face -> face.file().isEmpty())
            .map(Face::css)
            .collect(Collectors.joining());
    return fallbacks.isEmpty() ? sheet : InlineSource.verbatim(sheet.text() + fallbacks);
  }

  /** Returns whether there are none. */
  public boolean isEmpty() {
    return faces.isEmpty();
  }

  /**
   * Returns a page, in UTF-8, with the faces that it needs at the start of its style sheet.
   *
   * @param page the page, with a policy that has the hash of its style sheet
   * @param style this style sheet
   */
  public byte[] embedded(String page, InlineSource style) {
    List<Chosen> chosen = chosen(page);
    Rules known = last;
    if (known == null || !known.chosen.equals(chosen) || !known.style.equals(style)) {
      known = Rules.of(chosen, this::data, "swap", style);
      last = known;
    }
    return known.addedTo(page);
  }

  /**
   * Returns a page, in UTF-8, with the faces that it needs as files. Browsers wait for them for a
   * moment and then show fonts of the system until the next page, so that no text moves.
   *
   * @param page the page, with a policy that has the hash of its style sheet
   * @param style this style sheet
   * @param address returns the address of a font by its name
   */
  public byte[] linked(String page, InlineSource style, UnaryOperator<String> address) {
    return Rules.of(chosen(page), address, "optional", style).addedTo(page);
  }

  private List<Chosen> chosen(String page) {
    LetterUse use = new LetterUse(page, isOftenItalic);
    List<Chosen> chosen = new ArrayList<>();
    for (Face face : faces) {
      if (face.file().isEmpty() || (face.isItalic() && !use.hasItalics())) {
        continue;
      }
      chosen.add(new Chosen(face, null));
      Set<LetterSubset> needed =
          face.isItalic() ? use.inItalics() : face.isForDisplay() ? use.inHeadings() : use.onPage();
      for (LetterSubset subset : subsets(face)) {
        if (needed.contains(subset)) {
          chosen.add(new Chosen(face, subset));
        }
      }
    }
    return chosen;
  }

  /** Returns the subsets that a face has beside its own letters. */
  private Set<LetterSubset> subsets(Face face) {
    if (own.has(face.file())) {
      return Set.of();
    }
    boolean setsLittle = face.isForDisplay() || face.isItalic();
    return setsLittle ? EnumSet.allOf(LetterSubset.class) : EnumSet.of(LetterSubset.FURTHER);
  }

  /** Returns a font as a {@code data:} URL. */
  public String data(String name) {
    return own.has(name) ? url(content(name)) : DATA.computeIfAbsent(name, key -> url(read(key)));
  }

  private static String url(byte[] content) {
    return "data:" + MEDIA_TYPE + ";base64," + Base64.getEncoder().encodeToString(content);
  }

  /** Returns a font as a file (WOFF2). */
  public byte[] content(String name) {
    return own.has(name) ? own.content(name) : read(name);
  }

  private static byte[] read(String name) {
    try (InputStream in = PageFonts.class.getResourceAsStream(FOLDER + name + ".woff2")) {
      if (in == null) {
        throw new IllegalStateException(name + ".woff2 is missing in the jar of Dossier");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
