package dev.dossier.profile.spec;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.meta.Shorthand;
import dev.dossier.profile.value.Text;
import dev.dossier.profile.value.Years;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section of a document. */
@Doc("A section of a document.")
@Shorthand("section")
public record SectionSpec(
    @Doc(
            "Which section of the profile, the id of one of `sections`, or `statistics`: how many there are.")
        @Required
        String section,
    @Doc("The heading, if not the usual one.") @Nullable Text title,
    @Doc("Selected entries only.") boolean selected,
    @Doc("Most entries to show.") @Nullable Integer limit,
    @Doc("How entries are grouped.") @Nullable GroupBy groupBy,
    @Doc(
            "In which order entries are listed. Unless said otherwise, news, talks, awards, patents, "
                + "media, certificates and publications are listed newest first (publications of "
                + "`selected` in its order), and all else as the profile has it.")
        @Nullable Sort sort,
    @Doc(
            "How publications are numbered, by the works that are printed; as the citation style has "
                + "it unless said otherwise.")
        @Nullable Numbering numbering,
    @Doc("Which entries by their tags, or publications by their keywords.")
        @Nullable TagFilter tags,
    @Doc("Publications of these CSL types only: `[article-journal, paper-conference]`.")
        List<String> types,
    @Doc("Publications with one of these keywords only.") List<String> keywords,
    @Doc("Entries of these kinds only: `[keynote, invited]`.") List<String> kinds,
    @Doc(
            "Entries of these years only. What goes on for several years is shown if one of them is "
                + "among these; what is forthcoming, unless `to` is given; what has no date, never.")
        @Nullable Years years,
    @Doc(
            "Whether a line below the entries leads to the rest of them: `12 more on my page`. It "
                + "names the first page of the profile that has more of them, and how many; where "
                + "none has, there is no line.")
        boolean more,
    @Doc(
            "For `statistics`: what is counted, if not `[publications, talks, committees]`. What the "
                + "document's and the section's filters leave out is not counted; `group-by` says "
                + "whether by kind (`type`, as usual), by `year`, or in all (`none`).")
        List<String> count) {
  public SectionSpec {
    types = List.copyOf(types);
    keywords = List.copyOf(keywords);
    kinds = List.copyOf(kinds);
    count = List.copyOf(count);
  }

  /** A whole section, set as is usual. */
  public static SectionSpec of(String section) {
    return of(section, false);
  }

  /** A section of selected entries, set as is usual. */
  public static SectionSpec selected(String section) {
    return of(section, true);
  }

  private static SectionSpec of(String section, boolean selected) {
    return new SectionSpec(
        section, null, selected, null, null, null, null, null, List.of(), List.of(), List.of(),
        null, false, List.of());
  }
}
