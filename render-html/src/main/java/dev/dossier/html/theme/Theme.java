package dev.dossier.html.theme;

import dev.dossier.Problem;
import dev.dossier.document.Document.Layout;
import dev.dossier.profile.spec.Color;
import dev.dossier.profile.spec.Design;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A look: a style sheet that follows the one all themes share, and a palette for each scheme. A
 * theme of the user's own is a folder with settings, a style sheet and templates; what it has not
 * is that of the built-in theme which it {@code extends}.
 *
 * @param css its style sheet, after the shared one
 * @param ofUser the user's style sheets, which stand in a page just as they were checked
 */
public record Theme(String css, String ofUser, Palette light, Palette dark) {
  /** The first is the one of a document that names none. */
  public static final List<String> NAMES = List.of("folio", "rail");

  /** Reads a built-in theme. */
  static Theme named(String name) {
    try {
      return of(name, Map.of());
    } catch (Palette.Fault e) {
      throw new IllegalStateException(name, e);
    }
  }

  /**
   * The theme that a layout asks for, with its design and the user's own style sheets.
   *
   * @param problems what is wrong with these is added
   * @throws UserFile.Fault if the user's own theme cannot be read
   */
  public static Theme of(Layout layout, List<Problem> problems) throws UserFile.Fault {
    Path folder = layout.themeFolder();
    Theme theme =
        folder == null
            ? named(Objects.requireNonNullElse(layout.theme(), NAMES.get(0)))
            : own(OwnTheme.read(folder, NAMES));
    theme = theme.with(layout.design());
    for (Path from : Arrays.asList(folder, layout.templates())) {
      if (from != null) {
        String own = theme.ofUser + PageCss.read(from, theme, problems);
        theme = new Theme(theme.css, own, theme.light, theme.dark);
      }
    }
    return theme;
  }

  private static Theme own(OwnTheme own) throws UserFile.Fault {
    try {
      return of(own.base(), own.settings());
    } catch (Palette.Fault e) {
      throw own.fault(e.key(), e.getMessage());
    }
  }

  /**
   * A built-in theme with other settings. A colour has a scheme before it; all else is a variable.
   */
  private static Theme of(String name, Map<String, String> own) throws Palette.Fault {
    String folder = "themes/" + name + "/";
    Map<String, String> settings = OwnTheme.settings(text(folder + OwnTheme.NAME));
    settings.putAll(own);
    Palette light = Palette.of(settings, "light");
    Palette dark = Palette.of(settings, "dark");
    StringBuilder variables = new StringBuilder();
    own.forEach(
        (key, value) -> {
          if (!key.contains(".") && !key.equals("extends")) {
            variables.append(":root{--" + key + ":" + value + "}");
          }
        });
    return new Theme(text("page.css") + text(folder + "theme.css") + variables, "", light, dark);
  }

  /** The theme as a design wants it. */
  Theme with(Design design) {
    StringBuilder settings = new StringBuilder();
    if (design.font() != null) {
      settings.append(":root{--text-family:var(--" + design.font() + ")}");
    }
    if (design.measure() != null) {
      // A digit is wider than a letter is on average.
      double digits = design.measure().letters() * 0.8;
      settings.append(String.format(Locale.ROOT, ":root{--measure:%.1fch}", digits));
    }
    if (design.textSize() != null) {
      // Browsers take 16px, which is 12pt, for the size of text that their user wants.
      double percent = design.textSize().points() / 12 * 100;
      settings.append(String.format(Locale.ROOT, "@media screen{html{font-size:%.2f%%}}", percent));
    }
    Color accent = design.accent();
    return new Theme(
        css + settings,
        ofUser,
        accent == null ? light : light.withAccent(accent),
        accent == null ? dark : dark.withAccent(accent));
  }

  /**
   * The whole style sheet. The dark scheme is that of a reader whose system asks for it, or who
   * asked the page for it; colours stand first, so that paper and the user have the last word.
   */
  public InlineSource style() {
    InlineSource ours =
        InlineSource.of(
            ":root{%s}@media(prefers-color-scheme:dark){:root:not([data-scheme=light]){%s}}:root[data-scheme=dark]{%s}%s"
                .formatted(light.css(), dark.css(), dark.css(), css));
    return ofUser.isEmpty()
        ? ours
        : InlineSource.verbatim((ours.text() + "\n" + ofUser).stripTrailing());
  }

  private static String text(String resource) {
    try (InputStream in =
        Objects.requireNonNull(
            Theme.class.getResourceAsStream("/dev/dossier/html/" + resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
