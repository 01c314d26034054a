package dev.dossier.bibliography;

import dev.dossier.bibliography.bibtex.BibTexMapping;
import dev.dossier.bibliography.style.CitationStyle;
import dev.dossier.bibliography.style.CitationStyles;
import dev.dossier.bibliography.work.CslTitle;
import dev.dossier.csl.Citations;
import dev.dossier.csl.StyledWorks;
import dev.dossier.csl.output.Reference;
import dev.dossier.csl.style.Item;
import dev.dossier.csl.style.Style;
import dev.dossier.profile.NameVariants;
import dev.dossier.profile.csl.AuthorMark;
import dev.dossier.profile.csl.Publication;
import dev.dossier.text.Citation;
import dev.dossier.text.RichText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Formats references and citations of one bibliography in a citation style. Caches the prepared
 * items of works by their citation keys for further lists. Not thread-safe.
 */
public final class CitationFormatter {
  private final CitationStyles styles;
  private final String language;
  private final NameVariants own;
  private final boolean allAuthors;
  private final UnaryOperator<Publication> translated;
  private final PreparedWorks listing;

  private final PreparedWorks citing;

  /**
   * Creates a formatter.
   *
   * @param styles the citation styles
   * @param language the BCP 47 tag of the document's language: {@code en}
   * @param own the person's names, which have the style {@link
   *     dev.dossier.text.node.InlineStyle#OWN_NAME} in references, and are in each reference even
   *     if "et al." would stand for them
   * @param allAuthors whether references have all names, not only as many as the style shows
   * @param translated translates descriptive variables of a work, such as genre and status, to the
   *     language of the document
   */
  public CitationFormatter(
      CitationStyles styles,
      String language,
      NameVariants own,
      boolean allAuthors,
      UnaryOperator<Publication> translated) {
    this.styles = styles;
    this.language = language;
    this.own = own;
    this.allAuthors = allAuthors;
    this.translated = translated;
    this.listing = new PreparedWorks(styles.references());
    this.citing = styles.agree() ? listing : new PreparedWorks(styles.citations());
  }

  /** Works prepared for a style. */
  private final class PreparedWorks {
    private final CitationStyle source;
    private @Nullable Style style;

    /** By citation key: a formatter is for the works of one bibliography. */
    private final Map<String, Item> items = new HashMap<>();

    PreparedWorks(CitationStyle source) {
      this.source = source;
    }

    /** The style, which is read on first use: a document without works does not wait for it. */
    Style style() {
      Style read = style;
      if (read == null) {
        read = Style.of(source.xml(), language);
        style = read;
      }
      return read;
    }

    Item item(Publication work) {
      return items.computeIfAbsent(
          work.id(),
          key ->
              new Item(
                  translated.apply(work),
                  work.variable("title") == null ? null : CslTitle.printed(work),
                  work.variable(BibTexMapping.TYPE) != null,
                  own::include,
                  allAuthors));
    }

    List<Item> items(List<Publication> works, AuthorMarks marks) {
      return works.stream().map(work -> item(work).marked(marks.of(work))).toList();
    }
  }

  /** Creates a formatter of one style, which does not translate variables of works. */
  public CitationFormatter(CitationStyle style, String language, NameVariants own) {
    this(CitationStyles.both(style), language, own, false, UnaryOperator.identity());
  }

