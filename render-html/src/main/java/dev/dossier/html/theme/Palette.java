package dev.dossier.html.theme;

import dev.dossier.profile.spec.Color;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Colours of a scheme, by what they are for: {@code ground}, {@code text}, {@code muted}, {@code
 * rule}, {@code accent}.
 *
 * @param colors in the order of the roles
 */
record Palette(Map<String, Color> colors) {
  private static final String[] ROLES = {"ground", "text", "muted", "rule", "accent"};

  /** Those of letters, and of the ring around what has the focus. */
  static final List<String> READ = List.of("text", "muted", "accent");

  Palette {
    colors = new LinkedHashMap<>(colors);
  }

  /** A colour is missing, cannot be read, or cannot be read on its ground. */
  static final class Fault extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;

    Fault(String key, String message) {
      super(key + ": " + message);
      this.key = key;
    }

    /** The setting: {@code dark.accent}. */
    String key() {
      return key;
    }
  }

  /**
   * The palette of a scheme of a theme.
   *
   * @param settings colours by scheme and role: {@code dark.accent}
   * @throws Fault if one is missing, has another form, or is seen too badly on the ground (WCAG
   *     2.2, 1.4.3)
   */
  static Palette of(Map<String, String> settings, String scheme) throws Fault {
    Map<String, Color> colors = new LinkedHashMap<>();
    for (String role : ROLES) {
      String key = scheme + "." + role;
      String value = settings.get(key);
      if (value == null || !value.matches("#[0-9A-Fa-f]{6}")) {
        throw new Fault(key, "'" + value + "' is not a colour such as #0b4f6c");
      }
      colors.put(role, new Color(value.toLowerCase(Locale.ROOT)));
    }
    Palette palette = new Palette(colors);
    for (String role : READ) {
      palette.check(scheme, role);
    }
    return palette;
  }

  private void check(String scheme, String role) throws Fault {
    String fault = fault(role);
    if (fault != null) {
      throw new Fault(scheme + "." + role, fault);
    }
  }

  /** What is to be said against a colour on its ground; {@code null} if it is seen well. */
  @Nullable String fault(String role) {
    Color ground = get("ground");
    double contrast = get(role).contrast(ground);
    if (contrast >= Color.LEAST_CONTRAST) {
      return null;
    }
    return String.format(
        Locale.ROOT,
        "%s cannot be read on %s: its contrast is %.1f:1, and %.1f:1 is due; %s would do",
        get(role).hex(),
        ground.hex(),
        Math.floor(contrast * 10) / 10,
        Color.LEAST_CONTRAST,
        get(role).readableOn(ground).hex());
  }

  Color get(String role) {
    Color color = colors.get(role);
    if (color == null) {
      throw new IllegalArgumentException("no colour is for " + role);
    }
    return color;
  }

  /**
   * With another accent, made lighter or darker, away from the ground, until it is seen well on it.
   */
  Palette withAccent(Color accent) {
    return with("accent", accent.readableOn(get("ground")));
  }

  /** With another colour, whether it can be read or not. */
  Palette with(String role, Color color) {
    Map<String, Color> all = new LinkedHashMap<>(colors);
    all.put(role, color);
    return new Palette(all);
  }

  /** As custom properties of CSS. */
  String css() {
    StringBuilder css = new StringBuilder();
    colors.forEach((role, color) -> css.append("--" + role + ":" + color.hex() + ";"));
    return css.toString();
  }
}
