package dev.dossier.html.theme;

import dev.dossier.Problem;
import dev.dossier.document.Document.Layout;
import dev.dossier.profile.spec.Color;
import dev.dossier.profile.spec.Design;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A page theme: a style sheet, and a palette for each colour scheme. A custom theme is a folder
 * with settings, a style sheet and templates; everything else comes from the built-in theme that it
 * {@code extends}. Immutable.
 *
 * @param name the built-in theme that it is, or extends
 * @param css the shared style sheet and that of the theme
 * @param userCss the user's style sheets, exactly as they were checked
 * @param light colours of the light scheme
 * @param dark colours of the dark scheme
 * @param font the user's font
 */
public record PageTheme(
    String name, String css, String userCss, Palette light, Palette dark, OwnFont font) {
  /** Names of the built-in themes, the default first. */
  public static final List<String> NAMES = List.of("folio", "rail", "showcase");

  /** The name of the fonts of the system, as a design names it. */
  public static final String SYSTEM = "system";

  /** Reads a built-in theme. */
  static PageTheme named(String name) {
    try {
      return of(name, Map.of());
    } catch (Palette.Fault e) {
      throw new IllegalStateException(name, e);
    }
  }

  /**
   * Returns the theme of a layout, with its design and the user's style sheets.
   *
   * @param problems receives the problems of these style sheets
   * @throws UserFile.Fault if a custom theme cannot be read
   */
  public static PageTheme of(Layout layout, List<Problem> problems) throws UserFile.Fault {
    Path folder = layout.themeFolder();
    PageTheme theme =
        folder == null
            ? named(Objects.requireNonNullElse(layout.theme(), NAMES.get(0)))
            : custom(CustomTheme.read(folder, NAMES));
    theme = theme.with(layout.design(), OwnFont.read(layout.webFont()));
    for (Path from : Arrays.asList(folder, layout.templates())) {
      if (from != null) {
        String userCss = theme.userCss + PageCss.read(from, theme, problems);
        theme = new PageTheme(theme.name, theme.css, userCss, theme.light, theme.dark, theme.font);
      }
    }
    return theme;
  }

  private static PageTheme custom(CustomTheme custom) throws UserFile.Fault {
    try {
      return of(custom.base(), custom.settings());
    } catch (Palette.Fault e) {
      throw custom.failure(e.key(), e.getMessage());
    }
  }

  /**
   * Returns a built-in theme with other settings: colours with the prefix of their scheme, and
   * variables.
   */
  private static PageTheme of(String name, Map<String, String> own) throws Palette.Fault {
    String folder = "themes/" + name + "/";
    Map<String, String> settings =
        CustomTheme.settings(InlineSource.resource(folder + CustomTheme.NAME));
    settings.putAll(own);
    Palette dark = derived(Palette.of(settings, "dark"), own, "dark", null);
    Palette light = derived(Palette.of(settings, "light"), own, "light", dark);
    StringBuilder variables = new StringBuilder();
    own.forEach(
        (key, value) -> {
          if (!key.contains(".") && !key.equals("extends")) {
            variables.append(":root{--" + key + ":" + value + "}");
          }
        });
    return new PageTheme(name, sheet(folder) + variables, "", light, dark, OwnFont.NONE);
  }

  /**
   * Returns the rules of a built-in theme. Those for paper are last, since they override others.
   */
  private static String sheet(String folder) {
    return InlineSource.dense(
        InlineSource.resource("base.css")
            + InlineSource.resource(folder + "theme.css")
            + InlineSource.resource("print.css"));
  }

  /** Returns a palette with the colours that follow from an accent of the user's own. */
  private static Palette derived(
      Palette palette, Map<String, String> own, String scheme, @Nullable Palette dark) {
    if (!own.containsKey(scheme + ".accent")) {
      return palette;
    }
    Set<String> kept =
        own.keySet().stream()
            .filter(key -> key.startsWith(scheme + "."))
            .map(key -> key.substring(scheme.length() + 1))
            .collect(Collectors.toSet());
    return palette.withAccent(palette.get("accent"), dark == null ? palette : dark, kept);
  }

  /** Returns this theme with the settings of a design. */
  PageTheme with(Design design, OwnFont font) {
    StringBuilder settings = new StringBuilder();
    if (!font.isEmpty()) {
      settings.append(font.rule(system()));
    } else if (design.font() != null && design.font().family() != null) {
      settings.append(systemFont(design.font().family()));
    }
    if (design.measure() != null) {
      // The unit ch is the width of a digit, which is wider than an average letter.
      double digits = design.measure().letters() * 0.8;
      settings.append(String.format(Locale.ROOT, ":root{--measure:%.1fch}", digits));
    }
    if (design.textSize() != null) {
      // The default font size of browsers is 16px, which is 12pt.
      double percent = design.textSize().points() / 12 * 100;
      settings.append(String.format(Locale.ROOT, "@media screen{html{font-size:%.2f%%}}", percent));
    }
    Color accent = design.accent();
    return new PageTheme(
        name,
        css + settings,
        userCss,
        accent == null ? light : light.withAccent(accent, dark, Set.of()),
        accent == null ? dark : dark.withAccent(accent, dark, Set.of()),
        font);
  }

  /** Returns the rules for fonts of the system: {@code serif}, {@code sans} or {@code system}. */
  private String systemFont(String font) {
    String kind = font.equals(SYSTEM) ? system() : font;
    return ":root{--text-family:var(--%1$s);--display-family:var(--%1$s);--code-family:var(--mono)}"
        .formatted(kind);
  }

  /** Returns the kind of font of the system that suits the theme. */
  private String system() {
    return builtInSetting("system-font");
  }

  /**
   * Whether publications are listed by their titles, and not as formatted references, where the
   * document does not say how.
   */
  public boolean listsTitles() {
    return builtInSetting("publications").equals("titles");
  }

  private String builtInSetting(String key) {
    String text = InlineSource.resource("themes/" + name + "/" + CustomTheme.NAME);
    return Objects.requireNonNull(CustomTheme.settings(text).get(key), key);
  }

  /** Returns the colours of the light scheme by role: {@code ground}, {@code #fdfdfb}. */
  public Map<String, String> colors() {
    return light.hex();
  }

  /** Returns the fonts of the theme that its rules use. */
  public PageFonts fonts() {
    return PageFonts.of(name, css + userCss, font);
  }

  /**
   * Returns the complete style sheet. The dark scheme applies if the visitor's system or the
   * visitor selects it. Colours come first, so that rules for paper and the user's rules override
   * them.
   */
  public InlineSource style() {
    return style("");
  }

  /** Returns the complete style sheet of the pages of entries. */
  public InlineSource entryStyle() {
    return style(rules("single.css"));
  }

  /**
   * Returns the look of the page of several people.
   *
   * @param name the name of a built-in theme; {@code null} for the default
   */
  public static PeopleStyle ofPeople(@Nullable String name) {
    PageTheme theme = named(Objects.requireNonNullElse(name, NAMES.get(0)));
    return new PeopleStyle(theme.style(theme.rules("people.css")), theme.fonts());
  }

  /** Returns further rules: those of all themes, then those of this one. */
  private String rules(String file) {
    return InlineSource.dense(
        InlineSource.resource(file) + InlineSource.resource("themes/" + name + "/" + file));
  }

  private InlineSource style(String further) {
    String own =
        ":root{%s}@media(prefers-color-scheme:dark){:root:not([data-scheme=light]){%s}}:root[data-scheme=dark]{%s}%s%s"
            .formatted(light.css(), dark.css(), dark.css(), css, further);
    return InlineSource.verbatim(userCss.isEmpty() ? own : (own + "\n" + userCss).stripTrailing());
  }
}
