package dev.dossier.document;

import dev.dossier.text.Anchors;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names the elements of a document: each name once, and the same in the next build as long as the
 * entry keeps its id or its title.
 */
final class AnchorNames {
  // Names of the templates' own elements.
  private static final Set<String> RESERVED =
      Set.of("main", "content", "contents", "top", "header", "footer", "nav", "footnotes", "notes");

  private final Set<String> taken = new HashSet<>(RESERVED);
  private final IdentityHashMap<Object, String> byRecord = new IdentityHashMap<>();

  /** A name for the element of {@code fact}. */
  String name(Object fact, @Nullable String id, String kind, String title) {
    String wanted = id != null ? Anchors.slug(id) : kind + "-" + Anchors.slug(title);
    // Those of references and footnotes are given out elsewhere.
    boolean special =
        wanted.startsWith("ref-") || wanted.startsWith("fn-") || wanted.startsWith("fnref-");
    return taken(fact, special ? kind + "-" + wanted : wanted);
  }

  /** The name of a section. */
  String section(String title) {
    return free(Anchors.slug(title));
  }

  /** The name of the reference with this key. */
  String reference(Object fact, String key) {
    return taken(fact, Anchors.reference(key));
  }

  /** The name given to the element of {@code fact}; {@code null} if it has none. */
  @Nullable String find(Object fact) {
    return byRecord.get(fact);
  }

  private String taken(Object fact, String wanted) {
    String name = free(wanted);
    byRecord.putIfAbsent(fact, name);
    return name;
  }

  private String free(String wanted) {
    String name = wanted;
    for (int i = 2; !taken.add(name); i++) {
      name = wanted + "-" + i;
    }
    return name;
  }
}
