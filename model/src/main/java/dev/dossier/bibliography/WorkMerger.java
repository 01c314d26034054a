package dev.dossier.bibliography;

import dev.dossier.profile.CslDate;
import dev.dossier.profile.CslName;
import dev.dossier.profile.Link;
import dev.dossier.profile.Publication;
import dev.dossier.source.Problems;
import dev.dossier.source.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects works of several files, each once. */
final class WorkMerger {
  private final Problems problems;
  private final Map<String, PlacedWork> own = new LinkedHashMap<>();
  private final Map<String, PlacedWork> cited = new LinkedHashMap<>();
  private final Map<String, String> keyByIdentity = new HashMap<>();
  private final Map<String, String> otherKeys = new LinkedHashMap<>();

  WorkMerger(Problems problems) {
    this.problems = problems;
  }

  void addOwn(List<PlacedWork> works) {
    works.forEach(work -> add(work, own, true));
  }

  /** Works by others; one that is the person's own too is that one, without a warning. */
  void addCited(List<PlacedWork> works) {
    works.forEach(work -> add(work, cited, false));
  }

  Bibliography bibliography() {
    return new Bibliography(works(own), works(cited), otherKeys);
  }

  private static List<Publication> works(Map<String, PlacedWork> placed) {
    return placed.values().stream().map(PlacedWork::work).toList();
  }

  private void add(PlacedWork added, Map<String, PlacedWork> list, boolean isOwn) {
    Publication work = added.work();
    List<WorkIdentity> identities = WorkIdentity.of(work);
    for (WorkIdentity identity : identities) {
      String key = keyByIdentity.get(identity.value());
      PlacedWork known = key == null ? null : find(key);
      if (known != null) {
        merge(added, known, identity.description(), isOwn);
        identities.forEach(same -> keyByIdentity.putIfAbsent(same.value(), known.work().id()));
        return;
      }
    }
    PlacedWork sameKey = find(work.id());
    if (sameKey != null) {
      problems.add(
          added.problem(
              Severity.WARNING,
              "citation key '%s' is already used at %s; this work is left out: give it another key"
                  .formatted(work.id(), sameKey.place())));
      return;
    }
    list.put(work.id(), added);
    identities.forEach(identity -> keyByIdentity.put(identity.value(), work.id()));
  }

  private @Nullable PlacedWork find(String key) {
    PlacedWork work = own.get(key);
    return work != null ? work : cited.get(key);
  }

  private void merge(PlacedWork added, PlacedWork known, String why, boolean isOwn) {
    String key = added.work().id();
    String knownKey = known.work().id();
    if (isOwn) {
      String what =
          key.equals(knownKey)
              ? "publication '%s' is listed twice, first in %s".formatted(key, known.place())
              : "publications '%s' and '%s' (%s) are the same"
                  .formatted(key, knownKey, known.place());
      String differing = differing(known.work(), added.work());
      problems.add(
          added.problem(Severity.WARNING, what + ": " + why + "; it is printed once" + differing));
    }
    if (!key.equals(knownKey)) {
      otherKeys.put(key, knownKey);
    }
    Map<String, PlacedWork> list = own.containsKey(knownKey) ? own : cited;
    list.put(knownKey, new PlacedWork(merged(known.work(), added.work()), known.problem()));
  }

  /** What two records of one work say differently, beside what is never printed. */
  private static String differing(Publication first, Publication second) {
    List<String> names = new ArrayList<>();
    for (String name : List.of("container-title", "volume", "issue", "page", "publisher", "DOI")) {
      String a = first.variable(name);
      String b = second.variable(name);
      if (a != null && b != null && !a.equalsIgnoreCase(b)) {
        names.add(name);
      }
    }
    return names.isEmpty() ? "" : ", with the " + String.join(", ", names) + " of the first";
  }

  private static Publication merged(Publication first, Publication second) {
    Map<String, String> variables = new HashMap<>(second.variables());
    if (!first.names("author").isEmpty()
        && first.names("author").size() != second.names("author").size()) {
      // It numbers other authors.
      variables.remove(AuthorAnnotations.VARIABLE);
    }
    variables.putAll(first.variables());
    Map<String, List<CslName>> names = new HashMap<>(second.names());
    names.putAll(first.names());
    Map<String, CslDate> dates = new HashMap<>(second.dates());
    dates.putAll(first.dates());
    Set<Link> links = new LinkedHashSet<>(first.links());
    links.addAll(second.links());
    return new Publication(first.id(), first.type(), variables, names, dates, List.copyOf(links));
  }
}
