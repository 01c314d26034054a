package dev.dossier.bibliography;

import dev.dossier.Severity;
import dev.dossier.profile.OwnNames;
import dev.dossier.profile.csl.CslName;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.csl.Publications;
import dev.dossier.source.file.Problems;
import dev.dossier.source.shape.KeySuggestions;
import dev.dossier.source.yaml.ProseSite;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks what a profile says of single works against those works. */
final class PublicationsCheck {
  private final Bibliography bibliography;
  private final Function<String, ProseSite> sites;
  private final Problems problems;

  /**
   * Checks against these works.
   *
   * @param sites places of values by their YAML path
   */
  PublicationsCheck(
      Bibliography bibliography, Function<String, ProseSite> sites, Problems problems) {
    this.bibliography = bibliography;
    this.sites = sites;
    this.problems = problems;
  }

  void check(Publications publications) {
    for (int i = 0; i < publications.selected().size(); i++) {
      String key = publications.selected().get(i);
      Publication work = bibliography.find(key);
      if (work != null && !bibliography.isOwn(work)) {
        error(
            "publications.selected[" + i + "]",
            "'%s' is a work by others, of 'publications.cited'; only the person's own works can be selected"
                .formatted(key),
            null);
      }
    }
    authors("equal-contribution", publications.equalContribution());
    authors("corresponding", publications.corresponding());
  }

  /** Names are those of authors of the work. */
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
    OwnNames wanted = OwnNames.written(name);
    if (authors.stream().noneMatch(wanted::include)) {
      List<String> known = authors.stream().map(PublicationsCheck::display).toList();
      error(
          path,
          "no author of '%s' is called '%s'; authors are %s"
              .formatted(work.id(), name, String.join(", ", known)),
          new KeySuggestions(known).nearest(name));
    }
  }

  private static String display(CslName name) {
    return Stream.of(
            name.given(),
            name.droppingParticle(),
            name.nonDroppingParticle(),
            name.family(),
            name.literal(),
            name.suffix())
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(" "));
  }

  private void error(String path, String message, @Nullable String suggestion) {
    ProseSite site = sites.apply(path);
    problems.add(site.problemOfAll(Severity.ERROR, message, suggestion));
  }
}
