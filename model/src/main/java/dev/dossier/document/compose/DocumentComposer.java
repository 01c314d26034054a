package dev.dossier.document.compose;

import dev.dossier.bibliography.AuthorMarks;
import dev.dossier.bibliography.Bibliography;
import dev.dossier.bibliography.CitationFormatter;
import dev.dossier.bibliography.style.CitationStyle;
import dev.dossier.document.Document;
import dev.dossier.document.Header;
import dev.dossier.document.PlainText;
import dev.dossier.document.Section;
import dev.dossier.document.entry.AnchorNames;
import dev.dossier.document.entry.EntryNames;
import dev.dossier.document.publication.PublicationList;
import dev.dossier.document.publication.PublicationLists;
import dev.dossier.document.publication.VenueAbbreviations;
import dev.dossier.document.publication.WorkTerms;
import dev.dossier.document.select.Relations;
import dev.dossier.document.select.Selection;
import dev.dossier.document.select.Tailoring;
import dev.dossier.document.words.Translation;
import dev.dossier.document.words.Writing;
import dev.dossier.language.Direction;
import dev.dossier.language.Labels;
import dev.dossier.language.Translations;
import dev.dossier.profile.OwnNames;
import dev.dossier.profile.Profile;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.profile.spec.SectionSpec;
import dev.dossier.profile.spec.Site;
import dev.dossier.profile.value.Markup;
import dev.dossier.profile.value.Prose;
import dev.dossier.profile.value.Text;
import dev.dossier.render.Renderer;
import dev.dossier.text.Citation;
import dev.dossier.text.Markdown;
import dev.dossier.text.RichText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes documents of a profile. Internal; see {@link dev.dossier.Dossier#documents()}. */
public final class DocumentComposer {
  /** More characters than that are shown of no page. */
  private static final int DESCRIPTION = 160;

  private final Profile profile;
  private final Bibliography bibliography;
  private final Path folder;
  private final Header.@Nullable Photo photo;
  private final DocumentCatalogue catalogue;
  private final LanguagesOfStrings languagesOfStrings;
  private final Relations relations;
  private final Map<Markup, Map<String, Markdown>> parsed = new EnumMap<>(Markup.class);
  private final Map<String, CitationFormatter> formatters = new HashMap<>();

  /**
   * Makes documents of a profile without errors.
   *
   * @param translations the labels of all languages
   * @param folder absolute path of the profile's folder
   * @param photo the person's picture; {@code null} if there is none
   * @param renderers the renderer of each format that the documents name
   */
  public DocumentComposer(
      Profile profile,
      Bibliography bibliography,
      Translations translations,
      Path folder,
      Header.@Nullable Photo photo,
      Function<String, Renderer> renderers) {
    this.profile = profile;
    this.bibliography = bibliography;
    this.folder = folder;
    this.photo = photo;
    this.catalogue = new DocumentCatalogue(profile, translations, renderers);
    this.languagesOfStrings = new LanguagesOfStrings(catalogue);
    this.relations = new Relations(profile, bibliography);
  }

  /**
   * Makes a document.
   *
   * @param today the day it is made for: what lies ahead of it is upcoming; {@code null} if it is
   *     for no day
   * @param untranslated is told of each text that is printed in another language than the
   *     document's, because the profile does not have it in that
   */
  public Document compose(
      DocumentSpec spec,
      CitationStyle style,
      @Nullable LocalDate today,
      Consumer<Text> untranslated) {
    String language = catalogue.language(spec);
    Labels labels = catalogue.labels(spec);
    CitationFormatter formatter = formatter(style, language, labels);
    List<SectionSpec> sections = DefaultDocuments.sections(spec, profile);
    PublicationLists lists = publications(spec, sections, formatter, labels);
    MoreOnPage more = new MoreOnPage(profile, bibliography, catalogue, spec, labels, today);
    Order order =
        new Order(spec, sections, style, today, language, labels, lists, more, untranslated);
    EntryNames names = catalogue.isLinkedInto(spec) ? lastingNames(order) : new EntryNames();
    Pass first =
        pass(order, Set.of(), names, new AnchorNames(names), CitationFormatter.Formatted.NOTHING);
    List<Citation> citations = first.notes.citations().stream().map(bibliography::resolve).toList();
    Set<String> cited = new LinkedHashSet<>();
    citations.stream()
        .flatMap(citation -> citation.items().stream())
        .map(Citation.Item::key)
        .forEach(cited::add);
    CitationFormatter.Formatted formatted =
        formatter.format(
            works(lists.works(), cited),
            lists.numbers(),
            citations,
            profile.publications() == null
                ? AuthorMarks.NONE
                : AuthorMarks.of(profile.publications(), bibliography, lists.works()));
    Pass second = pass(order, cited, names, first.composition.anchors(), formatted);
    return document(order, second);
  }

  /** One for all documents in a style and a language: they set the same works. */
  private CitationFormatter formatter(CitationStyle style, String language, Labels labels) {
    return formatters.computeIfAbsent(
        language + " " + style.name(),
        key ->
            new CitationFormatter(
                style, language, OwnNames.of(profile.person()), work -> printed(work, labels)));
  }

  private Publication printed(Publication work, Labels labels) {
    Publication translated = new WorkTerms(labels).translated(work);
    return new VenueAbbreviations(profile, bibliography, labels).printed(translated);
  }

  /** What both passes over a document have in common. */
  private record Order(
      DocumentSpec spec,
      List<SectionSpec> sections,
      CitationStyle style,
      @Nullable LocalDate today,
      String language,
      Labels labels,
      PublicationLists lists,
      MoreOnPage more,
      Consumer<Text> untranslated) {}

  private PublicationLists publications(
      DocumentSpec spec, List<SectionSpec> sections, CitationFormatter formatter, Labels labels) {
    Selection selection = Selection.of(spec);
    return PublicationLists.of(
        sections,
        section ->
            PublicationList.of(
                section,
                profile,
                bibliography,
                selection.and(section.tags()),
                labels,
                formatter::order));
  }

  /** Works as the style should know them: those listed, then those cited, in order of citation. */
  private List<Publication> works(List<Publication> listed, Set<String> cited) {
    Map<String, Publication> works = new LinkedHashMap<>();
    Stream.concat(listed.stream(), cited.stream().map(bibliography::find))
        .filter(Objects::nonNull)
        .forEach(work -> works.putIfAbsent(work.id(), work));
    return List.copyOf(works.values());
  }

  /**
   * What entries are known by, be they shown or not: of two that could have the same name, the one
   * that has it is to keep it when a list with a limit shows it no more.
   */
  private EntryNames lastingNames(Order order) {
    CitationFormatter.Formatted nothing = CitationFormatter.Formatted.NOTHING;
    EntryNames names = new EntryNames();
    Writing writing =
        writing(order, new Notes(nothing.citations(), order.labels, order.today), text -> {});
    Composition naming =
        composition(
            order, Selection.ALL, Set.of(), writing, names, new AnchorNames(names), nothing);
    order.sections.stream().map(SectionSpec::section).distinct().forEach(naming::name);
    names.settle();
    return names;
  }

  private Pass pass(
      Order order,
      Set<String> cited,
      EntryNames names,
      AnchorNames earlier,
      CitationFormatter.Formatted formatted) {
    Notes notes = new Notes(formatted.citations(), order.labels, order.today);
    Writing writing = writing(order, notes, order.untranslated);
    Composition composition =
        composition(order, Selection.of(order.spec), cited, writing, names, earlier, formatted);
    Pass pass = new Pass(order.spec, notes, writing, composition);
    pass.compose(order.sections, cited);
    return pass;
  }

  private Writing writing(Order order, Notes notes, Consumer<Text> untranslated) {
    return new Writing(
        new Translation(order.language, languagesOfStrings::of, untranslated),
        order.labels,
        DocumentLayouts.design(order.spec),
        notes,
        this::parse,
        order.today);
  }

  private Composition composition(
      Order order,
      Selection selection,
      Set<String> cited,
      Writing writing,
      EntryNames names,
      AnchorNames earlier,
      CitationFormatter.Formatted formatted) {
    return new Composition(
        profile,
        bibliography,
        relations,
        selection,
        Tailoring.of(order.spec, catalogue.documents()),
        order.spec.printsPrivate(),
        writing,
        order.lists,
        list -> new ReferenceLabels(list, order.style, cited, order.labels),
        order.more,
        names,
        earlier,
        formatted);
  }

  private Markdown parse(String markdown, Markup markup) {
    return parsed
        .computeIfAbsent(markup, any -> new HashMap<>())
        .computeIfAbsent(markdown, text -> Markdown.parse(text, markup));
  }

  /** What one pass has found, in the order of the document. */
  private final class Pass {
    final DocumentSpec spec;
    final Notes notes;
    final Writing writing;
    final Composition composition;
    final List<Section> sections = new ArrayList<>();
    @Nullable RichText introduction;

    Pass(DocumentSpec spec, Notes notes, Writing writing, Composition composition) {
      this.spec = spec;
      this.notes = notes;
      this.writing = writing;
      this.composition = composition;
    }

    void compose(List<SectionSpec> asked, Set<String> cited) {
      boolean summaryIsSection =
          spec.sections().stream().anyMatch(section -> section.section().equals("summary"));
      Prose before =
          spec.introduction() != null || summaryIsSection ? spec.introduction() : profile.summary();
      introduction = writing.prose(before);
      asked.stream().map(composition::section).filter(Objects::nonNull).forEach(sections::add);
      Section references = composition.cited(cited);
      if (references != null) {
        sections.add(references);
      }
    }
  }

  private Document document(Order order, Pass pass) {
    DocumentSpec spec = order.spec;
    Writing writing = pass.writing;
    Header header =
        new Headers(writing, spec.printsPrivate(), spec.email()).header(profile.person(), photo);
    RichText title = writing.text(spec.title());
    return new Document(
        spec.name(),
        spec.format(),
        catalogue.file(spec, order.today),
        order.language,
        Direction.of(order.language).word(),
        title != null ? title : RichText.ofPlain(header.name()),
        title != null ? header.name() : null,
        catalogue.windowTitle(spec),
        description(header, pass.introduction, order.labels),
        header,
        writing.dates().on(spec.date()),
        pass.introduction,
        pass.sections,
        pass.notes.footnotes(),
        catalogue.alternates(spec, order.today),
        order.labels.all(),
        DocumentLayouts.of(spec, folder),
        Objects.requireNonNullElse(spec.site(), Site.NONE));
  }

  /** What search engines show of it. */
  private static String description(Header header, @Nullable RichText introduction, Labels labels) {
    if (introduction != null && !introduction.plain().isEmpty()) {
      return PlainText.shortened(introduction.plain(), DESCRIPTION);
    }
    return header.headline() == null
        ? header.name()
        : header.name() + labels.get("list-separator") + header.headline().plain();
  }
}
