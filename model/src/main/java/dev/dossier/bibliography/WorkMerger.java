package dev.dossier.bibliography;

import dev.dossier.Severity;
import dev.dossier.SourceLocation;
import dev.dossier.bibliography.bibtex.BibTexMapping;
import dev.dossier.bibliography.bibtex.BibTexTypes;
import dev.dossier.bibliography.work.DuplicateGroups;
import dev.dossier.bibliography.work.Preprints;
import dev.dossier.bibliography.work.WorkDifferences;
import dev.dossier.bibliography.work.WorkFingerprint;
import dev.dossier.bibliography.work.WorkMatch;
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
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Merges the works of several files. Of several records of the same work, one is used: preferably
 * one from the person's own list, then one of the published version, then the one with the most
 * values, then the first. Only links are collected from all records.
 */
final class WorkMerger {
  private final Problems problems;
  private final Set<String> distinct;
  private final Map<String, Listed> byKey = new LinkedHashMap<>();

  /**
   * Creates a merger.
   *
   * @param distinct citation keys of works that must not be merged
   * @param problems receives warnings about duplicates
   */
  WorkMerger(Set<String> distinct, Problems problems) {
    this.distinct = distinct;
    this.problems = problems;
  }

  /** A record of a work, from the person's own list or from the list of works by others. */
  private record Listed(Publication work, boolean isOwn) {
    /** Puts the better record first. */
    static final Comparator<Listed> BETTER =
        Comparator.comparing((Listed listed) -> !listed.isOwn)
            .thenComparing(listed -> Preprints.isPreprint(listed.work()))
            .thenComparing(listed -> -listed.fullness());

    String key() {
      return work().id();
    }

    /** Where it is: {@code papers.bib:12}. */
    String place() {
      SourceLocation at = Objects.requireNonNull(work.location());
      return at.line() > 0 ? at.file() + ":" + at.line() : at.file();
    }

    private long fullness() {
      return work.variables().keySet().stream().filter(Predicate.not(BibTexMapping::isOwn)).count()
          + work.names().size()
          + work.dates().size()
          + work.links().size();
    }
  }

  void addOwn(List<Publication> works) {
    works.forEach(work -> add(new Listed(work, true)));
  }

  /** Adds works by others; those that are also among the person's own are merged silently. */
  void addCited(List<Publication> works) {
    works.forEach(work -> add(new Listed(work, false)));
  }

  /** Adds a record; if its citation key is already used, only one of both can be cited. */
  private void add(Listed added) {
    Listed known = byKey.putIfAbsent(added.key(), added);
    if (known == null) {
      return;
    }
    boolean isBetter = Listed.BETTER.compare(added, known) < 0;
    Listed better = isBetter ? added : known;
    WorkFingerprint a = WorkFingerprint.of(known.work());
    WorkFingerprint b = WorkFingerprint.of(added.work());
    WorkMatch identity = WorkMatch.between(a, b).orElse(null);
    if (identity == null && !known.work().equals(added.work())) {
      warn(
          added,
          "citation key '%s' is already used at %s: '%s' and '%s' are different works; only %s is printed; change the key of one"
              .formatted(
                  added.key(),
                  known.place(),
                  CslMarkup.removed(known.work().title()),
                  CslMarkup.removed(added.work().title()),
                  isBetter ? "this one, which is more complete," : "the first"));
    } else if (added.isOwn) {
      String why = identity == null ? "the same entry" : identity.reason();
      String taken = isBetter ? "; this entry is used because it is more complete" : "";
      warn(
          added,
          "publication '%s' is already listed at %s: %s; it is printed once%s%s"
              .formatted(
                  added.key(),
                  known.place(),
                  why,
                  WorkDifferences.between(known.work(), added.work()),
                  taken));
    }
    byKey.put(added.key(), identity == null ? better : merged(better, List.of(known, added)));
  }

  private void warn(Listed at, String message) {
    SourceLocation place = Objects.requireNonNull(at.work.location());
    problems.add(Severity.WARNING, place, 0, at.key().length(), message, null);
  }

  Bibliography bibliography() {
    List<Listed> all = List.copyOf(byKey.values());
    List<WorkFingerprint> facts = all.stream().map(Listed::work).map(WorkFingerprint::of).toList();
    List<Publication> own = new ArrayList<>();
    List<Publication> cited = new ArrayList<>();
    Map<String, String> otherKeys = new TreeMap<>();
    for (List<Integer> indices :
        DuplicateGroups.of(facts, index -> distinct.contains(all.get(index).key()))) {
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

  /** Reports different works with the same DOI, except chapters, which often have their book's. */
  private void warnOfCopiedDois(List<Publication> works) {
    Map<String, Publication> byDoi = new HashMap<>();
    for (Publication work : works) {
      String doi = WorkFingerprint.doi(work);
      Publication first = doi == null ? null : byDoi.putIfAbsent(doi, work);
      Listed second = byKey.get(work.id());
      if (first != null
          && second != null
          && !distinct.contains(work.id())
          && !(BibTexTypes.isInBook(first.type()) && BibTexTypes.isInBook(work.type()))) {
        warn(
            second,
            "publications '%s' and '%s' have the same DOI %s, but are different works (%s); both are printed; correct one of the DOIs"
                .formatted(work.id(), first.id(), doi, WorkDifferences.names(first, work)));
      }
    }
  }

  /** Reports that the last of these records is a duplicate of another. */
  private void warnOfDouble(
      List<Integer> group, List<Listed> all, List<WorkFingerprint> facts, Listed best) {
    int last = group.get(group.size() - 1);
    for (int other : group.subList(0, group.size() - 1)) {
      WorkMatch identity = WorkMatch.between(facts.get(other), facts.get(last)).orElse(null);
      if (identity != null) {
        Listed first = all.get(other);
        Listed second = all.get(last);
        String advice =
            identity.rank() == 0
                ? ""
                : "; if they are different works, add '%s' to publications.distinct"
                    .formatted(second.key());
        warn(
            second,
            "publications '%s' and '%s' (%s) are the same work: %s; it is printed once, from entry '%s'%s%s"
                .formatted(
                    second.key(),
                    first.key(),
                    first.place(),
                    identity.reason(),
                    best.key(),
                    WorkDifferences.between(first.work(), second.work()),
                    advice));
        return;
      }
    }
  }

  /** Adds the links of the other records, and links to preprints, to the best record. */
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
            work.id(),
            work.type(),
            work.variables(),
            work.names(),
            work.dates(),
            links,
            work.location());
    return new Listed(linked, best.isOwn);
  }

  /** Adds a link unless its label exists: the article's PDF is preferred to the preprint's. */
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
    String doi = WorkFingerprint.doi(preprint);
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
