package dev.dossier.html.theme;

import dev.dossier.Problem;
import dev.dossier.profile.spec.Color;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The colours that a user's style sheet gives the whole page, by the variables of the palette: each
 * is to be read on its ground as one of {@code theme.properties} is. Looked at are colours in
 * hexadecimal digits, alone or within {@code light-dark()}, of {@code :root}, {@code html} and
 * {@code body}, on screens; what a part of the page has of its own is its own affair.
 */
final class OwnColors {
  private static final Pattern VARIABLE =
      Pattern.compile("--(ground|text|muted|accent)\\s*:\\s*([^;{}]*)");
  private static final Pattern HEX = Pattern.compile("#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})");
  private static final Pattern BOTH = Pattern.compile("light-dark\\(([^,]*),([^)]*)\\)");

  /** Who names the whole page says no more. */
  private static final int LONGEST = 300;

  private static final Pattern WHOLE_PAGE =
      Pattern.compile("(:root|html|body)(:root|\\[[^]]*]|:not\\([^)]*\\))*");

  private final UserCss css;
  private final Map<String, Palette> palettes = new HashMap<>();

  /** What the blocks around the place are of that has been reached, the outermost first. */
  private final Deque<String> around = new ArrayDeque<>();

  private int reached;
  private int start;

  /** The schemes that what stands there is said of; {@code null} if that is not known yet. */
  private @Nullable List<String> schemes;

  /** Where a colour of a scheme is said, by scheme and role. */
  private final Map<String, Integer> places = new HashMap<>();

  private OwnColors(UserCss css, Palette light, Palette dark) {
    this.css = css;
    palettes.put("light", light);
    palettes.put("dark", dark);
  }

  /**
   * Tells of each colour that cannot be read.
   *
   * @param light what the page has for what the style sheet does not say
   */
  static void check(UserCss css, Palette light, Palette dark, Consumer<Problem> problems) {
    OwnColors own = new OwnColors(css, light, dark);
    own.read();
    own.tell(problems);
  }

  private void read() {
    Matcher variable = VARIABLE.matcher(css.text());
    while (variable.find()) {
      String value = variable.group(2).strip();
      Matcher both = BOTH.matcher(value);
      boolean two = both.matches();
      for (String scheme : schemes(variable.start())) {
        String said = two ? both.group(scheme.equals("light") ? 1 : 2).strip() : value;
        Palette palette = palettes.get(scheme);
        if (palette != null && HEX.matcher(said).matches()) {
          palettes.put(scheme, palette.with(variable.group(1), color(said)));
          places.put(scheme + variable.group(1), variable.start());
        }
      }
    }
  }

  private static Color color(String hex) {
    String digits = hex.substring(1).toLowerCase(Locale.ROOT);
    return new Color("#" + (digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits));
  }

  /** The schemes that what stands at a place is said of; places are asked for in their order. */
  private List<String> schemes(int at) {
    reach(at);
    List<String> known = schemes;
    if (known == null) {
      known = schemes();
      schemes = known;
    }
    return known;
  }

  private List<String> schemes() {
    String selector = around.isEmpty() ? "" : around.getLast();
    String all = String.join(" ", around);
    boolean wholePage =
        Arrays.stream(selector.split(","))
            .anyMatch(it -> it.length() <= LONGEST && WHOLE_PAGE.matcher(it).matches());
    if (!wholePage || all.contains("@mediaprint")) {
      return List.of();
    }
    String asked = all.replaceAll(":not\\([^)]*\\)", "");
    if (asked.contains("prefers-color-scheme:dark") || asked.contains("[data-scheme=dark]")) {
      return List.of("dark");
    }
    if (asked.contains("prefers-color-scheme:light") || asked.contains("[data-scheme=light]")) {
      return List.of("light");
    }
    // The theme says its dark colours of a root with more than its name, so that they win.
    return selector.contains("body") || selector.contains(":root:") || selector.contains("[")
        ? List.of("light", "dark")
        : List.of("light");
  }

  /** Reads on to a place; what blocks are of is kept without spaces and quotes. */
  private void reach(int at) {
    for (; reached < at; reached++) {
      char c = css.text().charAt(reached);
      if (c == '{') {
        around.addLast(css.text().substring(start, reached).replaceAll("[\\s\"']", ""));
      } else if (c == '}') {
        around.pollLast();
      }
      if (c == '{' || c == '}') {
        schemes = null;
      }
      if (c == '{' || c == '}' || c == ';') {
        start = reached + 1;
      }
    }
  }

  private void tell(Consumer<Problem> problems) {
    for (String scheme : List.of("light", "dark")) {
      for (String role : Palette.READ) {
        Palette palette = palettes.get(scheme);
        Integer at = place(scheme, role);
        String fault = palette == null || at == null ? null : palette.fault(role);
        if (at != null && fault != null) {
          problems.accept(css.error(at, "--%s (%s): %s".formatted(role, scheme, fault)));
        }
      }
    }
  }

  /** Where it is said, or else what it stands on; {@code null} if both are the theme's. */
  private @Nullable Integer place(String scheme, String role) {
    Integer own = places.get(scheme + role);
    return own != null ? own : places.get(scheme + "ground");
  }
}
