package dev.dossier.bibliography;

import dev.dossier.profile.Publication;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All works that a profile knows: the person's own, and works that prose cites. */
public final class Bibliography {
  private final List<Publication> own;
  private final Map<String, Publication> byKey = new LinkedHashMap<>();

  /**
   * Makes a bibliography.
   *
   * @param own the person's works, in the order of the files
   * @param cited works by others
   */
  public Bibliography(List<Publication> own, List<Publication> cited) {
    this.own = List.copyOf(own);
    own.forEach(work -> byKey.putIfAbsent(work.id(), work));
    cited.forEach(work -> byKey.putIfAbsent(work.id(), work));
  }

  /** The person's own works, in the order of the files. */
  public List<Publication> own() {
    return own;
  }

  /** The work with this key, own or cited; {@code null} if there is none. */
  public @Nullable Publication find(String key) {
    return byKey.get(key);
  }

  /** All keys. */
  public Iterable<String> keys() {
    return byKey.keySet();
  }
}
