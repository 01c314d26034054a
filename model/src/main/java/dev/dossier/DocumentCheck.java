package dev.dossier;

import dev.dossier.bibliography.CitationStyle;
import dev.dossier.bibliography.UnknownStyleException;
import dev.dossier.document.DefaultDocuments;
import dev.dossier.document.Renderer;
import dev.dossier.profile.DocumentSpec;
import dev.dossier.profile.Profile;
import dev.dossier.source.Problems;
import dev.dossier.source.ReadProfile;
import dev.dossier.source.Severity;
import dev.dossier.source.Suggestions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks what documents ask for: a format, a theme, a citation style. */
final class DocumentCheck {
  private final ReadProfile read;
  private final Renderers renderers;
  private final Problems problems;
  private final Map<String, CitationStyle> styles = new HashMap<>();

  DocumentCheck(ReadProfile read, Renderers renderers, Problems problems) {
    this.read = read;
    this.renderers = renderers;
    this.problems = problems;
  }

  /** Checks all documents; gives the styles that they name. */
  Map<String, CitationStyle> check(Profile profile) {
    List<DocumentSpec> specs = DefaultDocuments.of(profile);
    for (int i = 0; i < specs.size(); i++) {
      check(specs.get(i), "documents[" + i + "]");
    }
    return styles;
  }

  /** The citation style of a document. */
  static String style(DocumentSpec spec) {
    return Objects.requireNonNullElse(spec.citationStyle(), CitationStyle.DEFAULT);
  }

  private void check(DocumentSpec spec, String path) {
    Renderer renderer = renderers.find(spec.format());
    if (renderer == null) {
      error(
          path + ".format",
          "unknown format '"
              + spec.format()
              + "'; formats are "
              + String.join(", ", renderers.formats()),
          Suggestions.nearest(spec.format(), renderers.formats()));
    } else if (spec.theme() != null && !renderer.themes().contains(spec.theme())) {
      error(
          path + ".theme",
          "unknown theme '"
              + spec.theme()
              + "'; themes of "
              + spec.format()
              + " are "
              + String.join(", ", renderer.themes()),
          Suggestions.nearest(spec.theme(), renderer.themes()));
    }
    String style = style(spec);
    if (!styles.containsKey(style)) {
      try {
        styles.put(style, CitationStyle.named(style, read.folder()));
      } catch (UnknownStyleException e) {
        error(path + ".citation-style", e.getMessage(), e.suggestion());
      }
    }
  }

  private void error(String path, String message, @Nullable String suggestion) {
    var site = read.sites().apply(path);
    problems.add(site.problem(Severity.ERROR, 0, site.markdown().length(), message, suggestion));
  }
}
