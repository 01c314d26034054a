package dev.dossier.profile.spec;

import dev.dossier.SourceLocation;
import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.meta.Shorthand;
import dev.dossier.profile.value.Text;
import dev.dossier.profile.value.Years;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A section of a document.
 *
 * @param location where it is written; {@code null} if in no file
 */
@Doc("A section of a document.")
@Shorthand("section")
public record SectionSpec(
    @Doc(
            "A section of the profile, such as `talks`; the id of one of its `sections`; or"
                + " `statistics`, which counts entries.")
        @Required
        String section,
    @Doc("The heading. By default the name of the section in the language of the document.")
        @Nullable Text title,
    @Doc("Whether only selected entries are included.") boolean selected,
    @Doc("The maximum number of entries.") @Nullable Integer limit,
    @Doc("How entries are grouped.") @Nullable GroupBy groupBy,
    @Doc(
            "The order of entries. By default news, talks, awards, patents, media,"
                + " certificates and publications are listed newest first (selected publications"
                + " in the order of `selected`), and all others in the order of the profile.")
        @Nullable Sort sort,
    @Doc("How publications are numbered. By default as in the citation style.")
        @Nullable Numbering numbering,
    @Doc("Tags of entries, or keywords of publications, to include or exclude.")
        @Nullable TagFilter tags,
    @Doc("Only publications of these CSL types: `[article-journal, paper-conference]`.")
        List<String> types,
    @Doc("Only publications with one of these keywords.") List<String> keywords,
    @Doc("Only entries of these kinds: `[keynote, invited]`.") List<String> kinds,
    @Doc(
            "Only entries of these years. An entry that spans several years is included if"
                + " one of them is in the range, and a forthcoming publication if there is no"
                + " `to`. Entries without a date are excluded.")
        @Nullable Years years,
    @Doc(
            "Whether a line below the entries, such as `See 12 more online`, links to the"
                + " first page of the profile that has more of them. If no page has more, the"
                + " line is omitted.")
        boolean more,
    @Doc(
            "For `statistics`: the sections to count, after the filters of the document and"
                + " the section. By default `[publications, talks, committees]`. `group-by`"
                + " counts them by kind (`type`, the default), by `year`, or in total (`none`).")
        List<String> count,
    @Doc("Begins the section on a new page.") @Nullable BreakBefore breakBefore,
    @Doc("Whether the section is on one page, unless it is longer than a page.") boolean keep,
    @Doc(
            "How single entries are placed on pages, by their ids or citation keys:"
                + " `{acme: {break-before: page}, looms: {keep: true}}`.")
        Map<String, EntrySpec> entries,
    @Nullable SourceLocation location) {
  public SectionSpec {
    types = List.copyOf(types);
    keywords = List.copyOf(keywords);
    kinds = List.copyOf(kinds);
    count = List.copyOf(count);
    entries = Map.copyOf(entries);
  }

  /** Returns the content of the section. */
  public SectionKind kind() {
    return SectionKind.of(section);
  }

  /** Returns a section without further settings. */
  public static SectionSpec of(String section) {
    return of(section, false);
  }

  /** Returns a section of selected entries, without further settings. */
  public static SectionSpec selected(SectionKind.Standard kind) {
    return of(kind.word(), true);
  }

  private static SectionSpec of(String section, boolean selected) {
    return new SectionSpec(
        section, null, selected, null, null, null, null, null, List.of(), List.of(), List.of(),
        null, false, List.of(), null, false, Map.of(), null);
  }
}
