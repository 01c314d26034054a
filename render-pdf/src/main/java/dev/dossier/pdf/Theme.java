package dev.dossier.pdf;

import dev.dossier.document.Document.Layout;
import dev.dossier.source.Problem;
import dev.dossier.source.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A look: a folder of {@code themes/} with a template ({@code cv.ftlx}), a style sheet ({@code
 * theme.css}) and settings ({@code theme.properties}). Most of the markup and the rules that every
 * look needs lie in {@code themes/shared}. A theme of the user's own is a folder with any of these
 * files; what it has not is that of the built-in theme which it {@code extends}.
 *
 * @param name name of the built-in folder: {@code scholar}
 * @param look its settings
 * @param fit how it is set closer where a document is too long
 * @param folders the user's folders, whose style sheets are added in this order
 * @param templates the user's folder of templates; {@code null} if there is none
 */
record Theme(String name, Look look, FitLadder fit, List<Path> folders, @Nullable Path templates) {
  static final List<String> NAMES = List.of("scholar", "column", "compact", "sidebar");

  private static final String TEMPLATE = "cv.ftlx";
  private static final String SETTINGS = "theme.properties";

  Theme {
    folders = List.copyOf(folders);
  }

  /** A built-in theme. */
  static Theme named(String name) {
    try {
      return of(name, builtIn(name));
    } catch (ThemeSettings.Fault e) {
      throw new IllegalStateException(name, e);
    }
  }

  /**
   * The theme that a document asks for, with the settings of its design.
   *
   * @throws UserFile.Fault if there is none, or the user's own cannot be read
   */
  static Theme of(Layout layout, String document) throws UserFile.Fault {
    String name = Objects.requireNonNullElse(layout.theme(), NAMES.get(0));
    if (!NAMES.contains(name)) {
      throw new UserFile.Fault(
          Problem.ofFile(
              Severity.ERROR,
              document,
              "there is no theme '%s'; the themes are %s"
                  .formatted(name, String.join(", ", NAMES))));
    }
    Theme theme = layout.themeFolder() == null ? named(name) : own(layout.themeFolder());
    Path overrides = layout.templates();
    return new Theme(
        theme.name,
        theme.look.with(layout.design()),
        layout.design().textSize() == null ? theme.fit : theme.fit.withTextSizeKept(),
        Stream.of(layout.themeFolder(), overrides).filter(Objects::nonNull).toList(),
        overrides == null ? layout.themeFolder() : overrides);
  }

  private static Theme of(String name, Map<String, String> settings) throws ThemeSettings.Fault {
    return new Theme(
        name, ThemeSettings.look(settings), ThemeSettings.fit(settings), List.of(), null);
  }

  /** The same theme, set closer and closer. */
  List<Theme> closer() {
    return fit.steps().stream()
        .map(step -> new Theme(name, step.of(look), fit, folders, templates))
        .toList();
  }

  private static Theme own(Path folder) throws UserFile.Fault {
    UserFile file = UserFile.read(folder, SETTINGS);
    if (file == null) {
      return named(NAMES.get(0));
    }
    Map<String, String> own;
    try {
      own = values(file.text());
    } catch (IllegalArgumentException e) {
      throw new UserFile.Fault(file.problem(Severity.ERROR, 0, String.valueOf(e.getMessage())));
    }
    String base = own.getOrDefault("extends", NAMES.get(0));
    if (!NAMES.contains(base)) {
      throw new UserFile.Fault(
          file.problem(
              Severity.ERROR,
              lineOf(file, "extends"),
              "there is no theme '%s'; the themes are %s"
                  .formatted(base, String.join(", ", NAMES))));
    }
    Map<String, String> settings = builtIn(base);
    settings.putAll(own);
    try {
      return of(base, settings);
    } catch (ThemeSettings.Fault e) {
      throw new UserFile.Fault(
          file.problem(Severity.ERROR, lineOf(file, e.key()), String.valueOf(e.getMessage())));
    }
  }

  private static int lineOf(UserFile file, String key) {
    List<String> lines = file.text().lines().map(String::strip).toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(key)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Name of its template. */
  String template() {
    boolean isOwn = templates != null && Files.isRegularFile(templates.resolve(TEMPLATE));
    return isOwn ? TEMPLATE : name + "/" + TEMPLATE;
  }

  /**
   * The rules of all themes, then its own, then the user's.
   *
   * @param problems what is wrong with the user's is added to these
   */
  String css(List<Problem> problems) {
    Map<String, String> variables = look.variables();
    StringBuilder css = new StringBuilder();
    css.append(
        CssVariables.fill(resource("shared/base.css") + resource(name + "/theme.css"), variables));
    for (Path folder : folders) {
      css.append(UserStyle.read(folder, variables, problems));
    }
    return css.toString();
  }

  private static Map<String, String> builtIn(String name) {
    return values(resource(name + "/" + SETTINGS));
  }

  private static Map<String, String> values(String text) {
    Properties settings = new Properties();
    try {
      settings.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // All is in memory.
    }
    Map<String, String> values = new TreeMap<>();
    settings.stringPropertyNames().forEach(key -> values.put(key, settings.getProperty(key)));
    return values;
  }

  private static String resource(String path) {
    try (InputStream in =
        Objects.requireNonNull(Theme.class.getResourceAsStream("themes/" + path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
