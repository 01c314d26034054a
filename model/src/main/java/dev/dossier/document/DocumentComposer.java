package dev.dossier.document;

import dev.dossier.bibliography.AuthorMarks;
import dev.dossier.bibliography.Bibliography;
import dev.dossier.bibliography.CitationFormatter;
import dev.dossier.bibliography.CitationStyle;
import dev.dossier.language.Labels;
import dev.dossier.profile.Design;
import dev.dossier.profile.Design.DateFormat;
import dev.dossier.profile.DocumentSpec;
import dev.dossier.profile.LanguageTag;
import dev.dossier.profile.Numbering;
import dev.dossier.profile.OwnNames;
import dev.dossier.profile.PageSize;
import dev.dossier.profile.Profile;
import dev.dossier.profile.Prose;
import dev.dossier.profile.Publication;
import dev.dossier.profile.SectionSpec;
import dev.dossier.profile.Site;
import dev.dossier.text.Citation;
import dev.dossier.text.Markdown;
import dev.dossier.text.RichText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes documents of a profile. Internal; see {@link dev.dossier.Dossier#documents()}. */
public final class DocumentComposer {
  // Scripts written from right to left, by the languages written in them (CLDR, likely subtags).
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "he", "iw", "fa", "ur", "ps", "sd", "ug", "yi", "ji", "dv", "ckb");

  private final Profile profile;
  private final Bibliography bibliography;
  private final Path folder;
  private final Header.@Nullable Photo photo;
  private final Function<String, Renderer> renderers;
  private final Relations relations;
  private final Map<String, Markdown> parsed = new HashMap<>();
  private final Map<Styled, CitationFormatter> formatters = new HashMap<>();

  /**
   * Makes documents of a profile without errors.
   *
   * @param folder absolute path of the profile's folder
   * @param photo the person's picture; {@code null} if there is none
   * @param renderers the renderer of each format that the documents name
   */
  public DocumentComposer(
      Profile profile,
      Bibliography bibliography,
      Path folder,
      Header.@Nullable Photo photo,
      Function<String, Renderer> renderers) {
    this.profile = profile;
    this.bibliography = bibliography;
    this.folder = folder;
    this.photo = photo;
    this.renderers = renderers;
    this.relations = new Relations(profile, bibliography);
  }

  /** The file of a document in the output folder. */
  public String file(DocumentSpec spec) {
    return spec.file() != null
        ? spec.file()
        : spec.name() + "." + renderers.apply(spec.format()).extension();
  }

  /**
   * Makes a document.
   *
   * @param today the day it is made for: what lies ahead of it is upcoming; {@code null} if it is
   *     for no day
   */
  public Document compose(DocumentSpec spec, CitationStyle style, @Nullable LocalDate today) {
    String language = language(spec);
    Labels labels = Labels.of(language);
    Selection selection = Selection.of(spec);
    CitationFormatter formatter = formatter(style, language);
    PublicationList list = publications(spec, formatter, labels, selection);
    ReferenceLabels unknown = new ReferenceLabels(null, style, list, Set.of(), labels);
    Pass first =
        pass(
            spec,
            today,
            language,
            labels,
            list,
            unknown,
            new AnchorNames(),
            CitationFormatter.Formatted.NOTHING);
    first.compose(Set.of());
    List<Citation> citations = first.notes.citations().stream().map(bibliography::resolve).toList();
    Set<String> cited = new LinkedHashSet<>();
    citations.stream()
        .flatMap(citation -> citation.items().stream())
        .map(Citation.Item::key)
        .forEach(cited::add);
    CitationFormatter.Formatted formatted =
        formatter.format(
            works(list.works(), cited),
            list.numbers(),
            citations,
            profile.publications() == null
                ? AuthorMarks.NONE
                : AuthorMarks.of(profile.publications(), bibliography, list.works()));

    Numbering numbering = publicationsOf(spec).map(SectionSpec::numbering).orElse(null);
    ReferenceLabels numbered = new ReferenceLabels(numbering, style, list, cited, labels);
    Pass second =
        pass(spec, today, language, labels, list, numbered, first.composition.anchors(), formatted);
    second.compose(cited);
    return document(spec, language, labels, second);
  }

  /** One for all documents in a style and a language: they set the same works. */
  private CitationFormatter formatter(CitationStyle style, String language) {
    return formatters.computeIfAbsent(
        new Styled(style, language),
        key -> new CitationFormatter(style, language, OwnNames.of(profile.person())));
  }

  private record Styled(CitationStyle style, String language) {}

  private Optional<SectionSpec> publicationsOf(DocumentSpec spec) {
    return DefaultDocuments.sections(spec, profile).stream()
        .filter(section -> section.section().equals("publications"))
        .findFirst();
  }

  private PublicationList publications(
      DocumentSpec spec, CitationFormatter formatter, Labels labels, Selection selection) {
    return publicationsOf(spec)
        .map(
            section ->
                PublicationList.of(
                    section,
                    profile,
                    bibliography,
                    selection.and(section.tags()),
                    labels,
                    formatter::order))
        .orElse(PublicationList.NONE);
  }

  /** Works as the style should know them: those listed, then those cited, in order of citation. */
  private List<Publication> works(List<Publication> listed, Set<String> cited) {
    Map<String, Publication> works = new LinkedHashMap<>();
    Stream.concat(listed.stream(), cited.stream().map(bibliography::find))
        .filter(Objects::nonNull)
        .forEach(work -> works.putIfAbsent(work.id(), work));
    return List.copyOf(works.values());
  }

  private Pass pass(
      DocumentSpec spec,
      @Nullable LocalDate today,
      String language,
      Labels labels,
      PublicationList list,
      ReferenceLabels referenceLabels,
      AnchorNames earlier,
      CitationFormatter.Formatted formatted) {
    Notes notes = new Notes(formatted.citations());
    Writing writing =
        new Writing(
            language, profileLanguage(), labels, dateFormat(spec), notes, this::parse, today);
    Composition composition =
        new Composition(
            profile,
            bibliography,
            relations,
            Selection.of(spec),
            spec.printsPrivate(),
            writing,
            list,
            referenceLabels,
            earlier,
            formatted);
    return new Pass(spec, notes, writing, composition);
  }

  private Markdown parse(String markdown) {
    return parsed.computeIfAbsent(markdown, Markdown::parse);
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

    void compose(Set<String> cited) {
      boolean summaryIsSection =
          spec.sections().stream().anyMatch(section -> section.section().equals("summary"));
      Prose before =
          spec.introduction() != null || summaryIsSection ? spec.introduction() : profile.summary();
      introduction = writing.prose(before);
      DefaultDocuments.sections(spec, profile).stream()
          .map(composition::section)
          .filter(Objects::nonNull)
          .forEach(sections::add);
      Section references = composition.cited(cited);
      if (references != null) {
        sections.add(references);
      }
    }
  }

  private Document document(DocumentSpec spec, String language, Labels labels, Pass pass) {
    Writing writing = pass.writing;
    Header header = new Headers(writing, spec.printsPrivate()).header(profile.person(), photo);
    String title = writing.text(spec.title());
    return new Document(
        spec.name(),
        spec.format(),
        file(spec),
        language,
        direction(language),
        title != null ? title : header.name(),
        title != null ? header.name() : null,
        windowTitle(spec, writing, labels),
        description(header, pass.introduction),
        header,
        writing.dates().on(spec.date()),
        pass.introduction,
        pass.sections,
        pass.notes.footnotes(),
        alternates(spec),
        labels.all(),
        new Document.Layout(
            isFolder(spec.theme()) ? null : spec.theme(),
            isFolder(spec.theme()) ? folder.resolve(spec.theme()) : null,
            design(spec),
            Objects.requireNonNullElse(spec.page(), PageSize.A4).name().toLowerCase(Locale.ROOT),
            spec.maxPages(),
            spec.templates() == null ? null : folder.resolve(spec.templates().value()),
            spec.fonts() == null ? null : folder.resolve(spec.fonts().value()),
            spec.pictures()),
        Objects.requireNonNullElse(spec.site(), Site.NONE));
  }

  /** The label of a document, and whose it is where that does not say it. */
  private String windowTitle(DocumentSpec spec, Writing writing, Labels labels) {
    String name = profile.person().name().display();
    String label = label(spec, writing, labels);
    if (label.contains(name)) {
      return label;
    }
    return spec.title() == null ? name + ": " + label : label + " · " + name;
  }

  /** What a document is called; with its name in the profile where another is called the same. */
  private String label(DocumentSpec spec, Writing writing, Labels labels) {
    String label = plainLabel(spec, writing, labels);
    boolean shared =
        DefaultDocuments.of(profile).stream()
            .filter(other -> !other.name().equals(spec.name()))
            .anyMatch(other -> plainLabel(other, writing, labels).equals(label));
    return shared ? label + ": " + spec.name() : label;
  }

  private String plainLabel(DocumentSpec spec, Writing writing, Labels labels) {
    String title = writing.text(spec.title());
    if (title != null) {
      return title;
    }
    return spec.format().equals("html")
        ? profile.person().name().display()
        : labels.get("curriculum-vitae");
  }

  private static String description(Header header, @Nullable RichText introduction) {
    if (introduction != null && !introduction.plain().isEmpty()) {
      return shortened(introduction.plain());
    }
    return header.headline() == null ? header.name() : header.name() + ", " + header.headline();
  }

  /** At most 160 characters, ending at a word: what search engines show. */
  private static String shortened(String text) {
    if (text.length() <= 160) {
      return text;
    }
    int end = text.lastIndexOf(' ', 158);
    return text.substring(0, end < 80 ? text.offsetByCodePoints(0, 120) : end) + "…";
  }

  private List<Document.Alternate> alternates(DocumentSpec spec) {
    return DefaultDocuments.of(profile).stream()
        .filter(other -> !other.name().equals(spec.name()))
        .filter(other -> !other.printsPrivate())
        .map(
            other -> {
              String language = language(other);
              Labels labels = Labels.of(language);
              Writing writing =
                  new Writing(
                      language,
                      profileLanguage(),
                      labels,
                      dateFormat(other),
                      new Notes(List.of()),
                      this::parse,
                      null);
              return new Document.Alternate(
                  file(other),
                  label(other, writing, labels),
                  windowTitle(other, writing, labels),
                  renderers.apply(other.format()).mediaType(),
                  language,
                  other.pictures() == null ? null : PagePictures.file(file(other), 1));
            })
        .toList();
  }

  /** Whether a theme is one of the user's own: a path. */
  public static boolean isFolder(@Nullable String theme) {
    return theme != null && theme.indexOf('/') >= 0;
  }

  private static Design design(DocumentSpec spec) {
    return Objects.requireNonNullElse(spec.design(), Design.NONE);
  }

  private static DateFormat dateFormat(DocumentSpec spec) {
    return Objects.requireNonNullElse(design(spec).dateFormat(), DateFormat.SHORT);
  }

  private String language(DocumentSpec spec) {
    return spec.language() != null ? spec.language().value() : profileLanguage();
  }

  private String profileLanguage() {
    return Objects.requireNonNullElse(profile.language(), LanguageTag.ENGLISH).value();
  }

  private static String direction(String language) {
    Locale locale = Locale.forLanguageTag(language);
    boolean arabicScript = Set.of("Arab", "Hebr").contains(locale.getScript());
    return arabicScript || RIGHT_TO_LEFT.contains(locale.getLanguage()) ? "rtl" : "ltr";
  }
}
