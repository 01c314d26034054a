package dev.dossier.html;

import dev.dossier.profile.Color;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/**
 * Colours of a scheme, by what they are for: {@code ground}, {@code text}, {@code muted}, {@code
 * rule}, {@code accent}.
 *
 * @param colors in the order of the roles
 */
record Palette(Map<String, Color> colors) {
  private static final String[] ROLES = {"ground", "text", "muted", "rule", "accent"};

  Palette {
    colors = new LinkedHashMap<>(colors);
  }

  /**
   * The palette of a scheme of a theme.
   *
   * @throws IllegalStateException if the settings lack a colour of it
   */
  static Palette of(Properties settings, String scheme) {
    Map<String, Color> colors = new LinkedHashMap<>();
    for (String role : ROLES) {
      String value = settings.getProperty(scheme + "." + role);
      if (value == null) {
        throw new IllegalStateException("the theme has no colour " + scheme + "." + role);
      }
      colors.put(role, new Color(value));
    }
    return new Palette(colors);
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
    Map<String, Color> all = new LinkedHashMap<>(colors);
    all.put("accent", accent.readableOn(get("ground")));
    return new Palette(all);
  }

  /** As custom properties of CSS. */
  String css() {
    StringBuilder css = new StringBuilder();
    colors.forEach((role, color) -> css.append("--" + role + ":" + color.hex() + ";"));
    return css.toString();
  }
}
