package dev.dossier.pdf;

import dev.dossier.profile.Design;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A look: a folder of {@code themes/} with a template ({@code cv.ftlx}), a style sheet ({@code
 * theme.css}) and settings ({@code theme.properties}). Most of the markup and the rules that every
 * look needs lie in {@code themes/shared}.
 *
 * @param name name of the folder: {@code scholar}
 * @param look its settings
 */
record Theme(String name, Look look) {
  static final List<String> NAMES = List.of("scholar", "column", "compact", "sidebar");

  /**
   * The theme of a name.
   *
   * @return {@code null} if there is none
   */
  static @Nullable Theme named(@Nullable String name) {
    String wanted = name == null ? NAMES.get(0) : name;
    return NAMES.contains(wanted) ? read(wanted) : null;
  }

  /** The theme with the settings of a design. */
  Theme with(Design design) {
    return new Theme(name, look.with(design));
  }

  /** Name of its template. */
  String template() {
    return name + "/cv.ftlx";
  }

  /** The rules of all themes, then its own. */
  String css() {
    return CssVariables.fill(
        resource("shared/base.css") + resource(name + "/theme.css"), look.variables());
  }

  private static Theme read(String name) {
    Properties settings = new Properties();
    try (InputStreamReader in =
        new InputStreamReader(open(name + "/theme.properties"), StandardCharsets.UTF_8)) {
      settings.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> values = new TreeMap<>();
    settings.stringPropertyNames().forEach(key -> values.put(key, settings.getProperty(key)));
    try {
      return new Theme(name, ThemeSettings.look(values));
    } catch (ThemeSettings.Fault e) {
      throw new IllegalStateException(name, e);
    }
  }

  private static String resource(String path) {
    try (InputStream in = open(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String path) {
    return Objects.requireNonNull(Theme.class.getResourceAsStream("themes/" + path), path);
  }
}
