package dev.dossier.document.compose;

import dev.dossier.bibliography.Bibliography;
import dev.dossier.bibliography.CitationFormatter;
import dev.dossier.bibliography.style.CitationStyles;
import dev.dossier.document.Article;
import dev.dossier.document.Document;
import dev.dossier.document.Header;
import dev.dossier.document.PersonCard;
import dev.dossier.document.Picture;
import dev.dossier.document.Section;
import dev.dossier.document.entry.AnchorNames;
import dev.dossier.document.entry.EntryNames;
import dev.dossier.document.publication.PublicationLists;
import dev.dossier.document.select.EntryParts;
import dev.dossier.document.select.OverrideResolver;
import dev.dossier.document.select.Relations;
import dev.dossier.document.select.Selection;
import dev.dossier.document.words.Localizer;
import dev.dossier.document.words.Translation;
import dev.dossier.language.Direction;
import dev.dossier.language.Labels;
import dev.dossier.language.Translations;
import dev.dossier.profile.Profile;
import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.profile.spec.SectionKind;
import dev.dossier.profile.spec.SectionSpec;
import dev.dossier.profile.spec.WebSite;
import dev.dossier.profile.value.FilePath;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Composes documents from a profile. Internal; see {@link dev.dossier.Dossier#documents()}. */
public final class DocumentComposer {
  private final Profile profile;
  private final Bibliography bibliography;
  private final Path folder;
  private final @Nullable Picture photo;
  private final Map<FilePath, Picture> pictures;
  private final DocumentCatalogue catalogue;
  private final LanguagesOfStrings languagesOfStrings;
  private final Relations relations;
  private final Map<Markup, Map<String, Markdown>> parsed = new EnumMap<>(Markup.class);
  private final DocumentReferences references;

  /**
   * Creates a composer for a profile without errors.
   *
   * @param translations the labels of all languages
   * @param folder the absolute path of the profile's folder
   * @param photo the photo; {@code null} if there is none
   * @param pictures the pictures of entries by their files
   * @param renderers the renderer of each format that the documents name
   */
  public DocumentComposer(
      Profile profile,
      Bibliography bibliography,
      Translations translations,
      Path folder,
      @Nullable Picture photo,
      Map<FilePath, Picture> pictures,
      Function<String, Renderer> renderers) {
    this.profile = profile;
    this.bibliography = bibliography;
    this.folder = folder;
    this.photo = photo;
    this.pictures = Map.copyOf(pictures);
    this.catalogue = new DocumentCatalogue(profile, translations, renderers);
    this.languagesOfStrings = new LanguagesOfStrings(catalogue);
    this.relations = new Relations(profile, bibliography);
    this.references = new DocumentReferences(profile, bibliography);
  }

  /**
   * Composes a document.
   *
   * @param styles the citation styles
   * @param today the day for which it is made: later entries are upcoming; {@code null} if there is
   *     none
   * @param untranslated receives each text that the profile does not have in the document's
   *     language
   */
  public Document compose(
      DocumentSpec spec,
      CitationStyles styles,
      @Nullable LocalDate today,
      Consumer<Text> untranslated) {
    DocumentContext context = context(spec, styles, today, untranslated);
    EntryNames names = catalogue.isPage(spec) ? lastingNames(context) : new EntryNames();
    Set<SectionKind> asked =
        context.sections().stream().map(SectionSpec::kind).collect(Collectors.toSet());
    Pass first =
        pass(
            context,
            asked,
            Set.of(),
            names,
            new AnchorNames(names),
            CitationFormatter.Formatted.NOTHING);
    List<Citation> citations = first.notes.citations().stream().map(bibliography::resolve).toList();
    Set<String> cited = new LinkedHashSet<>();
    citations.stream()
        .flatMap(citation -> citation.items().stream())
        .map(Citation.Item::key)
        .forEach(cited::add);
    CitationFormatter.Formatted formatted = references.formatted(context, citations, cited);
    Set<SectionKind> shown = first.sections.stream().map(Section::kind).collect(Collectors.toSet());
    Pass second = pass(context, shown, cited, names, first.composition.anchors(), formatted);
    return document(context, second);
  }

  /**
   * Returns the card of the person for an index of several people.
   *
   * @param made the documents that are written
   * @param today the day for which they are made; {@code null} if there is none
   * @param photos makes the small version of a photo
   * @return {@code null} if none of the documents is public
   */
  public @Nullable PersonCard card(
      List<DocumentSpec> made,
      @Nullable LocalDate today,
      Function<Picture, PersonCard.Photo> photos) {
    Function<DocumentSpec, Header> headers =
        spec -> {
          Labels labels = catalogue.labels(spec);
          Notes notes = new Notes(List.of(), labels, today);
          Localizer localizer =
              localizer(spec, catalogue.language(spec), labels, notes, today, any -> {});
          return new Headers(localizer, spec).header(profile.person(), photo);
        };
    return new PersonCards(catalogue, headers, photos).card(made, today);
  }

  private DocumentContext context(
      DocumentSpec spec,
      CitationStyles styles,
      @Nullable LocalDate today,
      Consumer<Text> untranslated) {
    String language = catalogue.language(spec);
    Labels labels = catalogue.labels(spec);
    List<SectionSpec> sections = catalogue.sections(spec);
    PublicationLists lists = references.lists(spec, styles, sections, language, labels);
    return new DocumentContext(
        profile,
        bibliography,
        relations,
        spec,
        catalogue.isPage(spec),
        OverrideResolver.of(spec, catalogue.documents()),
        sections,
        styles,
        today,
        language,
        labels,
        lists,
        catalogue.isPage(spec) ? references.titles(spec, lists, language, labels) : Map.of(),
        new MoreOnPage(profile, bibliography, catalogue, spec, labels, today),
        catalogue.isPage(spec) ? pictures : Map.of(),
        text -> {
          if (!Articles.isInLanguageOfPost(text, profile)) {
            untranslated.accept(text);
          }
        });
  }

  /**
   * Names all entries, shown or not, so that an entry keeps its name when a list with a limit no
   * longer shows another of that name.
   */
  private EntryNames lastingNames(DocumentContext context) {
    CitationFormatter.Formatted nothing = CitationFormatter.Formatted.NOTHING;
    EntryNames names = new EntryNames();
    Localizer localizer =
        localizer(
            context, new Notes(nothing.citations(), context.labels(), context.today()), text -> {});
    Composition naming =
        new Composition(
            DocumentContext.Pass.alone(context, localizer, names, Set.of(), nothing),
            Selection.ALL);
    context.sections().stream().map(SectionSpec::kind).distinct().forEach(naming::name);
    names.settle();
    return names;
  }

  private Pass pass(
      DocumentContext context,
      Set<SectionKind> kinds,
      Set<String> cited,
      EntryNames names,
      AnchorNames earlier,
      CitationFormatter.Formatted formatted) {
    Notes notes = new Notes(formatted.citations(), context.labels(), context.today());
    Localizer localizer = localizer(context, notes, context.untranslated());
    Composition composition =
        new Composition(
            new DocumentContext.Pass(
                context,
                EntryParts.of(context.spec(), catalogue.isPage(context.spec()), kinds),
                localizer,
                names,
                earlier,
                cited,
                formatted),
            Selection.of(context.spec()));
    RichText introduction = localizer.prose(introduction(context.spec()));
    List<Section> sections = new ArrayList<>();
    IntStream.range(0, context.sections().size())
        .mapToObj(composition::section)
        .filter(Objects::nonNull)
        .forEach(sections::add);
    Section references = composition.cited();
    if (references != null) {
      sections.add(references);
    }
    return new Pass(notes, localizer, composition, introduction, sections);
  }

  /** Returns the introduction of the document; otherwise the summary, unless a section shows it. */
  private @Nullable Prose introduction(DocumentSpec spec) {
    boolean summaryIsSection =
        spec.sections().stream()
            .anyMatch(section -> section.kind() == SectionKind.Standard.SUMMARY);
    boolean hidden = summaryIsSection || Boolean.FALSE.equals(spec.summary());
    return spec.introduction() != null || hidden ? spec.introduction() : profile.summary();
  }

  private Localizer localizer(DocumentContext context, Notes notes, Consumer<Text> untranslated) {
    return localizer(
        context.spec(), context.language(), context.labels(), notes, context.today(), untranslated);
  }

  private Localizer localizer(
      DocumentSpec spec,
      String language,
      Labels labels,
      Notes notes,
      @Nullable LocalDate today,
      Consumer<Text> untranslated) {
    return new Localizer(
        new Translation(language, languagesOfStrings::of, untranslated),
        labels,
        DocumentLayouts.design(spec),
        spec.datePrecision(),
        notes,
        this::parse,
        today);
  }

  private Markdown parse(String markdown, Markup markup) {
    return parsed
        .computeIfAbsent(markup, any -> new HashMap<>())
        .computeIfAbsent(markdown, text -> Markdown.parse(text, markup));
  }

  /** The result of one pass, in the order of the document. */
  private record Pass(
      Notes notes,
      Localizer localizer,
      Composition composition,
      @Nullable RichText introduction,
      List<Section> sections) {}

  /** Returns the posts of a page with a section of posts. */
  private List<Article> articles(DocumentContext context, Pass pass) {
    boolean isAsked =
        context.sections().stream().anyMatch(it -> it.kind() == SectionKind.Standard.POSTS);
    if (!isAsked || !catalogue.isPage(context.spec())) {
      return List.of();
    }
    return new Articles(context.alone(references), references, this::localizer)
        .of(post -> pass.composition.post(post, pass.sections));
  }

  private Document document(DocumentContext context, Pass pass) {
    DocumentSpec spec = context.spec();
    Localizer localizer = pass.localizer;
    Header header = new Headers(localizer, spec).header(profile.person(), photo);
    RichText title = localizer.text(spec.title());
    return new Document(
        spec.name(),
        spec.format(),
        catalogue.file(spec, context.today()),
        context.language(),
        Direction.of(context.language()).word(),
        title != null ? title : RichText.ofPlain(header.name()),
        title != null ? header.name() : null,
        catalogue.windowTitle(spec),
        Headers.description(header, pass.introduction, context.labels()),
        header,
        localizer.exactDates().on(spec.date()),
        pass.introduction,
        pass.sections,
        pass.notes.footnotes(),
        articles(context, pass),
        catalogue.alternates(spec, context.today()),
        context.labels().all(),
        DocumentLayouts.of(spec, folder),
        Objects.requireNonNullElse(spec.site(), WebSite.NONE));
  }
}
