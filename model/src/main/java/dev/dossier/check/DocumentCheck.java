package dev.dossier.check;

import dev.dossier.Severity;
import dev.dossier.bibliography.style.CitationStyle;
import dev.dossier.bibliography.style.CitationStyles;
import dev.dossier.bibliography.style.UnknownStyleException;
import dev.dossier.document.compose.DefaultDocuments;
import dev.dossier.document.compose.DocumentLayouts;
import dev.dossier.profile.Profile;
import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.profile.value.FilePath;
import dev.dossier.profile.value.LanguageTag;
import dev.dossier.render.Renderer;
import dev.dossier.render.Renderers;
import dev.dossier.source.ReadProfile;
import dev.dossier.source.file.InputFile;
import dev.dossier.source.file.Problems;
import dev.dossier.source.shape.Suggestions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks that the formats, themes and citation styles of documents exist. */
public final class DocumentCheck {
  private final ReadProfile read;
  private final Renderers renderers;
  private final Problems problems;
  private final Map<String, CitationStyle> styles = new HashMap<>();

  public DocumentCheck(ReadProfile read, Renderers renderers, Problems problems) {
    this.read = read;
    this.renderers = renderers;
    this.problems = problems;
  }

  /** Checks all documents and returns the citation styles that they name. */
  public Map<String, CitationStyle> check(Profile profile) {
    List<DocumentSpec> specs = DefaultDocuments.of(profile);
    for (int i = 0; i < specs.size(); i++) {
      String path = "documents[" + i + "]";
      check(specs.get(i), path);
      checkLanguage(specs.get(i).language(), path + ".language");
    }
    checkLanguage(profile.language(), "language");
    return styles;
  }

  /**
   * Returns the names of the citation styles of a document: that of its references, then that of
   * its citations.
   *
   * @param page whether it is a page, which has one style for both
   */
  private static List<String> styleNames(DocumentSpec spec, boolean page) {
    String named = spec.citationStyle();
    return named != null
        ? List.of(named, named)
        : List.of(
            page ? CitationStyle.DEFAULT : CitationStyle.DEFAULT_OF_LISTS, CitationStyle.DEFAULT);
  }

  /**
   * Returns the citation styles of a document; {@code null} if one does not exist.
   *
   * @param styles the result of {@link #check}
   */
  public static @Nullable CitationStyles styles(
      DocumentSpec spec, boolean page, Map<String, CitationStyle> styles) {
    List<String> names = styleNames(spec, page);
    CitationStyle references = styles.get(names.get(0));
    CitationStyle citations = styles.get(names.get(1));
    if (references == null || citations == null) {
      return null;
    }
    return spec.citationStyle() != null
        ? new CitationStyles(references, citations)
        : new CitationStyles(references.withoutAheadOfPrint(), citations.withoutAheadOfPrint());
  }

  private void check(DocumentSpec spec, String path) {
    Renderer renderer = renderers.find(spec.format());
    if (renderer == null) {
      checkFormat(spec.format(), path + ".format");
    } else {
      checkFile(spec, renderer, path + ".file");
      if (spec.site() != null && !renderer.isPage()) {
        String pages =
            renderers.pages().stream().map(Renderer::format).collect(Collectors.joining(", "));
        String message =
            "'site' in %s: only documents of format %s have one".formatted(path, pages);
        error(path + ".site", message, null);
      }
      if (spec.site() != null && renderer.isPage() && spec.site().baseUrl() == null) {
        String message =
            "without a 'base-url', the page has no card for previews on other sites and no sitemap";
        add(Severity.HINT, path + ".site", message, null);
      }
      checkTheme(spec, renderer, path + ".theme");
      if (spec.templates() != null) {
        checkOwnFiles(spec.templates().value(), path + ".templates", false);
      }
      checkPageSettings(spec, renderer, path);
      checkPrimary(spec, renderer, path + ".primary");
      if (spec.design() != null) {
        Path fonts = spec.fonts() == null ? null : read.folder().resolve(spec.fonts().value());
        new DesignCheck(read, problems).check(spec.design(), renderer, fonts, path + ".design");
      }
    }
    boolean page = renderers.isPage(spec.format());
    styleNames(spec, page).stream()
        .distinct()
        .forEach(style -> checkStyle(style, path + ".citation-style"));
  }

  private void checkStyle(String style, String path) {
    if (styles.containsKey(style)) {
      return;
    }
    if (CitationStyle.isFile(style)) {
      read.files().add(style);
    }
    try {
      styles.put(style, CitationStyle.named(style, read.folder()));
    } catch (UnknownStyleException e) {
      error(path, e.getMessage(), e.suggestion());
    }
  }

