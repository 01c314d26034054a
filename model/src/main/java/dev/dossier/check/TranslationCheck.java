package dev.dossier.check;

import dev.dossier.Severity;
import dev.dossier.SourceLocation;
import dev.dossier.profile.Profile;
import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.profile.value.Text;
import dev.dossier.source.ReadProfile;
import dev.dossier.source.file.Problems;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reports the texts of a document that are not in its language: in one hint, or in an error for
 * each if the document must be complete.
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
   * @param language the language of the document
   * @param texts the texts that it prints in another language, in order
   */
  public void check(DocumentSpec spec, String language, List<Text> texts) {
    List<SourceLocation> locations =
        texts.stream()
            .<SourceLocation>mapMulti(
                (text, next) -> {
                  if (text.location() != null) {
                    next.accept(text.location());
                  }
                })
            .distinct()
            .toList();
    if (spec.complete()) {
      locations.forEach(at -> problems.add(Severity.ERROR, at, missing(at, spec, language), null));
    } else if (!locations.isEmpty()) {
      hint(spec, language, locations);
    }
  }

  private static String missing(SourceLocation at, DocumentSpec spec, String language) {
    return "%s is not in '%s', and document '%s' must be complete in it"
        .formatted(at.path(), language, spec.name());
  }

  private void hint(DocumentSpec spec, String language, List<SourceLocation> locations) {
    SourceLocation here = read.location(path(spec));
    String places =
        locations.stream()
            .limit(PLACES)
            .map(at -> place(at, here.file()))
            .collect(Collectors.joining(", "));
    int count = locations.size();
    String message =
        "%s of document '%s' %s not in '%s': %s%s"
            .formatted(
                count == 1 ? "1 text" : count + " texts",
                spec.name(),
                count == 1 ? "is" : "are",
                language,
                places,
                count > PLACES ? " and " + (count - PLACES) + " more" : "");
    problems.add(Severity.HINT, here, message, null);
  }

  /** Returns the location of the document's {@code language}. */
  private String path(DocumentSpec spec) {
    Profile profile = read.profile();
    String path = "documents[" + (profile == null ? 0 : profile.documents().indexOf(spec)) + "]";
    return spec.language() == null ? path : path + ".language";
  }

  /**
   * Returns a text's path with its file, unless that is the file of the problem: {@code
   * talks[2].description (talks.yaml, line 14)}.
   */
  private static String place(SourceLocation at, String file) {
    String where = at.file().equals(file) ? "" : at.file() + ", ";
    return "%s (%sline %s)".formatted(at.path(), where, at.line());
  }
}
