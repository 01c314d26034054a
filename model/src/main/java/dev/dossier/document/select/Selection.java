package dev.dossier.document.select;

import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.profile.spec.TagFilter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which entries a document, or one of its sections, shows by their tags.
 *
 * <p>An entry is shown if it has one of the tags included (where any are named) and none of those
 * excluded, by the document's filter and by the section's.
 */
public final class Selection {
  /** All entries. */
  public static final Selection ALL = new Selection(List.of());

  private final List<TagFilter> filters;

  private Selection(List<TagFilter> filters) {
    this.filters = filters;
  }

  /** The filter of a document. */
  public static Selection of(DocumentSpec spec) {
    return new Selection(spec.tags() == null ? List.of() : List.of(spec.tags()));
  }

  /** This filter, and one more. */
  public Selection and(@Nullable TagFilter filter) {
    return filter == null
        ? this
        : new Selection(Stream.concat(filters.stream(), Stream.of(filter)).toList());
  }

  /** The tags of which an entry must have one. */
  Stream<String> included() {
    return filters.stream().flatMap(filter -> filter.include().stream());
  }

  /** Whether an entry of its own is shown. */
  public boolean shows(List<String> tags) {
    return filters.stream()
        .allMatch(
            filter ->
                (filter.include().isEmpty() || filter.include().stream().anyMatch(tags::contains))
                    && filter.exclude().stream().noneMatch(tags::contains));
  }

  /** Whether a part of an entry that is shown is shown: it need not have the tags included. */
  public boolean showsPart(List<String> tags) {
    return filters.stream().allMatch(filter -> filter.exclude().stream().noneMatch(tags::contains));
  }
}
