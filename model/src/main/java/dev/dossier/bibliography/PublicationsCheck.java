package dev.dossier.bibliography;

import dev.dossier.Severity;
import dev.dossier.profile.NameVariants;
import dev.dossier.profile.csl.CslName;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.csl.Publications;
import dev.dossier.source.ReadProfile;
import dev.dossier.source.file.Problems;
import dev.dossier.source.shape.KeySuggestions;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks the details that a profile gives for single works against these works. */
final class PublicationsCheck {
  private final Bibliography bibliography;
  private final ReadProfile read;
  private final Problems problems;

  PublicationsCheck(Bibliography bibliography, ReadProfile read, Problems problems) {
    this.bibliography = bibliography;
    this.read = read;
    this.problems = problems;
  }

  void check(Publications publications) {
    for (int i = 0; i < publications.selected().size(); i++) {
      String key = publications.selected().get(i);
      Publication work = bibliography.find(key);
      if (work != null && !bibliography.isOwn(work)) {
        error(
            "publications.selected[" + i + "]",
            "'%s' is listed in 'publications.cited'; only the person's own works can be selected"
                .formatted(key),
            null);
      }
    }
    authors("equal-contribution", publications.equalContribution());
    authors("corresponding", publications.corresponding());
  }

  /** Checks that names are those of authors of the work. */
  private void authors(String word, Map<String, List<String>> namesByKey) {
    for (Map.Entry<String, List<String>> entry : namesByKey.entrySet()) {
      List<String> names = entry.getValue();
      Publication work = bibliography.find(entry.getKey());
      for (int i = 0; work != null && i < names.size(); i++) {
        check("publications." + word + "." + entry.getKey() + "[" + i + "]", names.get(i), work);
      }
    }
  }

  private void check(String path, String name, Publication work) {
    List<CslName> authors = work.names("author");
    NameVariants expected = NameVariants.written(name);
    if (authors.stream().noneMatch(expected::include)) {
      List<String> known = authors.stream().map(CslName::display).toList();
      error(
          path,
          "'%s' is not an author of '%s'; authors are %s"
              .formatted(name, work.id(), String.join(", ", known)),
          new KeySuggestions(known).nearest(name));
    }
  }

  private void error(String path, String message, @Nullable String suggestion) {
    problems.add(Severity.ERROR, read.location(path), message, suggestion);
  }
}
