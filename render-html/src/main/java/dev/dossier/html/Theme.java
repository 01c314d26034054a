package dev.dossier.html;

import dev.dossier.profile.Color;
import dev.dossier.profile.Design;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * A look: a style sheet that follows the one all themes share, and a palette for each scheme.
 *
 * @param css its style sheet, after the shared one
 */
record Theme(String css, Palette light, Palette dark) {
  /** The first is the one of a document that names none. */
  static final List<String> NAMES = List.of("folio", "rail");

  /** Reads a built-in theme. */
  static Theme named(String name) {
    String folder = "themes/" + name + "/";
    Properties settings = new Properties();
    try (InputStream in = open(folder + "theme.properties")) {
      settings.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Theme(
        text("page.css") + text(folder + "theme.css"),
        Palette.of(settings, "light"),
        Palette.of(settings, "dark"));
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
        accent == null ? light : light.withAccent(accent),
        accent == null ? dark : dark.withAccent(accent));
  }

  /**
   * The whole style sheet. The dark scheme is that of a reader whose system asks for it, or who
   * asked the page for it; colours stand first, so that paper and the user have the last word.
   */
  InlineSource style() {
    return InlineSource.of(
        ":root{%s}@media(prefers-color-scheme:dark){:root:not([data-scheme=light]){%s}}:root[data-scheme=dark]{%s}%s"
            .formatted(light.css(), dark.css(), dark.css(), css));
  }

  private static String text(String resource) {
    try (InputStream in = open(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String resource) {
    InputStream in = Theme.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException(resource + " is missing in the jar of Dossier");
    }
    return in;
  }
}
