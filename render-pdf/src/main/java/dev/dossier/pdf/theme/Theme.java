package dev.dossier.pdf.theme;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.document.Document.Layout;
import dev.dossier.html.theme.OwnTheme;
import dev.dossier.html.theme.UserFile;
import dev.dossier.source.file.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
public record Theme(
    String name, Look look, FitLadder fit, List<Path> folders, @Nullable Path templates) {
  public static final List<String> NAMES = List.of("scholar", "column", "compact", "sidebar");

  private static final String TEMPLATE = "cv.ftlx";

  public Theme {
    folders = List.copyOf(folders);
  }

  /** A built-in theme. */
  public static Theme named(String name) {
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
  public static Theme of(Layout layout, String document) throws UserFile.Fault {
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
  public List<Theme> closer() {
    return fit.steps().stream()
        .map(step -> new Theme(name, step.of(look), fit, folders, templates))
        .toList();
  }

  private static Theme own(Path folder) throws UserFile.Fault {
    OwnTheme own = OwnTheme.read(folder, NAMES);
    Map<String, String> settings = builtIn(own.base());
    settings.putAll(own.settings());
    try {
      return of(own.base(), settings);
    } catch (ThemeSettings.Fault e) {
      throw own.fault(e.key(), e.getMessage());
    }
  }

  /** Name of its template. */
  public String template() {
    boolean isOwn = templates != null && InputFile.exists(templates.resolve(TEMPLATE));
    return isOwn ? TEMPLATE : name + "/" + TEMPLATE;
  }

  /**
   * The rules of all themes, then its own, then the user's.
   *
   * @param problems what is wrong with the user's is added to these
   */
  public String css(List<Problem> problems) {
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
    return OwnTheme.settings(resource(name + "/" + OwnTheme.NAME));
  }

  private static String resource(String path) {
    try (InputStream in =
        Objects.requireNonNull(
            Theme.class.getResourceAsStream("/dev/dossier/pdf/themes/" + path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
