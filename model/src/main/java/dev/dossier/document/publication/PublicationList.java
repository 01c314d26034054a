package dev.dossier.document.publication;

import dev.dossier.bibliography.Bibliography;
import dev.dossier.document.Entry;
import dev.dossier.document.Section;
import dev.dossier.document.select.EntryChoice;
import dev.dossier.document.select.Groups;
import dev.dossier.document.select.PublicationDate;
import dev.dossier.document.select.Selection;
import dev.dossier.language.Labels;
import dev.dossier.profile.Profile;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.spec.Numbering;
import dev.dossier.profile.spec.SectionSpec;
import dev.dossier.profile.spec.Sort;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The publications of a section, in order and in groups.
 *
 * @param groups the groups in order; none if no work is listed
 * @param asked the numbering that the section asks for; {@code null} for that of the citation style
 */
public record PublicationList(List<Groups.Group<Publication>> groups, @Nullable Numbering asked) {
  /** No publications. */
  static final PublicationList NONE = new PublicationList(List.of(), null);

  public PublicationList {
    groups = List.copyOf(groups);
  }

  /**
   * Selects and sorts works.
   *
   * @param selection the filters of the document and the section
   * @param styleOrder sorts works as the bibliography of the citation style
   */
  public static PublicationList of(
      SectionSpec spec,
      Profile profile,
      Bibliography bibliography,
      Selection selection,
      Labels labels,
      UnaryOperator<List<Publication>> styleOrder) {
    List<Publication> chosen =
        candidates(spec, profile, bibliography).stream()
            .filter(work -> selection.shows(PublicationFacts.keywords(work)))
            .filter(work -> isAskedFor(spec, work))
            .toList();
    List<Publication> works = EntryChoice.first(sorted(spec, chosen, styleOrder), spec);
    return works.isEmpty()
        ? NONE
        : new PublicationList(Groups.ofWorks(spec, works, labels), spec.numbering());
  }

  /** Returns the person's works; works by others are not included, even if they are selected. */
  private static List<Publication> candidates(
      SectionSpec spec, Profile profile, Bibliography bibliography) {
    if (!spec.selected() || profile.publications() == null) {
      return bibliography.own();
    }
    return profile.publications().selected().stream()
        .map(bibliography::find)
        .filter(Objects::nonNull)
        .filter(bibliography::isOwn)
        .distinct()
        .toList();
  }

  private static boolean isAskedFor(SectionSpec spec, Publication work) {
    return (spec.types().isEmpty() || spec.types().contains(work.type()))
        && (spec.keywords().isEmpty() || hasOneOf(spec.keywords(), work))
        && (spec.years() == null || PublicationDate.of(work).isIn(spec.years()));
  }

  /** The case of keywords differs between works. */
  private static boolean hasOneOf(List<String> wanted, Publication work) {
    Set<String> keywords =
        PublicationFacts.keywords(work).stream()
            .map(word -> word.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    return wanted.stream().anyMatch(word -> keywords.contains(word.toLowerCase(Locale.ROOT)));
  }

  /** Works with the same date are in the order of the style. */
  private static List<Publication> sorted(
      SectionSpec spec, List<Publication> works, UnaryOperator<List<Publication>> styleOrder) {
    if (spec.sort() == Sort.PROFILE || (spec.sort() == null && spec.selected())) {
      return works;
    }
    Stream<Publication> inStyle = styleOrder.apply(works).stream();
    return switch (Objects.requireNonNullElse(spec.sort(), Sort.NEWEST)) {
      case STYLE, PROFILE -> inStyle.toList();
      case NEWEST -> inStyle.sorted(PublicationDate.NEWEST).toList();
      case OLDEST -> inStyle.sorted(PublicationDate.OLDEST).toList();
    };
  }

  /** Returns the works in the order of the document. */
  public List<Publication> works() {
    return groups.stream().flatMap(group -> group.items().stream()).toList();
  }

  /** Returns the direction of the numbers, if there are any. */
  Numbering numbering() {
    return Objects.requireNonNullElse(asked, Numbering.UP);
  }

  /** Returns the number of each work by its citation key, counted through all groups. */
  public Map<String, Integer> numbers() {
    List<Publication> works = works();
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < works.size(); i++) {
      numbers.put(works.get(i).id(), numbering() == Numbering.DOWN ? works.size() - i : i + 1);
    }
    return numbers;
  }

  /** Returns the groups of the section. */
  public List<Section.Group> entries(Function<Publication, Entry> reference) {
    return groups.stream()
        .map(
            group ->
                new Section.Group(group.title(), group.items().stream().map(reference).toList()))
        .toList();
  }
}
