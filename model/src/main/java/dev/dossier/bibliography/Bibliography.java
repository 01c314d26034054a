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
 * All works that a profile knows: the person's own, and works that prose cites.
 *
 * <p>Each work is here once. Where files list one under several keys, all of them lead to it.
 */
public final class Bibliography {
  private final List<Publication> own;
  private final Set<String> ownIds;
  private final Map<String, Publication> byKey = new LinkedHashMap<>();

  /**
   * Makes a bibliography.
   *
   * @param own the person's works, in the order of the files
   * @param cited works by others
   */
  public Bibliography(List<Publication> own, List<Publication> cited) {
    this(own, cited, Map.of());
  }

  /**
   * Makes a bibliography.
   *
   * @param own the person's works, in the order of the files
   * @param cited works by others
   * @param otherKeys further keys of works: the key of the work by each of them
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

  /** The person's own works, in the order of the files. */
  public List<Publication> own() {
    return own;
  }

  /**
   * The work with this key, own or cited; {@code null} if there is none. Its id is another one if
   * the work is listed under several keys.
   */
  public @Nullable Publication find(String key) {
    return byKey.get(key);
  }

  /** Whether a work is the person's own. */
  public boolean isOwn(Publication work) {
    return ownIds.contains(work.id());
  }

  /** The id of the work with this key; the key itself if there is none. */
  public String id(String key) {
    Publication work = byKey.get(key);
    return work == null ? key : work.id();
  }

  /** What a mapping from keys holds of a work, under whichever of its keys. */
  public <T> List<T> of(Publication work, Map<String, T> byAnyKey) {
    return byAnyKey.entrySet().stream()
        .filter(entry -> id(entry.getKey()).equals(work.id()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** All keys. */
  public Iterable<String> keys() {
    return byKey.keySet();
  }

  /** The citation with the id of each work for its key, where the work is known. */
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
