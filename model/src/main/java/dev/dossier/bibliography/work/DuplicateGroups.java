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
 * Groups the records that describe the same work.
 *
 * <p>A conference paper and a journal article with the same title are different works, but one
 * preprint matches both. Therefore the pairs with the highest confidence are joined first, and a
 * group never contains two contradicting records: the preprint joins the work that is closest in
 * time, independent of the order of the files.
 */
public final class DuplicateGroups {
  /** Each record is compared with at most this many others of the same key. */
  private static final int MOST_COMPARED = 200;

  private final List<WorkFingerprint> facts;
  private final List<List<Integer>> groups = new ArrayList<>();
  private final int[] groupOf;

  private DuplicateGroups(List<WorkFingerprint> facts) {
    this.facts = facts;
    this.groupOf = IntStream.range(0, facts.size()).toArray();
    for (int i = 0; i < facts.size(); i++) {
      groups.add(new ArrayList<>(List.of(i)));
    }
  }

  private record Pair(int first, int second, WorkMatch identity, int yearsApart) {
    static final Comparator<Pair> SUREST =
        Comparator.comparingInt((Pair pair) -> pair.identity.rank())
            .thenComparingInt(Pair::yearsApart)
            .thenComparingInt(Pair::first)
            .thenComparingInt(Pair::second);
  }

  /**
   * Returns the groups, each with the indices of its records in ascending order.
   *
   * @param isAlone whether the record with an index must not be joined with others
   */
  public static List<List<Integer>> of(List<WorkFingerprint> facts, IntPredicate isAlone) {
    DuplicateGroups groups = new DuplicateGroups(facts);
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

  /** Returns the keys of a record; records of one work share at least one. */
  private static Set<String> keys(WorkFingerprint facts) {
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
    WorkFingerprint a = facts.get(first);
    WorkFingerprint b = facts.get(second);
    return WorkMatch.between(a, b)
        .map(identity -> new Pair(first, second, identity, WorkMatch.yearsApart(a, b)));
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

  private static boolean areTwo(WorkFingerprint a, WorkFingerprint b) {
    return WorkMatch.contradict(a, b) && WorkMatch.between(a, b).isEmpty();
  }
}
