package dev.dossier.bibliography;

import dev.dossier.Severity;
import dev.dossier.bibliography.bibtex.BibTexMapping;
import dev.dossier.bibliography.bibtex.BibTexTypes;
import dev.dossier.bibliography.bibtex.PlacedWork;
import dev.dossier.bibliography.work.Preprints;
import dev.dossier.bibliography.work.WorkDifferences;
import dev.dossier.bibliography.work.WorkFacts;
import dev.dossier.bibliography.work.WorkGroups;
import dev.dossier.bibliography.work.WorkIdentity;
import dev.dossier.profile.csl.CslMarkup;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.value.Link;
import dev.dossier.profile.value.Text;
import dev.dossier.profile.value.Url;
import dev.dossier.source.file.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Collects works of several files, each once. Of several records of one work, one is taken whole:
 * one's own before that in a list of works by others, the published before the preprint, the fuller
 * before the shorter, the first before the second. Only links are collected from all.
 */
final class WorkMerger {
  private final Problems problems;
  private final Set<String> distinct;
  private final Map<String, Listed> byKey = new LinkedHashMap<>();

  /**
   * Collects works.
   *
   * @param distinct keys of works that are the same as no other
   */
  WorkMerger(Set<String> distinct, Problems problems) {
    this.distinct = distinct;
    this.problems = problems;
  }

  /** A record of a work, in the person's own list or in that of works by others. */
  private record Listed(PlacedWork placed, boolean isOwn) {
    /** The better record first. */
    static final Comparator<Listed> BETTER =
        Comparator.comparing((Listed listed) -> !listed.isOwn)
            .thenComparing(listed -> Preprints.isPreprint(listed.work()))
            .thenComparing(listed -> -listed.fullness());

    Publication work() {
      return placed.work();
    }

    String key() {
      return work().id();
    }

    private long fullness() {
      Publication work = work();
      return work.variables().keySet().stream().filter(Predicate.not(BibTexMapping::isOwn)).count()
          + work.names().size()
          + work.dates().size()
          + work.links().size();
    }
  }

  void addOwn(List<PlacedWork> works) {
    works.forEach(work -> add(new Listed(work, true)));
  }

  /** Works by others; one that is the person's own too is that one, without a warning. */
  void addCited(List<PlacedWork> works) {
    works.forEach(work -> add(new Listed(work, false)));
  }

  /** Of two entries with one key, only one can be cited. */
  private void add(Listed added) {
    Listed known = byKey.putIfAbsent(added.key(), added);
    if (known == null) {
      return;
    }
    Listed better = Listed.BETTER.compare(added, known) < 0 ? added : known;
    WorkFacts a = WorkFacts.of(known.work());
    WorkFacts b = WorkFacts.of(added.work());
    WorkIdentity identity = WorkIdentity.between(a, b).orElse(null);
    if (identity == null && !known.work().equals(added.work())) {
      warn(
          added,
          "citation key '%s' is used twice, first in %s, for '%s' and '%s'; %s is printed; give the other a key of its own"
              .formatted(
                  added.key(),
                  known.placed().place(),
                  CslMarkup.removed(known.work().title()),
                  CslMarkup.removed(added.work().title()),
                  better.equals(added) ? "this, the fuller one," : "the first"));
    } else if (added.isOwn) {
      String why = identity == null ? "the same entry" : identity.reason();
      String taken = better.equals(added) ? "; this is the fuller entry, and is taken" : "";
      warn(
          added,
          "publication '%s' is listed twice, first in %s: %s; it is printed once%s%s"
              .formatted(
                  added.key(),
                  known.placed().place(),
                  why,
                  WorkDifferences.between(known.work(), added.work()),
                  taken));
    }
    byKey.put(added.key(), identity == null ? better : merged(better, List.of(known, added)));
  }

  private void warn(Listed at, String message) {
    problems.add(at.placed().problem(Severity.WARNING, message));
  }