  /** Reports an unknown format at its location; a missing one has already been reported. */
  private void checkFormat(String format, String path) {
    if (problems.files().value(read.location(path)).equals(format)) {
      error(
          path,
          "unknown format '" + format + "'; formats are " + String.join(", ", renderers.formats()),
          Suggestions.nearest(format, renderers.formats()));
    }
  }

  /** Reports a wrong extension: no program opens a page with the name {@code cv.pdf}. */
  private void checkFile(DocumentSpec spec, Renderer renderer, String path) {
    String file = Objects.requireNonNullElse(spec.file(), "");
    int dot = file.lastIndexOf('.') + 1;
    String ending = file.substring(dot).toLowerCase(Locale.ROOT);
    Renderer other = renderers.ofExtension(ending);
    if (dot > 0 && !ending.equals(renderer.extension()) && other != null) {
      error(
          path,
          "'%s' is the name of a file of format %s, but the format of the document is %s"
              .formatted(file, other.format(), spec.format()),
          file.substring(0, dot) + renderer.extension());
    }
  }

  private void checkPageSettings(DocumentSpec spec, Renderer renderer, String path) {
    Map<String, @Nullable Object> settings = new LinkedHashMap<>();
    settings.put("page", spec.page());
    settings.put("max-pages", spec.maxPages());
    settings.put("fonts", spec.fonts());
    settings.put("pictures", spec.pictures());
    settings.put("contacts.style", spec.contacts() == null ? null : spec.contacts().style());
    for (Map.Entry<String, @Nullable Object> setting : settings.entrySet()) {
      String key = setting.getKey();
      if (setting.getValue() != null && !renderer.pageSettings().contains(key)) {
        add(
            Severity.WARNING,
            path + "." + key,
            "'%s' has no effect on %s".formatted(key, renderer.format()),
            null);
      }
    }
  }

  private void checkPrimary(DocumentSpec spec, Renderer renderer, String path) {
    if (spec.primary() && (renderer.isPage() || spec.printsPrivate())) {
      String reason =
          renderer.isPage() ? "a page" : "a document with 'private: true', which no page links to";
      add(Severity.WARNING, path, "'primary' has no effect on " + reason, null);
    }
  }

  private void checkTheme(DocumentSpec spec, Renderer renderer, String path) {
    String theme = spec.theme();
    if (theme == null || renderer.themes().contains(theme)) {
      return;
    }
    if (renderer.takesThemeFolders() && DocumentLayouts.isFolder(theme)) {
      String fault = folderFault(theme);
      if (fault != null) {
        error(path, fault, null);
      } else {
        checkOwnFiles(theme, path, true);
      }
      return;
    }
    error(
        path,
        "unknown theme '%s'; themes of %s are %s%s"
            .formatted(
                theme,
                spec.format(),
                String.join(", ", renderer.themes()),
                renderer.takesThemeFolders() ? ", or a folder: 'themes/mine'" : ""),
        Suggestions.nearest(theme, renderer.themes()));
  }

  private void checkOwnFiles(String folder, String path, boolean isTheme) {
    try {
      CustomFolderCheck.unread(read.folder().resolve(folder), isTheme)
          .forEach(message -> add(Severity.WARNING, path, message, null));
    } catch (IOException e) {
      error(path, "'" + folder + "' cannot be read", null);
    }
  }

  /** Returns the error of a theme's folder; {@code null} if there is none. */
  private @Nullable String folderFault(String theme) {
    try {
      Path folder = InputFile.resolve(read.folder(), FilePath.parse(theme).value());
      read.files().add(folder);
      if (!Files.isDirectory(folder)) {
        return "'" + theme + "' is not a folder beside the profile";
      }
      InputFile.checkWithin(read.folder(), folder, "the folder of the profile");
      read.files().addFolder(folder);
      return null;
    } catch (IllegalArgumentException e) {
      return String.valueOf(e.getMessage());
    } catch (InputFile.Unreadable e) {
      return "'" + theme + "' " + e.getMessage();
    }
  }

  /** Reports a hint if a language has no labels, so that headings and dates are in English. */
  private void checkLanguage(@Nullable LanguageTag language, String path) {
    if (language != null && !read.translations().has(language.value())) {
      String message =
          "there are no labels in '%s'; headings and dates are in English".formatted(language);
      add(Severity.HINT, path, message, null);
    }
  }

  private void error(String path, String message, @Nullable String suggestion) {
    add(Severity.ERROR, path, message, suggestion);
  }

  private void add(Severity severity, String path, String message, @Nullable String suggestion) {
    problems.add(severity, read.location(path), message, suggestion);
  }
}
