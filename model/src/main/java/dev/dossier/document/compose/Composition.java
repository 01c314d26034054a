package dev.dossier.document.compose;

import dev.dossier.bibliography.Bibliography;
import dev.dossier.bibliography.CitationFormatter;
import dev.dossier.document.Entry;
import dev.dossier.document.Section;
import dev.dossier.document.entry.AnchorNames;
import dev.dossier.document.entry.CustomEntries;
import dev.dossier.document.entry.EntryBuilder;
import dev.dossier.document.entry.EntryContext;
import dev.dossier.document.entry.EntryNames;
import dev.dossier.document.entry.RelatedItems;
import dev.dossier.document.entry.SectionKind;
import dev.dossier.document.entry.Vocabulary;
import dev.dossier.document.publication.PublicationList;
import dev.dossier.document.publication.PublicationLists;
import dev.dossier.document.select.EntryChoice;
import dev.dossier.document.select.Groups;
import dev.dossier.document.select.Kinds;
import dev.dossier.document.select.Relations;
import dev.dossier.document.select.Selection;
import dev.dossier.document.select.Tailoring;
import dev.dossier.document.words.Writing;
import dev.dossier.profile.CustomSection;
import dev.dossier.profile.Profile;
import dev.dossier.profile.entry.ProfileEntry;
import dev.dossier.profile.entry.Project;
import dev.dossier.profile.spec.GroupBy;
import dev.dossier.profile.spec.SectionSpec;
import dev.dossier.text.Anchors;
import dev.dossier.text.RichText;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the sections of a document.
 *
 * <p>A document is composed twice: citations can be set only when all of them are known, and an
 * entry can be linked to only when it is known which entries there are. The first pass finds both,
 * the second has them.
 */
final class Composition implements EntryContext {
  private final Profile profile;
  private final Bibliography bibliography;
  private final Selection documentSelection;
  private final Tailoring tailoring;
  private final boolean printsPrivate;
  private final Writing writing;
  private final RelatedItems related;
  private final AnchorNames anchors;
  private final ReferenceSections references;
  private final MoreOnPage more;
  private Selection selection;

  /** Whether headings say the kind of the entries below them, so that these need not. */
  private boolean kindIsHeading;

  /**
   * Starts a pass.
   *
   * @param lists the person's publications that are listed
   * @param referenceLabels gives what stands before the references of a list
   * @param more gives what stands below a section
   * @param names what the entries are known by
   * @param earlier names of the elements, found by the pass before
   * @param formatted references and citations; empty on the first pass
   */
  Composition(
      Profile profile,
      Bibliography bibliography,
      Relations relations,
      Selection selection,
      Tailoring tailoring,
      boolean printsPrivate,
      Writing writing,
      PublicationLists lists,
      Function<PublicationList, ReferenceLabels> referenceLabels,
      MoreOnPage more,
      EntryNames names,
      AnchorNames earlier,
      CitationFormatter.Formatted formatted) {
    this.profile = profile;
    this.bibliography = bibliography;
    this.documentSelection = selection;
    this.selection = selection;
    this.tailoring = tailoring;
    this.printsPrivate = printsPrivate;
    this.writing = writing;
    this.anchors = new AnchorNames(names);
    this.more = more;
    this.related = new RelatedItems(relations, bibliography, writing, selection, earlier);
    this.references =
        new ReferenceSections(
            profile,
            bibliography,
            writing,
            related,
            anchors,
            lists,
            referenceLabels,
            more,
            formatted);
  }

  @Override
  public Writing writing() {
    return writing;
  }

  @Override
  public RelatedItems related() {
    return related;
  }

  AnchorNames anchors() {
    return anchors;
  }

  @Override
  public boolean printsPrivate() {
    return printsPrivate;
  }

  @Override
  public boolean allows(Project part) {
    return selection.showsPart(part.tags());
  }

  @Override
  public <T extends ProfileEntry> Entry entry(T item, String kind, SectionKind.Mapping<T> mapping) {
    EntryBuilder builder = new EntryBuilder(writing, tailoring.in(selection), kind, item);
    mapping.map(item, builder, this);
    if (kindIsHeading && Kinds.has(item)) {
      builder.role((RichText) null);
    }
    return builder.build(
        anchors.name(EntryNames.Claim.of(item, item.id(), builder), builder.kind()));
  }

