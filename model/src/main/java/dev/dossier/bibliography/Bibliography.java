package dev.dossier.bibliography;

import dev.dossier.profile.csl.Publication;
import dev.dossier.text.Citation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All works of a profile: the person's own, and works by others that prose cites.
 *
 * <p>Each work occurs once, even if files list it under several citation keys; {@link #find}
 * accepts all of them. Immutable.
 */
public final class Bibliography {
  private final List<Publication> own;
  private final Set<String> ownIds;
  private final Map<String, Publication> byKey = new LinkedHashMap<>();

  /**
   * Creates a bibliography.
   *
   * @param own the person's works, in the order of the files
   * @param cited works by others
   */
  Bibliography(List<Publication> own, List<Publication> cited) {
    this(own, cited, Map.of());
  }

  /**
   * Creates a bibliography.
   *
   * @param own the person's works, in the order of the files
   * @param cited works by others
   * @param otherKeys maps further citation keys to the ids of works
   */
  Bibliography(List<Publication> own, List<Publication> cited, Map<String, String> otherKeys) {
    this.own = List.copyOf(own);
    this.ownIds = own.stream().map(Publication::id).collect(Collectors.toUnmodifiableSet());
    own.forEach(work -> byKey.putIfAbsent(work.id(), work));
    cited.forEach(work -> byKey.putIfAbsent(work.id(), work));
    otherKeys.forEach(
        (key, of) -> {
          Publication work = byKey.get(of);
          if (work != null) {
            byKey.putIfAbsent(key, work);
          }
        });
  }

  /** Returns the person's own works, in the order of the files. */
  public List<Publication> own() {
    return own;
  }

  /**
   * Returns the work with a citation key, own or cited, or {@code null}. Its id differs from the
   * key if the work is listed under several keys.
   */
  public @Nullable Publication find(String key) {
    return byKey.get(key);
  }

  /** Whether a work is the person's own. */
  public boolean isOwn(Publication work) {
    return ownIds.contains(work.id());
  }

  /** Returns the id of the work with a citation key, or the key itself if there is none. */
  public String id(String key) {
    Publication work = byKey.get(key);
    return work == null ? key : work.id();
  }

  /** Returns the values of a map for a work, under any of its citation keys. */
  public <T> List<T> of(Publication work, Map<String, T> byAnyKey) {
    return byAnyKey.entrySet().stream()
        .filter(entry -> id(entry.getKey()).equals(work.id()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Returns all citation keys. */
  public Iterable<String> keys() {
    return byKey.keySet();
  }

  /** Replaces the keys in a citation by the ids of the works; unknown keys are kept. */
  public Citation resolve(Citation citation) {
    return new Citation(citation.items().stream().map(this::resolve).toList(), citation.inText());
  }

  private Citation.Item resolve(Citation.Item item) {
    Publication work = byKey.get(item.key());
    return work == null || work.id().equals(item.key())
        ? item
        : new Citation.Item(
            work.id(),
            item.prefix(),
            item.label(),
            item.locator(),
            item.suffix(),
            item.suppressAuthor(),
            item.offset());
  }
}
