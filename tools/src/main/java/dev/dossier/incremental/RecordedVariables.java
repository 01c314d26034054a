package dev.dossier.incremental;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Variables that remember which of them were asked for. */
final class RecordedVariables implements UnaryOperator<@Nullable String> {
  private final UnaryOperator<@Nullable String> values;
  private final SortedSet<String> used = new ConcurrentSkipListSet<>();

  RecordedVariables(UnaryOperator<@Nullable String> values) {
    this.values = values;
  }

  @Override
  public @Nullable String apply(@Nullable String name) {
    if (name != null) {
      used.add(name);
    }
    return values.apply(name);
  }

  /** Returns the names that were asked for, sorted. */
  List<String> used() {
    return List.copyOf(used);
  }

  /**
   * Returns one hash of all names and values. Values may be private, so that they are not written
   * anywhere, and none has a hash of its own.
   *
   * @param salt random text, so that equal values of two records cannot be recognized
   */
  String hash(Collection<String> names, String salt) {
    Fingerprint all = new Fingerprint().add(salt);
    names.forEach(name -> all.add(name).add(values.apply(name)));
    return all.hex();
  }
}
