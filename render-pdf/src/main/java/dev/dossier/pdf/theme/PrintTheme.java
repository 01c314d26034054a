package dev.dossier.pdf.theme;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.document.Document;
import dev.dossier.document.Document.Layout;
import dev.dossier.html.theme.CustomTheme;
import dev.dossier.html.theme.UserFile;
import dev.dossier.pdf.engine.CssVariables;
import dev.dossier.profile.spec.SectionKind;
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
 * A theme: a folder in {@code themes/} with a template ({@code cv.ftlx}), a style sheet ({@code
 * theme.css}), and settings ({@code theme.properties}). Markup and rules that all themes share are
 * in {@code themes/shared}. A custom theme is a folder with any of these files; the built-in theme
 * that it {@code extends} provides the others.
 *
 * @param name name of the built-in folder: {@code scholar}
 * @param look its settings
 * @param fit how it is set closer if a document is too long
 * @param folders the user's folders, whose style sheets are added in this order
 * @param templates the user's folder of templates; {@code null} if there is none
 */
public record PrintTheme(
    String name, ThemeVariables look, FitLadder fit, List<Path> folders, @Nullable Path templates) {
  public static final List<String> NAMES =
      List.of("scholar", "classic", "modern", "compact", "column", "sidebar");

  private static final String ACADEMIC = "scholar";
  private static final String INDUSTRIAL = "classic";
  private static final String TEMPLATE = "cv.ftlx";

  public PrintTheme {
    folders = List.copyOf(folders);
  }

  /** Returns a built-in theme. */
  public static PrintTheme named(String name) {
    try {
      return of(name, builtIn(name));
    } catch (ThemeSettings.Fault e) {
      throw new IllegalStateException(name, e);
    }
  }

  /**
   * Returns the theme of a document with the settings of its design. By default it is {@code
   * scholar} for a document with more publications than positions, and otherwise {@code classic}.
   *
   * @throws UserFile.Fault if there is none, or a custom one cannot be read
   */
  public static PrintTheme of(Document document) throws UserFile.Fault {
    Layout layout = document.layout();
    String name = Objects.requireNonNullElseGet(layout.theme(), () -> usualFor(document));
    if (!NAMES.contains(name)) {
      throw new UserFile.Fault(
          Problem.ofFile(
              Severity.ERROR,
              document.file(),
              "there is no theme '%s'; the themes are %s"
                  .formatted(name, String.join(", ", NAMES))));
    }
    PrintTheme theme = layout.themeFolder() == null ? named(name) : own(layout.themeFolder());
    Path overrides = layout.templates();
    return new PrintTheme(
        theme.name,
        theme.look.with(layout.design()),
        layout.design().textSize() == null ? theme.fit : theme.fit.withTextSizeKept(),
        Stream.of(layout.themeFolder(), overrides).filter(Objects::nonNull).toList(),
        overrides == null ? layout.themeFolder() : overrides);
  }

  /** Returns the theme for academics if a document lists more publications than positions. */
  private static String usualFor(Document document) {
    int publications = entries(SectionKind.Standard.PUBLICATIONS, document);
    int positions = entries(SectionKind.Standard.EXPERIENCE, document);
    return publications > positions ? ACADEMIC : INDUSTRIAL;
  }

  private static int entries(SectionKind kind, Document document) {
    return document.sections().stream()
        .filter(section -> section.kind().equals(kind))
        .mapToInt(section -> section.entries().size())
        .sum();
  }

  private static PrintTheme of(String name, Map<String, String> settings)
      throws ThemeSettings.Fault {
    return new PrintTheme(
        name, ThemeSettings.look(settings), ThemeSettings.fit(settings), List.of(), null);
  }

  /** Returns the same theme, set closer step by step. */
  public List<PrintTheme> closer() {
    return fit.steps().stream()
        .map(step -> new PrintTheme(name, step.of(look), fit, folders, templates))
        .toList();
  }

  private static PrintTheme own(Path folder) throws UserFile.Fault {
    CustomTheme own = CustomTheme.read(folder, NAMES);
    Map<String, String> settings = builtIn(own.base());
    settings.putAll(own.settings());
    try {
      return of(own.base(), settings);
    } catch (ThemeSettings.Fault e) {
      throw own.failure(e.key(), e.getMessage());
    }
  }

  /** Returns the name of its template. */
  public String template() {
    boolean isOwn = templates != null && InputFile.exists(templates.resolve(TEMPLATE));
    return isOwn ? TEMPLATE : name + "/" + TEMPLATE;
  }

  /**
   * Returns the style sheets: the shared one, that of the theme, those of the user.
   *
   * @param problems takes the problems of the user's style sheets
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
    return CustomTheme.settings(resource(name + "/" + CustomTheme.NAME));
  }

  private static String resource(String path) {
    try (InputStream in =
        Objects.requireNonNull(
            PrintTheme.class.getResourceAsStream("/dev/dossier/pdf/themes/" + path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
