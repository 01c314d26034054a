package dev.dossier.document.compose;

import dev.dossier.bibliography.CitationFormatter;
import dev.dossier.document.Entry;
import dev.dossier.document.Pagination;
import dev.dossier.document.Section;
import dev.dossier.document.entry.AnchorNames;
import dev.dossier.document.entry.EntryBuilder;
import dev.dossier.document.entry.RelatedItems;
import dev.dossier.document.publication.PublicationFacts;
import dev.dossier.document.publication.PublicationLinks;
import dev.dossier.document.publication.PublicationList;
import dev.dossier.document.publication.VenueAbbreviations;
import dev.dossier.document.select.EntryParts;
import dev.dossier.document.select.Located;
import dev.dossier.document.select.OverrideResolver;
import dev.dossier.document.words.Localizer;
import dev.dossier.profile.csl.AuthorMark;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.csl.Publications;
import dev.dossier.profile.spec.Design.PublicationForm;
import dev.dossier.profile.spec.EntrySpec;
import dev.dossier.profile.spec.SectionKind;
import dev.dossier.profile.spec.SectionSpec;
import dev.dossier.profile.value.Link;
import dev.dossier.text.RichText;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Creates the sections of a document that are lists of references: own works and cited works. */
final class ReferenceSections {
  private final DocumentContext document;
  private final EntryParts shown;
  private final Set<String> cited;
  private final CitationFormatter.Formatted formatted;
  private final Localizer localizer;
  private final RelatedItems related;
  private final AnchorNames anchors;
  private final VenueAbbreviations abbreviations;
  private final PublicationLinks links;

  ReferenceSections(DocumentContext.Pass pass, RelatedItems related, AnchorNames anchors) {
    this.document = pass.document();
    this.shown = pass.shown();
    this.cited = pass.cited();
    this.formatted = pass.formatted();
    this.localizer = pass.localizer();
    this.related = related;
    this.anchors = anchors;
    this.links = new PublicationLinks(localizer);
    this.abbreviations =
        new VenueAbbreviations(document.profile(), document.bibliography(), document.labels());
  }

  /**
   * Creates a section of the person's own works; {@code null} if it would be empty.
   *
   * @param list the works
   * @param title the heading
   */
  @Nullable Section own(SectionSpec spec, PublicationList list, RichText title) {
    if (list.groups().isEmpty()) {
      return null;
    }
    String id = anchors.section(title.plain());
    ReferenceLabels numbers =
        new ReferenceLabels(list, document.styles().references(), cited, document.labels());
    return new Section(
        id,
        SectionKind.Standard.PUBLICATIONS,
        form(spec, list),
        title,
        marks(list.works()),
        list.entries(work -> own(work, spec, numbers.label(work.id(), styleLabel(work)))),
        Pagination.of(spec),
        document.more().of(spec));
  }

  /**
   * Returns the layout of a list: by titles for selected works, unless the document sets another or
   * references need numbers. Themes may also list others by titles.
   */
  private Section.Form form(SectionSpec spec, PublicationList list) {
    boolean byTitle =
        DocumentLayouts.design(document.spec()).publications() == PublicationForm.TITLES
            || spec.selected();
    return byTitle && list.works().stream().allMatch(work -> titles(work) != null)
        ? Section.Form.WORKS
        : Section.Form.REFERENCES;
  }

  /** Returns the lines of a work in a list by titles; {@code null} if it has none. */
  private Entry.@Nullable Work titles(Publication work) {
    boolean isAsked = DocumentLayouts.design(document.spec()).publications() != null;
    return isAsked || !formatted.labels().containsKey(work.id())
        ? document.titles().get(work.id())
        : null;
  }

  private @Nullable String styleLabel(Publication work) {
    return formatted.labels().get(work.id());
  }

  /** Returns the legend of the marks after names; {@code null} if there are none. */
  private @Nullable RichText marks(List<Publication> works) {
    Set<AuthorMark> printed = EnumSet.noneOf(AuthorMark.class);
    works.forEach(work -> printed.addAll(formatted.marks().getOrDefault(work.id(), Set.of())));
    String note =
        printed.stream()
            .map(mark -> mark.sign() + "\u00A0" + document.labels().get("mark." + name(mark)))
            .collect(Collectors.joining(" · "));
    return note.isEmpty() ? null : RichText.ofPlain(note);
  }

  private static String name(AuthorMark mark) {
    return mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Lists the works that the text cites and no section shows; {@code null} if there are none. */
  @Nullable Section cited() {
    Set<String> shownKeys =
        document.lists().works().stream().map(Publication::id).collect(Collectors.toSet());
    Set<String> left = new HashSet<>(cited);
    left.removeAll(shownKeys);
    List<Publication> works =
        formatted.order().stream()
            .filter(left::contains)
            .map(document.bibliography()::find)
            .filter(Objects::nonNull)
            .toList();
    if (works.isEmpty()) {
      return null;
    }
    RichText title = RichText.ofPlain(document.labels().get("references"));
    String id = anchors.section(title.plain());
    List<Entry> entries =
        works.stream().map(work -> build(work, reference(work, styleLabel(work)))).toList();
    return new Section(
        id,
        new SectionKind.CitedWorks(),
        Section.Form.REFERENCES,
        title,
        null,
        List.of(new Section.Group(null, entries)));
  }

  /** Creates the entry of one of the person's own works, with links and related entries. */
  private Entry own(Publication work, SectionSpec spec, @Nullable String label) {
    Publications publications = document.profile().publications();
    List<Link> further =
        publications == null
            ? List.of()
            : document.bibliography().of(work, publications.links()).stream()
                .flatMap(List::stream)
                .toList();
    RichText reference = formatted.references().get(work.id());
    EntryBuilder builder =
        reference(work, label)
            .placed(placed(work, spec))
            .carrying(abbreviations.carrying(work))
            .related(SectionKind.Standard.PROJECTS, related.projectsOf(work))
            .related(SectionKind.Standard.TALKS, related.talksOn(work))
            .setLinks(links.of(work, reference, further));
    Entry.Work lines = titles(work);
    if (lines != null) {
      RichText nowhere = RichText.ofPlain("");
      builder.work(lines.with(links.of(work, nowhere, further)));
    }
    if (publications != null) {
      addDetails(work, publications, builder);
    }
    return build(work, builder);
  }

  private Pagination placed(Publication work, SectionSpec spec) {
    List<EntrySpec> placed = document.bibliography().of(work, spec.entries());
    return Pagination.of(placed.isEmpty() ? null : placed.get(0));
  }

  private EntryBuilder reference(Publication work, @Nullable String label) {
    return new EntryBuilder(
            localizer, OverrideResolver.NONE, shown, "publication", Located.of(work))
        .plainTitle(PublicationFacts.plainTitle(work))
        .address(PublicationFacts.address(work))
        .on(work.issued())
        .reference(formatted.references().get(work.id()), label);
  }

  private Entry build(Publication work, EntryBuilder builder) {
    return builder.build(anchors.reference(work));
  }

  private void addDetails(Publication work, Publications publications, EntryBuilder builder) {
    document
        .bibliography()
        .of(work, publications.awards())
        .forEach(text -> builder.fact("award", text));
    document
        .bibliography()
        .of(work, publications.notes())
        .forEach(text -> builder.fact("note", localizer.prose(text)));
    document.bibliography().of(work, publications.images()).stream()
        .limit(1)
        .forEach(image -> builder.picture(document.picture(image, localizer)));
  }
}
