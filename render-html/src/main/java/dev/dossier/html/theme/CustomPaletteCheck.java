package dev.dossier.html.theme;

import dev.dossier.Problem;
import dev.dossier.profile.spec.Color;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks that colours which a user's style sheet sets for the whole page are readable on their
 * ground, with the same required contrast as colours of {@code theme.properties}. Examines
 * hexadecimal colours, alone or in {@code light-dark()}; other colours, and colours of parts of the
 * page, are not checked.
 */
final class CustomPaletteCheck {
  private static final Pattern VARIABLE = Pattern.compile("--([a-z-]+)");
  private static final Pattern HEX = Pattern.compile("#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})");
  private static final Pattern LIGHT_DARK = Pattern.compile("light-dark\\(([^,]*),([^)]*)\\)");
  private static final List<String> SCHEMES = List.of("light", "dark");

  private final Map<String, Palette> palettes = new HashMap<>();

  /** Offsets of the declarations that set a colour, by scheme and role. */
  private final Map<String, Integer> offsets = new HashMap<>();

  /** Creates a check of a style sheet that overrides these palettes. */
  CustomPaletteCheck(Palette light, Palette dark) {
    palettes.put("light", light);
    palettes.put("dark", dark);
  }

  /** Records a declaration at an offset of the style sheet, if it sets a colour of the page. */
  void declaration(int offset, String property, String value, CssBlock block) {
    Matcher variable = VARIABLE.matcher(property);
    if (block.schemes().isEmpty() || !variable.matches()) {
      return;
    }
    Matcher pair = LIGHT_DARK.matcher(value);
    boolean isPair = pair.matches();
    for (String scheme : block.schemes()) {
      String color = isPair ? pair.group(scheme.equals("light") ? 1 : 2).strip() : value;
      if (HEX.matcher(color).matches()) {
        String role = variable.group(1);
        if (palette(scheme).colors().containsKey(role)) {
          palettes.put(scheme, palette(scheme).with(role, color(color)));
          offsets.put(scheme + role, offset);
        }
      }
    }
  }

  private static Color color(String hex) {
    String digits = hex.substring(1).toLowerCase(Locale.ROOT);
    return new Color("#" + (digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits));
  }

  private Palette palette(String scheme) {
    return Objects.requireNonNull(palettes.get(scheme));
  }

  /** Reports each unreadable colour that the style sheet sets, or whose ground it sets. */
  void report(UserCss css, Consumer<Problem> problems) {
    for (String scheme : SCHEMES) {
      Set<String> reported = new HashSet<>();
      for (Palette.Pair pair : Palette.PAIRS) {
        Integer own = offsets.get(scheme + pair.role());
        Integer offset = own != null ? own : offsets.get(scheme + pair.ground());
        String fault = offset == null ? null : palette(scheme).fault(pair);
        if (offset != null && fault != null && reported.add(pair.role())) {
          problems.accept(css.error(offset, "--%s (%s): %s".formatted(pair.role(), scheme, fault)));
        }
      }
    }
  }
}
