package dev.dossier.html.theme;

import dev.dossier.profile.spec.Color;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The colours of a scheme by role. All themes have a {@code ground}, a {@code surface} for what is
 * set apart, {@code text}, {@code muted}, a {@code rule}, the border of a {@code field}, an {@code
 * accent} and an {@code accent-soft} for underlines; some have a {@code band} or a {@code panel}
 * with colours on it.
 *
 * @param colors colours by role, in the order in which they are written
 */
record Palette(Map<String, Color> colors) {
  private static final Color WHITE = new Color("#ffffff");
  private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");
  private static final List<String> ROLES =
      List.of("ground", "surface", "text", "muted", "rule", "field", "accent", "accent-soft");

  /** Roles that some themes have. */
  private static final List<String> OWN_ROLES =
      List.of("panel", "on-panel", "panel-muted", "panel-accent", "panel-rule", "band", "on-band");

  /** The least contrast of a control (WCAG 2.2, 1.4.11). */
  private static final double CONTROL = 3;

  /** The contrast under white of a band in the dark scheme, where a brighter one would glare. */
  private static final double DARK_BAND = 7;

  /** The share of the accent in underlines. */
  private static final double SOFT = 0.45;

  /** Colours that are seen on others, with the least contrast. */
  static final List<Pair> PAIRS =
      List.of(
          new Pair("text", "ground", Color.LEAST_CONTRAST),
          new Pair("muted", "ground", Color.LEAST_CONTRAST),
          new Pair("accent", "ground", Color.LEAST_CONTRAST),
          new Pair("text", "surface", Color.LEAST_CONTRAST),
          new Pair("muted", "surface", Color.LEAST_CONTRAST),
          new Pair("accent", "surface", Color.LEAST_CONTRAST),
          new Pair("field", "ground", CONTROL),
          new Pair("on-panel", "panel", Color.LEAST_CONTRAST),
          new Pair("panel-muted", "panel", Color.LEAST_CONTRAST),
          new Pair("panel-accent", "panel", Color.LEAST_CONTRAST),
          new Pair("on-band", "band", Color.LEAST_CONTRAST));

  Palette {
    colors = new LinkedHashMap<>(colors);
  }

  /**
   * A colour that is seen on another.
   *
   * @param least the least contrast, 1 to 21
   */
  record Pair(String role, String ground, double least) {}

  /** A colour is missing, malformed, or unreadable on its ground. */
  static final class Fault extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;

    Fault(String key, String message) {
      super(key + ": " + message);
      this.key = key;
    }

    /** Returns the setting: {@code dark.accent}. */
    String key() {
      return key;
    }
  }

  /**
   * Returns the palette of a scheme.
   *
   * @param settings colours by scheme and role: {@code dark.accent}
   * @throws Fault if a colour is unknown, missing, malformed, or lacks contrast with the ground
   *     (WCAG 2.2, 1.4.3)
   */
  static Palette of(Map<String, String> settings, String scheme) throws Fault {
    for (String key : settings.keySet()) {
      if (key.startsWith(scheme + ".")) {
        requireRole(key, key.substring(scheme.length() + 1));
      }
    }
    Map<String, Color> colors = new LinkedHashMap<>();
    for (String role : ROLES) {
      colors.put(role, color(scheme + "." + role, settings.get(scheme + "." + role)));
    }
    for (String role : OWN_ROLES) {
      String value = settings.get(scheme + "." + role);
      if (value != null) {
        colors.put(role, color(scheme + "." + role, value));
      }
    }
    Palette palette = new Palette(colors);
    for (Pair pair : PAIRS) {
      String fault = palette.fault(pair);
      if (fault != null) {
        throw new Fault(scheme + "." + pair.role(), fault);
      }
    }
    return palette;
  }

  private static void requireRole(String key, String role) throws Fault {
    if (!ROLES.contains(role) && !OWN_ROLES.contains(role)) {
      String known = String.join(", ", ROLES) + ", " + String.join(", ", OWN_ROLES);
      throw new Fault(key, "there is no such colour; the colours of a scheme are " + known);
    }
  }

  private static Color color(String key, @Nullable String value) throws Fault {
    if (value == null || !HEX.matcher(value).matches()) {
      throw new Fault(key, "'" + value + "' is not a colour such as #0b4f6c");
    }
    return new Color(value.toLowerCase(Locale.ROOT));
  }

  /** Describes the lacking contrast of a colour on its ground; {@code null} if it is readable. */
  @Nullable String fault(Pair pair) {
    Color color = colors.get(pair.role());
    Color ground = colors.get(pair.ground());
    if (color == null || ground == null || color.contrast(ground) >= pair.least()) {
      return null;
    }
    return String.format(
        Locale.ROOT,
        "%s cannot be read on %s: its contrast is %.1f:1, and at least %.1f:1 is required; use %s",
        color.hex(),
        ground.hex(),
        Math.floor(color.contrast(ground) * 10) / 10,
        pair.least(),
        color.readableOn(ground, pair.least()).hex());
  }

  Color get(String role) {
    Color color = colors.get(role);
    if (color == null) {
      throw new IllegalArgumentException("unknown role " + role);
    }
    return color;
  }

  /** Returns whether this is the palette of a dark scheme. */
  private boolean isDark() {
    return get("ground").isDark();
  }

  /**
   * Returns this palette with another accent, and with the colours that follow from it: each is
   * adjusted until it is readable.
   *
   * @param dark the palette of the dark scheme, whose accent is also that of a panel
   * @param kept roles that keep their colours
   */
  Palette withAccent(Color accent, Palette dark, Set<String> kept) {
    Color readable = readable(accent);
    Map<String, Color> all = new LinkedHashMap<>(colors);
    all.put("accent", readable);
    all.put("accent-soft", get("ground").mixed(readable, SOFT));
    all.replace("band", isDark() ? accent.readableOn(WHITE, DARK_BAND) : accent);
    if (colors.containsKey("panel")) {
      all.put("panel-accent", dark.readable(accent).readableOn(get("panel")));
    }
    kept.forEach(role -> all.replace(role, get(role)));
    return new Palette(all);
  }

  private Color readable(Color accent) {
    return accent.readableOn(get("surface")).readableOn(get("ground"));
  }

  /** Returns this palette with another colour, without a check of its contrast. */
  Palette with(String role, Color color) {
    Map<String, Color> all = new LinkedHashMap<>(colors);
    all.put(role, color);
    return new Palette(all);
  }

  /** Returns the colours by role, each as {@code #fdfdfb}. */
  Map<String, String> hex() {
    Map<String, String> hex = new LinkedHashMap<>();
    colors.forEach((role, color) -> hex.put(role, color.hex()));
    return hex;
  }

  /** Returns the colours as custom properties: {@code --ground:#fdfdfb;}. */
  String css() {
    StringBuilder css = new StringBuilder();
    colors.forEach((role, color) -> css.append("--" + role + ":" + color.hex() + ";"));
    return css.toString();
  }
}
