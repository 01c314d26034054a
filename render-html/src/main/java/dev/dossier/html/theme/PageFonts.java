package dev.dossier.html.theme;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

  private static final Part ACCENTS =
      new Part(
          "-accents",
          "U+00A1-00FF,U+0131,U+0152-0153",
          letter ->
              letter >= 0xA1 && (letter <= 0xFF || "\u0131\u0152\u0153".indexOf(letter) >= 0));
  private static final Part FURTHER =
      new Part(
          "-ext",
          "U+0100-0130,U+0132-0151,U+0154-017F,U+0192,U+0218-021B,U+1E9E",
          letter ->
              letter >= 0x100
                  && (letter <= 0x17F
                      ? "\u0131\u0152\u0153".indexOf(letter) < 0
                      : "\u0192\u0218\u0219\u021A\u021B\u1E9E".indexOf(letter) >= 0));

  private static final Pattern FACE = Pattern.compile("@font-face\\{[^}]*\\}");
  private static final Pattern FAMILY = Pattern.compile("font-family:(\"[^\"]+\")");
  private static final Pattern FILE = Pattern.compile("url\\(\"([a-z-]+)\"\\)");
  private static final Pattern USE = Pattern.compile("--([a-z]+)-family:([^;}]*)");

  /** Where a theme sets more in italics than titles of journals. */
  private static final Pattern ITALIC_RULE = Pattern.compile("(?<!cite\\{)font-style:italic");

  private static final Pattern ITALIC_TEXT =
      Pattern.compile("<(em|i|cite)[ >].*?</\\1>|<p class=\"venue.*?</p>", Pattern.DOTALL);
  private static final Pattern HEADING =
      Pattern.compile("<h([1-3])[ >].*?</h\\1>|<p class=\"headline.*?</p>", Pattern.DOTALL);

  private static final Map<String, String> DATA = new ConcurrentHashMap<>();

  /**
   * A further subset of a face, as the script makes it that makes the fonts.
   *
   * @param suffix what its name ends with
   * @param range the letters that it has, for the style sheet
   * @param letters whether it has a letter
   */
  private record Part(String suffix, String range, IntPredicate letters) {
    boolean isIn(String text) {
      return text.chars().anyMatch(letters);
    }
  }

  private final List<Face> faces;
  private final boolean isOftenItalic;
  private final OwnFont own;

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
   * @param address returns the address of a font by its name
   */
  public byte[] embedded(String page, InlineSource style, UnaryOperator<String> address) {
    return embedded(page, style, address, "swap");
  }

  private byte[] embedded(
      String page, InlineSource style, UnaryOperator<String> address, String display) {
    String rules = rules(page, address, "font-display:" + display);
    if (rules.isEmpty()) {
      return bytes(page);
    }
    String start = "<style>";
    int sheet = page.indexOf(start + style.text());
    if (sheet < 0) {
      return bytes(page);
    }
    // A policy allows the style sheet with these rules by its hash.
    String now = InlineSource.verbatim(rules + style.text()).hash();
    int hash = page.indexOf(style.hash());
    String allowed =
        hash < 0 ? page : page.substring(0, hash) + now + page.substring(hash + now.length());
    int after = sheet + start.length();
    // Fonts are longer than all else on a page, and have only letters of ASCII.
    ByteArrayOutputStream all = new ByteArrayOutputStream(2 * page.length() + rules.length());
    all.writeBytes(bytes(allowed.substring(0, after)));
    all.writeBytes(bytes(rules));
    all.writeBytes(bytes(allowed.substring(after)));
    return all.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
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
    return embedded(page, style, address, "optional");
  }

  private String rules(String page, UnaryOperator<String> address, String display) {
    String body = page.substring(Math.max(0, page.indexOf("<body")));
    String italics = isOftenItalic ? body : parts(body, ITALIC_TEXT);
    String headings = parts(body, HEADING);
    StringBuilder rules = new StringBuilder();
    for (Face face : faces) {
      if (face.file().isEmpty() || (face.isItalic() && italics.isEmpty())) {
        continue;
      }
      rules.append(rule(face, face.file(), address, display));
      String text = face.isItalic() ? italics : face.isForDisplay() ? headings : body;
      for (Part part : parts(face)) {
        if (part.isIn(text)) {
          String rule = rule(face, face.file() + part.suffix(), address, display);
          rules.append(rule, 0, rule.length() - 1).append(";unicode-range:" + part.range() + "}");
        }
      }
    }
    return rules.toString();
  }

  private static String parts(String page, Pattern wanted) {
    return wanted.matcher(page).results().map(MatchResult::group).collect(Collectors.joining());
  }

  private List<Part> parts(Face face) {
    if (own.has(face.file())) {
      return List.of();
    }
    boolean setsLittle = face.isForDisplay() || face.isItalic();
    return setsLittle ? List.of(ACCENTS, FURTHER) : List.of(FURTHER);
  }

  private static String rule(
      Face face, String file, UnaryOperator<String> address, String display) {
    return face.css()
        .replace("font-display:swap", display)
        .replace("\"" + face.file() + "\"", "\"" + address.apply(file) + "\"");
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
