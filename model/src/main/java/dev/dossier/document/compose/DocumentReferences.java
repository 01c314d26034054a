package dev.dossier.document.compose;

import dev.dossier.bibliography.AuthorMarks;
import dev.dossier.bibliography.Bibliography;
import dev.dossier.bibliography.CitationFormatter;
import dev.dossier.bibliography.style.CitationStyles;
import dev.dossier.document.Entry;
import dev.dossier.document.publication.PublicationList;
import dev.dossier.document.publication.PublicationLists;
import dev.dossier.document.publication.TitleLines;
import dev.dossier.document.publication.VenueAbbreviations;
import dev.dossier.document.publication.WorkTerms;
import dev.dossier.document.select.Selection;
import dev.dossier.language.Labels;
import dev.dossier.profile.NameVariants;
import dev.dossier.profile.Profile;
import dev.dossier.profile.csl.CslDate;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.spec.Design.PublicationForm;
import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.profile.spec.SectionSpec;
import dev.dossier.text.Citation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Lists the publications of documents, and formats references and citations. */
final class DocumentReferences {
  private final Profile profile;
  private final Bibliography bibliography;
  private final Map<String, CitationFormatter> formatters = new HashMap<>();
  private final Map<String, TitleLines> titles = new HashMap<>();

  DocumentReferences(Profile profile, Bibliography bibliography) {
    this.profile = profile;
    this.bibliography = bibliography;
  }

  /** Returns the publications that each section of a document lists. */
  PublicationLists lists(
      DocumentSpec spec,
      CitationStyles styles,
      List<SectionSpec> sections,
      String language,
      Labels labels) {
    Selection selection = Selection.of(spec);
    CitationFormatter formatter = formatter(spec, styles, language, labels);
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

  /**
   * Formats the references and citations of a document.
   *
   * @param cited the keys of the works that are cited, in order of citation
   */
  CitationFormatter.Formatted formatted(
      DocumentContext context, List<Citation> citations, Set<String> cited) {
    PublicationLists lists = context.lists();
    return formatter(context.spec(), context.styles(), context.language(), context.labels())
        .format(works(lists.works(), cited), lists.numbers(), citations, marks(lists.works()));
  }

  /** Returns the lines of a document's publications in lists by titles, by the id of the work. */
  Map<String, Entry.Work> titles(
      DocumentSpec spec, PublicationLists lists, String language, Labels labels) {
    List<Publication> works = lists.works();
    if (works.isEmpty() || DocumentLayouts.design(spec).publications() == PublicationForm.STYLE) {
      return Map.of();
    }
    return titles
        .computeIfAbsent(
            language,
            any ->
                new TitleLines(
                    language,
                    NameVariants.of(profile.person()),
                    labels,
                    printedWithAcronyms(labels)))
        .of(works, marks(works));
  }

  private AuthorMarks marks(List<Publication> works) {
    return profile.publications() == null
        ? AuthorMarks.NONE
        : AuthorMarks.of(profile.publications(), bibliography, works);
  }

  /** Returns works with their terms and venues as they are printed. */
  private UnaryOperator<Publication> printed(Labels labels) {
    WorkTerms terms = new WorkTerms(labels);
    VenueAbbreviations venues = new VenueAbbreviations(profile, bibliography, labels);
    return work -> venues.printed(terms.translated(work));
  }

  private UnaryOperator<Publication> printedWithAcronyms(Labels labels) {
    WorkTerms terms = new WorkTerms(labels);
    VenueAbbreviations venues = new VenueAbbreviations(profile, bibliography, labels);
    return work -> venues.printedWithAcronym(terms.translated(work));
  }

  /** Returns the formatter, shared by all documents with the same style and settings. */
  private CitationFormatter formatter(
      DocumentSpec spec, CitationStyles styles, String language, Labels labels) {
    boolean urls = !Boolean.FALSE.equals(spec.urls());
    String key =
        String.join(
            " ",
            language,
            styles.references().name(),
            styles.citations().name(),
            String.valueOf(spec.citationStyle() == null), // By default, references differ.
            String.valueOf(spec.allAuthors()),
            String.valueOf(urls));
    return formatters.computeIfAbsent(
        key,
        any -> {
          UnaryOperator<Publication> printed = printed(labels);
          return new CitationFormatter(
              styles,
              language,
              NameVariants.of(profile.person()),
              spec.allAuthors(),
              urls ? printed : work -> withoutAddress(printed.apply(work)));
        });
  }

  /** Returns the work without its URL and the date of access. */
  private static Publication withoutAddress(Publication work) {
    Map<String, String> variables = new HashMap<>(work.variables());
    variables.remove("URL");
    Map<String, CslDate> dates = new HashMap<>(work.dates());
    dates.remove("accessed");
    return new Publication(
        work.id(), work.type(), variables, work.names(), dates, work.links(), work.location());
  }

  /** Returns the works to format: those listed, then those cited, in order of citation. */
  private List<Publication> works(List<Publication> listed, Set<String> cited) {
    Map<String, Publication> works = new LinkedHashMap<>();
    Stream.concat(listed.stream(), cited.stream().map(bibliography::find))
        .filter(Objects::nonNull)
        .forEach(work -> works.putIfAbsent(work.id(), work));
    return List.copyOf(works.values());
  }
}