  @Override
  public Entry part(
      Object item, String kind, @Nullable String name, Consumer<EntryBuilder> mapping) {
    EntryBuilder builder = new EntryBuilder(writing, tailoring.in(selection), kind, item);
    mapping.accept(builder);
    EntryNames.Claim claim =
        name == null
            ? EntryNames.Claim.of(item, null, builder)
            : EntryNames.Claim.called(item, Anchors.slug(name), builder);
    return builder.build(anchors.name(claim, kind));
  }

  /** Sets all entries that sections with this key could show, for what they are known by. */
  void name(String key) {
    SectionKind<?> kind = Vocabulary.section(key);
    if (kind != null) {
      name(kind);
    }
    profile.sections().stream()
        .filter(section -> section.id().equals(key))
        .flatMap(section -> section.entries().stream())
        .forEach(item -> entry(item, "entry", CustomEntries.MAPPING));
  }

  private <T extends ProfileEntry> void name(SectionKind<T> kind) {
    kind.items().apply(profile).forEach(item -> entry(item, kind.entryKind(), kind.mapping()));
  }

  /** Sets a section; {@code null} if it would be empty. */
  @Nullable Section section(SectionSpec spec) {
    selection = documentSelection.and(spec.tags());
    kindIsHeading = spec.groupBy() == GroupBy.TYPE;
    String key = spec.section();
    RichText title = SectionTitle.of(spec, profile, writing::required, writing.labels());
    if (key.equals("publications")) {
      return references.own(spec, title);
    }
    SectionKind<?> kind = Vocabulary.section(key);
    if (kind != null) {
      return section(spec, kind, title);
    }
    if (key.equals(Statistics.KEY)) {
      return statistics(spec, title);
    }
    if (key.equals("summary")) {
      RichText text = writing.prose(profile.summary());
      return text == null ? null : text(key, title, text);
    }
    return SectionTitle.custom(spec, profile)
        .map(section -> custom(spec, section, title))
        .orElse(null);
  }

  private @Nullable Section statistics(SectionSpec spec, RichText title) {
    List<Statistics.Line> lines =
        new Statistics(profile, bibliography, writing.labels()).lines(spec, selection);
    if (lines.isEmpty()) {
      return null;
    }
    String id = anchors.section(title.plain());
    List<Entry> entries =
        lines.stream()
            .map(
                line ->
                    part(
                        line,
                        "statistic",
                        null,
                        entry ->
                            entry
                                .plainTitle(writing.labels().get("section." + line.section()))
                                .summary(RichText.ofPlain(line.text()))))
            .toList();
    return new Section(
        id,
        Statistics.KEY,
        Section.Form.FACTS,
        title,
        null,
        List.of(new Section.Group(null, entries)));
  }

  private Section text(String kind, RichText title, RichText text) {
    return new Section(
        anchors.section(title.plain()), kind, Section.Form.TEXT, title, text, List.of());
  }

  private <T extends ProfileEntry> @Nullable Section section(
      SectionSpec spec, SectionKind<T> kind, RichText title) {
    List<T> items = EntryChoice.of(spec, selection, kind.items().apply(profile));
    if (items.isEmpty()) {
      return null;
    }
    String id = anchors.section(title.plain());
    List<Entry> entries =
        items.stream().map(item -> entry(item, kind.entryKind(), kind.mapping())).toList();
    return new Section(
        id,
        kind.name(),
        kind.form(),
        title,
        null,
        Groups.of(spec, entries, writing.labels()),
        more.of(spec));
  }

  private @Nullable Section custom(SectionSpec spec, CustomSection section, RichText title) {
    RichText text = writing.prose(section.text());
    if (section.entries().isEmpty()) {
      return text == null ? null : text("custom", title, text);
    }
    String id = anchors.section(title.plain());
    List<Entry> entries =
        EntryChoice.of(spec, selection, section.entries()).stream()
            .map(item -> entry(item, "entry", CustomEntries.MAPPING))
            .toList();
    return entries.isEmpty() && text == null
        ? null
        : new Section(
            id,
            "custom",
            Section.Form.ENTRIES,
            title,
            text,
            entries.isEmpty() ? List.of() : Groups.of(spec, entries, writing.labels()),
            more.of(spec));
  }

  /** Sets the works that the text cites and the sections do not show; {@code null} if none. */
  @Nullable Section cited(Set<String> keys) {
    return references.cited(keys);
  }
}
