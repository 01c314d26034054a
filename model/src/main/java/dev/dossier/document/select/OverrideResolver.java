package dev.dossier.document.select;

import dev.dossier.profile.part.HasOverrides;
import dev.dossier.profile.part.Highlight;
import dev.dossier.profile.part.TextOverride;
import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.profile.value.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words for an entry that are meant for a document.
 *
 * <p>Those for the document's own name go before those for the document that it extends, and these
 * before those for tags that it includes. What none of them says is said as in the entry itself.
 */
public final class OverrideResolver {
  /** All entries in their own words, with all highlights. */
  public static final OverrideResolver NONE = new OverrideResolver(List.of(), Selection.ALL);

  private final List<String> names;
  private final Selection selection;

  private OverrideResolver(List<String> names, Selection selection) {
    this.names = names;
    this.selection = selection;
  }

  /**
   * The words for a document.
   *
   * @param documents all documents of the profile
   */
  public static OverrideResolver of(DocumentSpec spec, List<DocumentSpec> documents) {
    List<String> names = new ArrayList<>();
    DocumentSpec next = spec;
    while (next != null && !names.contains(next.name())) {
      names.add(next.name());
      String base = next.base();
      next = documents.stream().filter(other -> other.name().equals(base)).findFirst().orElse(null);
    }
    return new OverrideResolver(names, Selection.ALL);
  }

  /** The words for a section of the document. */
  public OverrideResolver in(Selection ofSection) {
    return new OverrideResolver(names, ofSection);
  }

  /** The summary of an entry for the document. */
  public @Nullable Prose summary(Object entry, @Nullable Prose own) {
    return worded(entry, TextOverride.Part.SUMMARY, own, TextOverride::summary);
  }

  /** The description of an entry for the document. */
  public @Nullable Prose description(Object entry, @Nullable Prose own) {
    return worded(entry, TextOverride.Part.DESCRIPTION, own, TextOverride::description);
  }

  /** The highlights of an entry for the document. */
  public List<Highlight> highlights(Object entry, List<Highlight> own) {
    List<Highlight> highlights =
        worded(
            entry,
            TextOverride.Part.HIGHLIGHTS,
            own,
            wording -> wording.highlights().isEmpty() ? null : wording.highlights());
    return highlights == null
        ? List.of()
        : highlights.stream()
            .filter(highlight -> highlight.tags().isEmpty() || selection.shows(highlight.tags()))
            .toList();
  }

  private <T> @Nullable T worded(
      Object entry,
      TextOverride.Part part,
      @Nullable T own,
      Function<TextOverride, @Nullable T> other) {
    if (!(entry instanceof HasOverrides worded) || worded.wording().isEmpty()) {
      return own;
    }
    for (String key : Stream.concat(names.stream(), selection.included()).toList()) {
      TextOverride wording = worded.wording().get(key);
      if (wording != null && wording.without().contains(part)) {
        return null;
      }
      T words = wording == null ? null : other.apply(wording);
      if (words != null) {
        return words;
      }
    }
    return own;
  }
}
