package dev.dossier.document.entry;

import dev.dossier.document.select.Located;
import dev.dossier.profile.csl.Publication;
import dev.dossier.text.Anchors;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The anchors of a document: unique, and the same in the next build as long as an entry keeps its
 * id or its title. See {@link EntryNames}.
 */
public final class AnchorNames {
  // Anchors of elements of the templates.
  private static final Set<String> RESERVED =
      Set.of("main", "content", "contents", "top", "header", "footer", "nav", "footnotes", "notes");

  private final Set<String> taken = new HashSet<>(RESERVED);
  private final Map<String, String> byPath = new HashMap<>();
  private final EntryNames entries;

  /** Creates the anchors of a document whose entries have these names. */
  public AnchorNames(EntryNames entries) {
    this.entries = entries;
  }

  /** Returns the anchor of an entry of this kind. */
  public String name(EntryNames.Claim claim, String kind) {
    String wanted = entries.of(claim);
    // References and footnotes have anchors with these prefixes.
    boolean special =
        wanted.startsWith("ref-") || wanted.startsWith("fn-") || wanted.startsWith("fnref-");
    return taken(claim.path(), special ? kind + "-" + wanted : wanted);
  }

  /** Returns the anchor of a section. */
  public String section(String title) {
    return EntryNames.numbered(Anchors.slug(title), taken);
  }

  /** Returns the anchor of a reference. */
  public String reference(Publication work) {
    return taken(Located.of(work).path(), Anchors.reference(work.id()));
  }

  /**
   * Returns the first anchor of the record at a path; {@code null} if it is not in the document.
   */
  @Nullable String find(String path) {
    return byPath.get(path);
  }

  private String taken(String path, String wanted) {
    String name = EntryNames.numbered(wanted, taken);
    byPath.putIfAbsent(path, name);
    return name;
  }
}
