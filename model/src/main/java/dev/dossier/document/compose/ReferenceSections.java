package dev.dossier.document.compose;

import dev.dossier.bibliography.Bibliography;
import dev.dossier.bibliography.CitationFormatter;
import dev.dossier.document.Entry;
import dev.dossier.document.Section;
import dev.dossier.document.entry.AnchorNames;
import dev.dossier.document.entry.EntryBuilder;
import dev.dossier.document.entry.RelatedItems;
import dev.dossier.document.publication.PublicationFacts;
import dev.dossier.document.publication.PublicationLinks;
import dev.dossier.document.publication.PublicationList;
import dev.dossier.document.publication.PublicationLists;
import dev.dossier.document.publication.VenueAbbreviations;
import dev.dossier.document.select.Tailoring;
import dev.dossier.document.words.Writing;
import dev.dossier.profile.Profile;
import dev.dossier.profile.csl.AuthorMark;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.csl.Publications;
import dev.dossier.profile.spec.SectionSpec;
import dev.dossier.profile.value.Link;
import dev.dossier.text.RichText;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sets the sections of a document that are lists of references: its own works, and those cited. */
final class ReferenceSections {
  private final Profile profile;
  private final Bibliography bibliography;
  private final Writing writing;
  private final RelatedItems related;
  private final AnchorNames anchors;
  private final PublicationLists lists;
  private final Function<PublicationList, ReferenceLabels> referenceLabels;
  private final MoreOnPage more;
  private final CitationFormatter.Formatted formatted;
  private final VenueAbbreviations abbreviations;

  ReferenceSections(
      Profile profile,
      Bibliography bibliography,
      Writing writing,
      RelatedItems related,
      AnchorNames anchors,
      PublicationLists lists,
      Function<PublicationList, ReferenceLabels> referenceLabels,
      MoreOnPage more,
      CitationFormatter.Formatted formatted) {
    this.profile = profile;
    this.bibliography = bibliography;
    this.writing = writing;
    this.related = related;
    this.anchors = anchors;
    this.lists = lists;
    this.referenceLabels = referenceLabels;
    this.more = more;
    this.formatted = formatted;
    this.abbreviations = new VenueAbbreviations(profile, bibliography, writing.labels());
  }

  /**
   * The section of the person's own; {@code null} if it would be empty.
   *
   * @param title its heading
   */
  @Nullable Section own(SectionSpec spec, RichText title) {
    PublicationList list = lists.of(spec);
    if (list.groups().isEmpty()) {
      return null;
    }
    String id = anchors.section(title.plain());
    ReferenceLabels numbers = referenceLabels.apply(list);
    return new Section(
        id,
        "publications",
        Section.Form.REFERENCES,
        title,
        marks(list.works()),
        list.entries(work -> reference(work, true, numbers.label(work.id(), styleLabel(work)))),
        more.of(spec));
  }

  private @Nullable String styleLabel(Publication work) {
    return formatted.labels().get(work.id());
  }

  /** What the signs after names say: those that there are; {@code null} if none. */
  private @Nullable RichText marks(List<Publication> works) {
    Set<AuthorMark> printed = EnumSet.noneOf(AuthorMark.class);
    works.forEach(work -> printed.addAll(formatted.marks().getOrDefault(work.id(), Set.of())));
    String note =
        printed.stream()
            .map(mark -> mark.sign() + "\u00A0" + writing.labels().get("mark." + name(mark)))
            .collect(Collectors.joining(" · "));
    return note.isEmpty() ? null : RichText.ofPlain(note);
  }

  private static String name(AuthorMark mark) {
    return mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Sets the works that the text cites and the sections do not show; {@code null} if none. */
  @Nullable Section cited(Set<String> keys) {
    Set<String> shownKeys = lists.works().stream().map(Publication::id).collect(Collectors.toSet());
    Set<String> left = new HashSet<>(keys);
    left.removeAll(shownKeys);
    List<Publication> works =
        formatted.order().stream()
            .filter(left::contains)
            .map(bibliography::find)
            .filter(Objects::nonNull)
            .toList();
    if (works.isEmpty()) {
      return null;
    }
    RichText title = RichText.ofPlain(writing.labels().get("references"));
    String id = anchors.section(title.plain());
    List<Entry> entries =
        works.stream().map(work -> reference(work, false, styleLabel(work))).toList();
    return new Section(
        id,
        "references",
        Section.Form.REFERENCES,
        title,
        null,
        List.of(new Section.Group(null, entries)));
  }

  private Entry reference(Publication work, boolean own, @Nullable String label) {
    EntryBuilder builder =
        new EntryBuilder(writing, Tailoring.NONE, "publication", work)
            .plainTitle(PublicationFacts.plainTitle(work))
            .address(PublicationFacts.address(work))
            .on(work.issued())
            .reference(formatted.references().get(work.id()), label);
    if (own) {
      builder.carrying(abbreviations.carrying(work));
      builder.related("projects", related.projectsOf(work)).related("talks", related.talksOn(work));
      Publications publications = profile.publications();
      List<Link> further =
          publications == null
              ? List.of()
              : bibliography.of(work, publications.links()).stream().flatMap(List::stream).toList();
      RichText reference = formatted.references().get(work.id());
      builder.setLinks(new PublicationLinks(writing).of(work, reference, further));
      if (publications != null) {
        said(work, publications, builder);
      }
    }
    return builder.build(anchors.reference(work, work.id()));
  }

  private void said(Publication work, Publications publications, EntryBuilder builder) {
    bibliography.of(work, publications.awards()).forEach(text -> builder.fact("award", text));
    bibliography
        .of(work, publications.notes())
        .forEach(text -> builder.fact("note", writing.prose(text)));
  }
}
