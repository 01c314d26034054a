package dev.dossier.check;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.profile.Profile;
import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.profile.value.Text;
import dev.dossier.source.ReadProfile;
import dev.dossier.source.file.Problems;
import dev.dossier.source.yaml.ProseSite;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Tells of the texts of a document that are not in its language: in one hint, or if the document
 * says that it is complete, in an error for each.
 */
public final class TranslationCheck {
  private static final int PLACES = 3;

  private final ReadProfile read;
  private final Problems problems;

  public TranslationCheck(ReadProfile read, Problems problems) {
    this.read = read;
    this.problems = problems;
  }

  /**
   * Checks a document.
   *
   * @param language the document's
   * @param texts those that it prints in another language, in the order of printing
   */
  public void check(DocumentSpec spec, String language, List<Text> texts) {
    List<ProseSite> sites =
        texts.stream().map(read.texts()).filter(Objects::nonNull).distinct().toList();
    if (spec.complete()) {
      sites.stream().map(site -> missing(site, spec, language)).forEach(problems::add);
    } else if (!sites.isEmpty()) {
      problems.add(hint(spec, language, sites));
    }
  }

  private static Problem missing(ProseSite site, DocumentSpec spec, String language) {
    String message =
        "%s is not in '%s', and document '%s' is to be complete in it"
            .formatted(site.path(), language, spec.name());
    return problem(site, Severity.ERROR, message);
  }

  private Problem hint(DocumentSpec spec, String language, List<ProseSite> sites) {
    ProseSite site = read.sites().apply(path(spec));
    String file = problem(site, Severity.HINT, "").file();
    String places =
        sites.stream()
            .limit(PLACES)
            .map(text -> place(text, file))
            .collect(Collectors.joining(", "));
    int count = sites.size();
    String message =
        "%s of document '%s' %s not in '%s': %s%s"
            .formatted(
                count == 1 ? "1 text" : count + " texts",
                spec.name(),
                count == 1 ? "is" : "are",
                language,
                places,
                count > PLACES ? " and " + (count - PLACES) + " more" : "");
    return problem(site, Severity.HINT, message);
  }

  /** Where a document names its language. */
  private String path(DocumentSpec spec) {
    Profile profile = read.profile();
    String path = "documents[" + (profile == null ? 0 : profile.documents().indexOf(spec)) + "]";
    return spec.language() == null ? path : path + ".language";
  }

  /** A text for somebody in a file: {@code talks[2].description (talks.yaml, line 14)}. */
  private static String place(ProseSite site, String file) {
    Problem there = problem(site, Severity.HINT, "");
    String where = there.file().equals(file) ? "" : there.file() + ", ";
    return "%s (%sline %s)".formatted(site.path(), where, there.line());
  }

  private static Problem problem(ProseSite site, Severity severity, String message) {
    return site.problemOfAll(severity, message, null);
  }
}
