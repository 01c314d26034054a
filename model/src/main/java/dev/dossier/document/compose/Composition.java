package dev.dossier.document.compose;

import dev.dossier.document.Entry;
import dev.dossier.document.Pagination;
import dev.dossier.document.Picture;
import dev.dossier.document.Section;
import dev.dossier.document.entry.AnchorNames;
import dev.dossier.document.entry.CustomEntries;
import dev.dossier.document.entry.EntryBuilder;
import dev.dossier.document.entry.EntryContext;
import dev.dossier.document.entry.EntryNames;
import dev.dossier.document.entry.EntrySection;
import dev.dossier.document.entry.RelatedItems;
import dev.dossier.document.entry.Vocabulary;
import dev.dossier.document.select.EntryChoice;
import dev.dossier.document.select.EntryParts;
import dev.dossier.document.select.Groups;
import dev.dossier.document.select.KindGroups;
import dev.dossier.document.select.Located;
import dev.dossier.document.select.OverrideResolver;
import dev.dossier.document.select.Selection;
import dev.dossier.document.words.Localizer;
import dev.dossier.profile.CustomSection;
import dev.dossier.profile.entry.Post;
import dev.dossier.profile.entry.Project;
import dev.dossier.profile.part.Image;
import dev.dossier.profile.part.ProfileEntry;
import dev.dossier.profile.spec.EntrySpec;
import dev.dossier.profile.spec.GroupBy;
import dev.dossier.profile.spec.SectionKind;
import dev.dossier.profile.spec.SectionSpec;
import dev.dossier.text.Anchors;
import dev.dossier.text.RichText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the sections of a document. A document is composed twice, because citations can be
 * formatted only when all of them are known, and entries can be linked only when all anchors are
 * known: the first pass finds both, the second uses them.
 */
final class Composition implements EntryContext {
  private final DocumentContext document;
  private final Selection documentSelection;
  private final Localizer localizer;
  private final RelatedItems related;
  private final AnchorNames anchors;
  private final ReferenceSections references;
  private final EntryParts shown;
  private Selection selection;
  private Map<String, EntrySpec> placed = Map.of();
  private OverrideResolver overrides;

  /** Whether headings give the kind of the entries below them, so that entries omit it. */
  private boolean kindIsHeading;

  private boolean yearIsHeading;

  /**
   * Starts a pass.
   *
   * @param selection the entries that the document shows
   */
  Composition(DocumentContext.Pass pass, Selection selection) {
    this.document = pass.document();
    this.shown = pass.shown();
    this.documentSelection = selection;
    this.selection = selection;
    this.overrides = document.overrides().in(selection);
    this.localizer = pass.localizer();
    this.anchors = new AnchorNames(pass.names());
    this.related =
        new RelatedItems(
            document.relations(),
            document.bibliography(),
            localizer,
            selection,
            shown,
            pass.earlier());
    this.references = new ReferenceSections(pass, related, anchors);
  }

  @Override
  public Localizer localizer() {
    return localizer;
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
    return document.spec().printsPrivate();
  }

  @Override
  public @Nullable Picture picture(@Nullable Image image) {
    return document.picture(image, localizer);
  }

  @Override
  public boolean allows(Project part) {
    return selection.showsPart(part.tags());
  }

  @Override
  public <T extends ProfileEntry> Entry entry(
      Located<T> located, String kind, EntrySection.Mapping<T> mapping) {
    T item = located.value();
    EntryBuilder builder = new EntryBuilder(localizer, overrides, shown, kind, located);
    mapping.map(item, builder, this);
    if (item.id() != null) {
      builder.placed(Pagination.of(placed.get(item.id())));
    }
    if (kindIsHeading && KindGroups.has(item)) {
      builder.role((RichText) null);
    }
    if (yearIsHeading) {
      builder.belowItsYear();
    }
    return builder.build(anchors.name(EntryNames.Claim.of(item.id(), builder), builder.kind()));
  }

  @Override
  public Entry part(
      Located<?> item, String kind, @Nullable String name, Consumer<EntryBuilder> mapping) {
    EntryBuilder builder = new EntryBuilder(localizer, overrides, shown, kind, item);
    mapping.accept(builder);
    EntryNames.Claim claim =
        name == null
            ? EntryNames.Claim.of(null, builder)
            : EntryNames.Claim.called(Anchors.slug(name), builder);
    return builder.build(anchors.name(claim, kind));
  }

