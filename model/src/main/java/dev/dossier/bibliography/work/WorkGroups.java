package dev.dossier.bibliography.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts the records of one work into one group.
 *
 * <p>A conference paper and a journal article of one title are two works, though one preprint fits
 * both. So the surest pairs are joined first, and no group ever holds two records that contradict
 * one another: the preprint goes to the one that is nearest in time, whatever the order of the
 * files.
 */
public final class WorkGroups {
  /** A title that more different records have than this names no work. */
  private static final int MOST_COMPARED = 200;

  private final List<WorkFacts> facts;
  private final List<List<Integer>> groups = new ArrayList<>();
  private final int[] groupOf;

  private WorkGroups(List<WorkFacts> facts) {
    this.facts = facts;
    this.groupOf = IntStream.range(0, facts.size()).toArray();
    for (int i = 0; i < facts.size(); i++) {
      groups.add(new ArrayList<>(List.of(i)));
    }
  }

  private record Pair(int first, int second, WorkIdentity identity, int yearsApart) {
    static final Comparator<Pair> SUREST =
        Comparator.comparingInt((Pair pair) -> pair.identity.rank())
            .thenComparingInt(Pair::yearsApart)
            .thenComparingInt(Pair::first)
            .thenComparingInt(Pair::second);
  }

  /**
   * The groups, each with the indices of its records in order.
   *
   * @param isAlone which records are never joined with another
   */
  public static List<List<Integer>> of(List<WorkFacts> facts, IntPredicate isAlone) {
    WorkGroups groups = new WorkGroups(facts);
    groups.pairs(isAlone).stream().sorted(Pair.SUREST).forEach(groups::join);
    return groups.groups.stream().filter(group -> !group.isEmpty()).toList();
  }

  private List<Pair> pairs(IntPredicate isAlone) {
    Map<String, List<Integer>> candidates = new HashMap<>();
    for (int i = 0; i < facts.size(); i++) {
      if (!isAlone.test(i)) {
        for (String key : keys(facts.get(i))) {
          candidates.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        }
      }
    }
    Map<Long, Pair> pairs = new HashMap<>();
    for (List<Integer> bucket : candidates.values()) {
      for (int i = 0; i < bucket.size(); i++) {
        for (int j = i + 1; j < Math.min(bucket.size(), i + MOST_COMPARED); j++) {
          int first = bucket.get(i);
          int second = bucket.get(j);
          long id = (long) first * facts.size() + second;
          if (!pairs.containsKey(id)) {
            pair(first, second).ifPresent(pair -> pairs.put(id, pair));
          }
        }
      }
    }
    return List.copyOf(pairs.values());
  }

  /** What records of one work have in common, at least one of it. */
  private static Set<String> keys(WorkFacts facts) {
    Set<String> keys = new LinkedHashSet<>();
    Stream.of(
            key("doi:", facts.doi()),
            key("arxiv:", facts.arxiv()),
            key("pmid:", facts.pmid()),
            key("title:", facts.title()),
            key("title:", facts.mainTitle()))
        .filter(Objects::nonNull)
        .forEach(keys::add);
    return keys;
  }

  private static @Nullable String key(String prefix, @Nullable String value) {
    return value == null || value.isEmpty() ? null : prefix + value;
  }

  private Optional<Pair> pair(int first, int second) {
    WorkFacts a = facts.get(first);
    WorkFacts b = facts.get(second);
    return WorkIdentity.between(a, b)
        .map(identity -> new Pair(first, second, identity, WorkIdentity.yearsApart(a, b)));
  }

  private void join(Pair pair) {
    List<Integer> into = groups.get(groupOf[pair.first]);
    List<Integer> from = groups.get(groupOf[pair.second]);
    if (into == from || contradict(into, from)) {
      return;
    }
    for (int member : from) {
      groupOf[member] = groupOf[pair.first];
    }
    into.addAll(from);
    into.sort(null);
    from.clear();
  }

  private boolean contradict(List<Integer> group, List<Integer> other) {
    return group.stream()
        .map(facts::get)
        .anyMatch(a -> other.stream().map(facts::get).anyMatch(b -> areTwo(a, b)));
  }

  private static boolean areTwo(WorkFacts a, WorkFacts b) {
    return WorkIdentity.contradict(a, b) && WorkIdentity.between(a, b).isEmpty();
  }
}