  Bibliography bibliography() {
    List<Listed> all = List.copyOf(byKey.values());
    List<WorkFacts> facts = all.stream().map(Listed::work).map(WorkFacts::of).toList();
    List<Publication> own = new ArrayList<>();
    List<Publication> cited = new ArrayList<>();
    Map<String, String> otherKeys = new TreeMap<>();
    for (List<Integer> indices :
        WorkGroups.of(facts, index -> distinct.contains(all.get(index).key()))) {
      List<Listed> group = indices.stream().map(all::get).toList();
      Listed best = merged(group.stream().min(Listed.BETTER).orElseThrow(), group);
      group.forEach(listed -> otherKeys.put(listed.key(), best.key()));
      for (int i = 1; i < group.size(); i++) {
        if (group.get(i).isOwn) {
          warnOfDouble(indices.subList(0, i + 1), all, facts, best);
        }
      }
      (best.isOwn ? own : cited).add(best.work());
    }
    warnOfCopiedDois(own);
    return new Bibliography(own, cited, otherKeys);
  }

  /** One DOI in two works; chapters often have that of their book. */
  private void warnOfCopiedDois(List<Publication> works) {
    Map<String, Publication> byDoi = new HashMap<>();
    for (Publication work : works) {
      String doi = WorkFacts.doi(work);
      Publication first = doi == null ? null : byDoi.putIfAbsent(doi, work);
      Listed second = byKey.get(work.id());
      if (first != null
          && second != null
          && !distinct.contains(work.id())
          && !(BibTexTypes.isInBook(first.type()) && BibTexTypes.isInBook(work.type()))) {
        warn(
            second,
            "publications '%s' and '%s' have the same DOI %s, but are two works (%s); both are printed; correct the DOI of one"
                .formatted(work.id(), first.id(), doi, WorkDifferences.names(first, work)));
      }
    }
  }

  /** Says of the last of these that it is one of the others. */
  private void warnOfDouble(
      List<Integer> group, List<Listed> all, List<WorkFacts> facts, Listed best) {
    int last = group.get(group.size() - 1);
    for (int other : group.subList(0, group.size() - 1)) {
      WorkIdentity identity = WorkIdentity.between(facts.get(other), facts.get(last)).orElse(null);
      if (identity != null) {
        Listed first = all.get(other);
        Listed second = all.get(last);
        String advice =
            identity.rank() == 0
                ? ""
                : "; if they are two works, list '%s' in publications.distinct"
                    .formatted(second.key());
        warn(
            second,
            "publications '%s' and '%s' (%s) are the same: %s; it is printed once, as '%s' has it%s%s"
                .formatted(
                    second.key(),
                    first.key(),
                    first.placed().place(),
                    identity.reason(),
                    best.key(),
                    WorkDifferences.between(first.work(), second.work()),
                    advice));
        return;
      }
    }
  }

  /** The best record of a work, with the links of the others, and with links to its preprints. */
  private static Listed merged(Listed best, List<Listed> group) {
    Publication work = best.work();
    List<Link> links = new ArrayList<>(work.links());
    for (Listed other : group) {
      if (!other.equals(best)) {
        Link preprint = linkToPreprint(other.work(), work);
        if (preprint != null) {
          addLink(links, preprint);
        }
        other.work().links().forEach(link -> addLink(links, link));
      }
    }
    Publication linked =
        new Publication(
            work.id(), work.type(), work.variables(), work.names(), work.dates(), links);
    return new Listed(new PlacedWork(linked, best.placed().problem()), best.isOwn);
  }

  /** One of each label: a PDF of the preprint is none beside that of the article. */
  private static void addLink(List<Link> links, Link added) {
    boolean known =
        links.stream()
            .anyMatch(link -> link.label().equals(added.label()) || link.url().equals(added.url()));
    if (!known) {
      links.add(added);
    }
  }

  private static @Nullable Link linkToPreprint(Publication preprint, Publication published) {
    if (!Preprints.isPreprint(preprint) || Preprints.isPreprint(published)) {
      return null;
    }
    String arxiv = Preprints.arxivNumber(preprint);
    String doi = WorkFacts.doi(preprint);
    String url = preprint.variable("URL");
    String address =
        arxiv != null
            ? "https://arxiv.org/abs/" + arxiv
            : doi != null ? "https://doi.org/" + doi : url;
    if (address == null || address.equals(published.variable("URL"))) {
      return null;
    }
    try {
      return new Link(Text.of(Preprints.label(preprint)), Url.parse(address));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