  /** Creates all entries that sections of a kind could show, so that they are named. */
  void name(SectionKind kind) {
    EntrySection<?> section = Vocabulary.of(kind);
    if (section != null) {
      name(section);
    }
  }

  private <T extends ProfileEntry> void name(EntrySection<T> section) {
    section
        .located(document.profile())
        .forEach(item -> entry(item, section.entryKind(), section.mapping()));
  }

  /** Creates the section with this 0-based index; {@code null} if it would be empty. */
  @Nullable Section section(int index) {
    SectionSpec spec = document.sections().get(index);
    selection = documentSelection.and(spec.tags());
    overrides = document.overrides().in(selection);
    placed = spec.entries();
    kindIsHeading = spec.groupBy() == GroupBy.TYPE;
    RichText title =
        SectionTitle.of(spec, document.profile(), localizer::required, document.labels());
    EntrySection<?> entries = Vocabulary.of(spec.kind());
    if (entries != null) {
      return section(spec, entries, title);
    } else if (spec.kind() == SectionKind.Standard.PUBLICATIONS) {
      return references.own(spec, document.lists().of(index), title);
    } else if (spec.kind() == SectionKind.Standard.STATISTICS) {
      return statistics(spec, title);
    }
    boolean hidden = Boolean.FALSE.equals(document.spec().summary());
    RichText text = hidden ? null : localizer.prose(document.profile().summary());
    return text == null ? null : text(spec, title, text);
  }

  /** The entry of a post: that of its section, or one of its own if no section lists it. */
  Entry post(Located<Post> post, List<Section> sections) {
    return sections.stream()
        .filter(section -> section.kind() == SectionKind.Standard.POSTS)
        .flatMap(section -> section.entries().stream())
        .filter(entry -> entry.path().equals(post.path()))
        .findFirst()
        .orElseGet(() -> entry(post, Vocabulary.posts().entryKind(), Vocabulary.posts().mapping()));
  }

  private @Nullable Section statistics(SectionSpec spec, RichText title) {
    List<Located<Statistics.Line>> lines =
        Located.all(
            spec.kind().word(),
            new Statistics(document.profile(), document.bibliography(), document.labels())
                .lines(spec, selection));
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
                                .plainTitle(
                                    document.labels().get("section." + line.value().section()))
                                .summary(RichText.ofPlain(line.value().text()))))
            .toList();
    return new Section(
        id,
        SectionKind.Standard.STATISTICS,
        Section.Form.FACTS,
        title,
        null,
        List.of(new Section.Group(null, entries)),
        Pagination.of(spec),
        null);
  }

  private Section text(SectionSpec spec, RichText title, RichText text) {
    return new Section(
        anchors.section(title.plain()),
        spec.kind(),
        Section.Form.TEXT,
        title,
        text,
        List.of(),
        Pagination.of(spec),
        null);
  }

  private <T extends ProfileEntry> @Nullable Section section(
      SectionSpec spec, EntrySection<T> section, RichText title) {
    Optional<CustomSection> custom = CustomEntries.section(section.kind(), document.profile());
    RichText text = custom.map(own -> localizer.prose(own.text())).orElse(null);
    List<Located<T>> all = section.located(document.profile());
    List<Located<T>> items = EntryChoice.of(spec, selection, all);
    if (items.isEmpty() && text == null) {
      return null;
    }
    if (all.isEmpty() && text != null) {
      return text(spec, title, text);
    }
    String id = anchors.section(title.plain());
    yearIsHeading = document.isPage() && Groups.areTalksByYear(spec, items.size());
    List<Entry> entries =
        items.stream().map(item -> entry(item, section.entryKind(), section.mapping())).toList();
    yearIsHeading = false;
    return new Section(
        id,
        section.kind(),
        section.form(),
        title,
        text,
        groups(spec, entries),
        Pagination.of(spec),
        document.more().of(spec));
  }

  private List<Section.Group> groups(SectionSpec spec, List<Entry> entries) {
    if (entries.isEmpty()) {
      return List.of();
    }
    return document.isPage()
        ? Groups.onPage(spec, entries, document.labels())
        : Groups.of(spec, entries, document.labels());
  }

  /** Lists the works that the text cites and no section shows; {@code null} if there are none. */
  @Nullable Section cited() {
    return references.cited();
  }
}
