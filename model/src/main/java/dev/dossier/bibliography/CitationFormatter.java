package dev.dossier.bibliography;

import dev.dossier.bibliography.bibtex.BibTexMapping;
import dev.dossier.bibliography.style.CitationStyle;
import dev.dossier.bibliography.work.WorkTitle;
import dev.dossier.csl.Citations;
import dev.dossier.csl.Works;
import dev.dossier.csl.output.Reference;
import dev.dossier.csl.style.Item;
import dev.dossier.csl.style.Style;
import dev.dossier.profile.OwnNames;
import dev.dossier.profile.csl.AuthorMark;
import dev.dossier.profile.csl.Publication;
import dev.dossier.text.Citation;
import dev.dossier.text.RichText;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Sets references and citations in a citation style. What it has made of a work is kept for the
 * next list that the same work is in. Not safe for use by several threads at once.
 */
public final class CitationFormatter {
  private final Style style;
  private final OwnNames own;
  private final UnaryOperator<Publication> translated;

  /** By the very object: to compare works takes longer than to set them. */
  private final IdentityHashMap<Publication, Item> items = new IdentityHashMap<>();

  /**
   * Makes one.
   *
   * @param style the citation style
   * @param language BCP 47 tag of the document: {@code en}
   * @param own the person's names, set {@code <strong class="own-name">} in references
   * @param translated gives a work with what it says in words of its own in the language of the
   *     document: its kind, how far it is
   */
  public CitationFormatter(
      CitationStyle style, String language, OwnNames own, UnaryOperator<Publication> translated) {
    this.style = Style.of(style.xml(), language);
    this.own = own;
    this.translated = translated;
  }

  /** Makes one that leaves the words of works as they are. */
  public CitationFormatter(CitationStyle style, String language, OwnNames own) {
    this(style, language, own, UnaryOperator.identity());
  }

  /**
   * What came of it.
   *
   * @param order keys of the works in the order of the style's bibliography
   * @param references the reference of each work by its key, without its label; its title, without
   *     quotation marks and punctuation that the style sets, is a {@code <cite>}
   * @param labels what stands before a reference in the margin ({@code [1]}) by key; empty for
   *     styles that have no labels
   * @param marks the marks after names of authors in each reference by key: those that are printed,
   *     not those of names that the style leaves out
   * @param citations the citations in the order given. Each work is a link {@code <a
   *     class="citation" href="#ref-key">}, see {@link dev.dossier.text.Anchors#reference}
   */
  public record Formatted(
      List<String> order,
      Map<String, RichText> references,
      Map<String, String> labels,
      Map<String, Set<AuthorMark>> marks,
      List<RichText> citations) {
    /** Nothing. */
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

  /**
   * Works in the order of the style's bibliography; those that it does not tell apart stay in the
   * order given.
   */
  public List<Publication> order(List<Publication> works) {
    Map<String, Publication> byKey = new LinkedHashMap<>();
    works.forEach(work -> byKey.put(work.id(), work));
    return Works.order(style, works.stream().map(this::item).toList()).stream()
        .map(key -> Objects.requireNonNull(byKey.get(key)))
        .toList();
  }

  /** Sets references and citations, with the numbers that the style gives. */
  public Formatted format(List<Publication> works, List<Citation> citations) {
    return format(works, Map.of(), citations, AuthorMarks.NONE);
  }

  /**
   * Sets references and citations.
   *
   * <p>Every reference is whole, so that a list can be grouped and cut: names are not replaced by a
   * dash where the work before has the same.
   *
   * @param works everything that stands in the document's reference lists, each once: own
   *     publications shown, and works cited. Styles that number works in the order of citation
   *     number them in this order
   * @param numbers the numbers of works by key, where they are not the style's to give: those of
   *     the list that the works are printed in. Other works are numbered after the highest of them
   * @param citations citations in the order of the document; works that are not among {@code works}
   *     are set as their key and a question mark, {@code key?}
   * @param marks authors whose names are followed by a sign in references
   */
  public Formatted format(
      List<Publication> works,
      Map<String, Integer> numbers,
      List<Citation> citations,
      AuthorMarks marks) {
    List<Item> listed = works.stream().map(work -> item(work).marked(marks.of(work))).toList();
    Works list = new Works(style, listed, numbers);
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
    Citations setter = new Citations(list);
    return new Formatted(
        list.order(), references, labels, printed, citations.stream().map(setter::set).toList());
  }

  private Item item(Publication work) {
    return items.computeIfAbsent(
        work,
        key ->
            new Item(
                translated.apply(key),
                key.variable("title") == null ? null : WorkTitle.printed(key),
                key.variable(BibTexMapping.TYPE) != null,
                own::include));
  }
}