  /**
   * The formatted references and citations.
   *
   * @param order the ids of the works in the order of the style's bibliography
   * @param references the reference of each work by id, without its label; the title, without
   *     quotation marks and punctuation that the style adds, has the style {@link
   *     dev.dossier.text.node.InlineStyle#WORK_TITLE}
   * @param labels the labels of references in the margin ({@code [1]}) by id; empty if the style
   *     has none
   * @param marks the marks printed after names of authors by id; marks of authors whom the style
   *     omits are not included
   * @param citations the citations in the order given; each work is a {@link
   *     dev.dossier.text.node.Inline.CitationLink} to {@link dev.dossier.text.Anchors#reference}
   */
  public record Formatted(
      List<String> order,
      Map<String, RichText> references,
      Map<String, String> labels,
      Map<String, Set<AuthorMark>> marks,
      List<RichText> citations) {
    /** No references and citations. */
    public static final Formatted NOTHING =
        new Formatted(List.of(), Map.of(), Map.of(), Map.of(), List.of());

    public Formatted {
      order = List.copyOf(order);
      references = Map.copyOf(references);
      labels = Map.copyOf(labels);
      marks = Map.copyOf(marks);
      citations = List.copyOf(citations);
    }
  }

  /** Sorts works in the order of the style's bibliography. The sort is stable. */
  public List<Publication> order(List<Publication> works) {
    if (works.isEmpty()) {
      return List.of();
    }
    Map<String, Publication> byKey = new LinkedHashMap<>();
    works.forEach(work -> byKey.put(work.id(), work));
    return StyledWorks.order(listing.style(), works.stream().map(listing::item).toList()).stream()
        .map(key -> Objects.requireNonNull(byKey.get(key)))
        .toList();
  }

  /** Formats references and citations, numbered by the style and without marks of authors. */
  public Formatted format(List<Publication> works, List<Citation> citations) {
    return format(works, Map.of(), citations, AuthorMarks.NONE);
  }

  /**
   * Formats references and citations.
   *
   * <p>References are in the style of citations if only that style tells a work that is cited from
   * others: by a letter after the year.
   *
   * <p>Every reference is complete, so that lists can be grouped and shortened: {@code
   * subsequent-author-substitute} is ignored.
   *
   * @param works all works of the document's reference lists, each once: own publications and works
   *     cited. Styles that number works by citation use this order
   * @param numbers the numbers of works by id if the list that prints them determines these, not
   *     the style; other works are numbered after the highest one
   * @param citations the citations in the order of the document; a work that is not among {@code
   *     works} is formatted as its key and a question mark, {@code key?}
   * @param marks the marks that follow the names of authors in references
   */
  public Formatted format(
      List<Publication> works,
      Map<String, Integer> numbers,
      List<Citation> citations,
      AuthorMarks marks) {
    if (works.isEmpty() && citations.isEmpty()) {
      return Formatted.NOTHING;
    }
    StyledWorks cited = cited(works, numbers, citations, marks);
    boolean sharesStyle = styles.agree() || (cited != null && cited.hasYearSuffix(keys(citations)));
    StyledWorks list =
        sharesStyle && cited != null
            ? cited
            : StyledWorks.listed(listing.style(), listing.items(works, marks), numbers);
    Map<String, RichText> references = new HashMap<>();
    Map<String, String> labels = new HashMap<>();
    Map<String, Set<AuthorMark>> printed = new HashMap<>();
    for (String key : list.order()) {
      Reference reference = list.reference(key);
      references.put(key, reference.text());
      printed.put(key, reference.marks());
      if (!reference.label().isEmpty()) {
        labels.put(key, reference.label());
      }
    }
    Citations setter = new Citations(cited == null ? list : cited);
    return new Formatted(
        list.order(), references, labels, printed, citations.stream().map(setter::set).toList());
  }

  /** The works as citations name them; {@code null} if they need not be known. */
  private @Nullable StyledWorks cited(
      List<Publication> works,
      Map<String, Integer> numbers,
      List<Citation> citations,
      AuthorMarks marks) {
    if (citations.isEmpty() && !styles.agree()) {
      return null;
    }
    return StyledWorks.cited(citing.style(), citing.items(works, marks), numbers);
  }

  private static Set<String> keys(List<Citation> citations) {
    return citations.stream()
        .flatMap(citation -> citation.items().stream())
        .map(Citation.Item::key)
        .collect(Collectors.toSet());
  }
}
