package dev.dossier.document.entry;

import dev.dossier.text.Anchors;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names the elements of a document: each name once, and the same in the next build as long as the
 * entry keeps its id or its title: see {@link EntryNames}.
 */
public final class AnchorNames {
  // Names of the templates' own elements.
  private static final Set<String> RESERVED =
      Set.of("main", "content", "contents", "top", "header", "footer", "nav", "footnotes", "notes");

  private final Set<String> taken = new HashSet<>(RESERVED);
  private final IdentityHashMap<Object, String> byRecord = new IdentityHashMap<>();
  private final EntryNames entries;

  /** Names the elements of a document whose entries are called so. */
  public AnchorNames(EntryNames entries) {
    this.entries = entries;
  }

  /** A name for the element of an entry of this kind. */
  public String name(EntryNames.Claim claim, String kind) {
    String wanted = entries.of(claim);
    // Those of references and footnotes are given out elsewhere.
    boolean special =
        wanted.startsWith("ref-") || wanted.startsWith("fn-") || wanted.startsWith("fnref-");
    return taken(claim.fact(), special ? kind + "-" + wanted : wanted);
  }

  /** The name of a section. */
  public String section(String title) {
    return EntryNames.numbered(Anchors.slug(title), taken);
  }

  /** The name of the reference with this key. */
  public String reference(Object fact, String key) {
    return taken(fact, Anchors.reference(key));
  }

  /** The name given to the element of {@code fact}; {@code null} if it has none. */
  @Nullable String find(Object fact) {
    return byRecord.get(fact);
  }

  private String taken(Object fact, String wanted) {
    String name = EntryNames.numbered(wanted, taken);
    byRecord.putIfAbsent(fact, name);
    return name;
  }
}
