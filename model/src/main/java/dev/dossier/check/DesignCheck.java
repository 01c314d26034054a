package dev.dossier.check;

import dev.dossier.Severity;
import dev.dossier.profile.spec.Design;
import dev.dossier.profile.spec.Font;
import dev.dossier.render.Renderer;
import dev.dossier.source.ReadProfile;
import dev.dossier.source.file.Problems;
import dev.dossier.source.shape.Suggestions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks that a renderer has the fonts and supports the settings of a design. */
final class DesignCheck {
  private static final List<String> KINDS_OF_FONT = List.of("serif", "sans");

  private final ReadProfile read;
  private final Problems problems;

  DesignCheck(ReadProfile read, Problems problems) {
    this.read = read;
    this.problems = problems;
  }

  /**
   * Checks a design.
   *
   * @param folder the document's folder of fonts; {@code null} if it has none
   * @param path the path of the design in the profile: {@code documents[0].design}
   */
  void check(Design design, Renderer renderer, @Nullable Path folder, String path) {
    settings(design)
        .forEach(
            (key, value) -> {
              if (value != null && !renderer.designSettings().contains(key)) {
                add(
                    Severity.WARNING,
                    path + "." + key,
                    "'%s' has no effect on %s".formatted(key, renderer.format()),
                    null);
              }
            });
    if (design.font() != null && renderer.designSettings().contains("font")) {
      checkFont(design.font(), renderer, folder, path + ".font");
    }
  }

  private void checkFont(Font font, Renderer renderer, @Nullable Path folder, String path) {
    boolean takesFiles = renderer.designSettings().contains("font.file");
    if (takesFiles && font.file() != null) {
      WebFontCheck files = new WebFontCheck(read, problems);
      files.check(font.file(), path + ".file");
      if (font.italic() != null) {
        files.check(font.italic(), path + ".italic");
      }
    } else if (font.family() != null) {
      checkFamily(font.family(), renderer, folder, path + ".family");
    } else if (font.file() != null) {
      add(
          Severity.WARNING,
          path + ".file",
          "'font.file' has no effect on %s; add a 'family'".formatted(renderer.format()),
          null);
    }
  }

  private void checkFamily(String font, Renderer renderer, @Nullable Path folder, String path) {
    List<String> fonts = new ArrayList<>(KINDS_OF_FONT);
    fonts.addAll(renderer.fonts());
    if (fonts.contains(font)) {
      return;
    }
    fonts.addAll(renderer.addedFonts(folder));
    if (!fonts.contains(font)) {
      add(
          Severity.ERROR,
          path,
          "there is no font '%s'; fonts of %s are %s"
              .formatted(font, renderer.format(), String.join(", ", fonts)),
          Suggestions.nearest(font, fonts));
    }
  }

  private static Map<String, @Nullable Object> settings(Design design) {
    Map<String, @Nullable Object> settings = new LinkedHashMap<>();
    settings.put("accent", design.accent());
    settings.put("text-size", design.textSize());
    settings.put("margins", design.margins());
    settings.put("font", design.font());
    settings.put("measure", design.measure());
    settings.put("density", design.density());
    settings.put("entry", design.entry());
    settings.put("icons", design.icons());
    settings.put("publications", design.publications());
    return settings;
  }

  private void add(Severity severity, String path, String message, @Nullable String suggestion) {
    problems.add(severity, read.location(path), message, suggestion);
  }
}
