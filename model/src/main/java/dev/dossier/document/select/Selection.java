package dev.dossier.document.select;

import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.profile.spec.TagFilter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Selects the entries of a document or a section by their tags.
 *
 * <p>An entry is shown if it passes the filters of the document and the section: it has one of the
 * included tags, if there are any, and none of the excluded ones.
 */
public final class Selection {
  /** Selects all entries. */
  public static final Selection ALL = new Selection(List.of());

  private final List<TagFilter> filters;

  private Selection(List<TagFilter> filters) {
    this.filters = filters;
  }

  /** Returns the filter of a document. */
  public static Selection of(DocumentSpec spec) {
    return new Selection(spec.tags() == null ? List.of() : List.of(spec.tags()));
  }

  /** Returns the conjunction of this filter and another. */
  public Selection and(@Nullable TagFilter filter) {
    return filter == null
        ? this
        : new Selection(Stream.concat(filters.stream(), Stream.of(filter)).toList());
  }

  /** Returns the tags of which an entry must have one. */
  Stream<String> included() {
    return filters.stream().flatMap(filter -> filter.include().stream());
  }

  /** Whether an entry is shown. */
  public boolean shows(List<String> tags) {
    return filters.stream()
        .allMatch(
            filter ->
                (filter.include().isEmpty() || filter.include().stream().anyMatch(tags::contains))
                    && filter.exclude().stream().noneMatch(tags::contains));
  }

  /** Whether a part of a shown entry is shown: it does not need an included tag. */
  public boolean showsPart(List<String> tags) {
    return filters.stream().allMatch(filter -> filter.exclude().stream().noneMatch(tags::contains));
  }
}
