package dev.dossier.importer.draft;

import dev.dossier.source.shape.RecordShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mapping of the profile that is being made, with its comments. */
public final class DraftMap implements Draft {
  private final @Nullable RecordShape shape;
  private final Map<String, Draft> values = new LinkedHashMap<>();
  private final Map<String, String> notes = new LinkedHashMap<>();
  private final List<String> comments = new ArrayList<>();

  /**
   * Makes an empty mapping.
   *
   * @param shape the record that it stands for; {@code null} if it has other keys, such as those of
   *     CSL
   */
  public DraftMap(@Nullable RecordShape shape) {
    this.shape = shape;
  }

  public @Nullable RecordShape shape() {
    return shape;
  }

  /** Its values: in the order of the record, or as they were added. */
  public Map<String, Draft> values() {
    if (shape == null) {
      return values;
    }
    Map<String, Draft> sorted = new LinkedHashMap<>();
    for (String key : shape.keys().keySet()) {
      Draft value = values.get(key);
      if (value != null) {
        sorted.put(key, value);
      }
    }
    return sorted;
  }

  public @Nullable Draft get(String key) {
    return values.get(key);
  }

  public void put(String key, Draft value) {
    values.put(key, value);
  }

  public @Nullable Draft remove(String key) {
    return values.remove(key);
  }

  /** The mapping at a key, which is made if there is none. */
  public DraftMap map(String key, @Nullable RecordShape of) {
    return (DraftMap) values.computeIfAbsent(key, any -> new DraftMap(of));
  }

  /** The list at a key, which is made if there is none. */
  public DraftList list(String key) {
    return (DraftList) values.computeIfAbsent(key, any -> new DraftList());
  }

  /** Adds a comment before a key: a choice that was made. */
  public void note(String key, String comment) {
    notes.merge(key, comment, (first, second) -> first + "\n" + second);
  }

  public @Nullable String note(String key) {
    return notes.get(key);
  }

  /** Adds a comment after its values. */
  public void comment(String comment) {
    comments.add(comment);
  }

  public List<String> comments() {
    return comments;
  }

  @Override
  public boolean isEmpty() {
    return values.values().stream().allMatch(Draft::isEmpty);
  }

  @Override
  public List<SourceNode> sources() {
    return values.values().stream().flatMap(value -> value.sources().stream()).toList();
  }
}
