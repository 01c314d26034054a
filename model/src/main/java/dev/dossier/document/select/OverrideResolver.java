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
 * Resolves the texts of an entry that a document overrides.
 *
 * <p>Overrides for the document's name take precedence over those for the document that it extends,
 * and these over those for tags that it includes. Without an override, the text of the entry is
 * used.
 */
public final class OverrideResolver {
  /** No overrides, and all highlights. */
  public static final OverrideResolver NONE = new OverrideResolver(List.of(), Selection.ALL);

  private final List<String> names;
  private final Selection selection;

  private OverrideResolver(List<String> names, Selection selection) {
    this.names = names;
    this.selection = selection;
  }

  /**
   * Returns the overrides of a document.
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

  /** Returns the overrides of a section of the document. */
  public OverrideResolver in(Selection ofSection) {
    return new OverrideResolver(names, ofSection);
  }

  /** Returns the summary of an entry in the document. */
  public @Nullable Prose summary(Object entry, @Nullable Prose own) {
    return resolve(entry, TextOverride.Part.SUMMARY, own, TextOverride::summary);
  }

  /** Returns the description of an entry in the document. */
  public @Nullable Prose description(Object entry, @Nullable Prose own) {
    return resolve(entry, TextOverride.Part.DESCRIPTION, own, TextOverride::description);
  }

  /** Returns the highlights of an entry in the document. */
  public List<Highlight> highlights(Object entry, List<Highlight> own) {
    List<Highlight> highlights =
        resolve(
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

  private <T> @Nullable T resolve(
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
